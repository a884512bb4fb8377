import type { CommandId } from '../../shared/command/commands.ts';
import { KeyCaps } from '../ui/KeyCaps.tsx';
import { useBound } from './bindings.ts';

/** The key of a command beside a button that does the same; nothing where a person has taken it away. */
export function CommandKey({ of }: { readonly of: CommandId }) {
  const key = useBound(of)?.keys[0];
  if (key === undefined) return null;
  return (
    <span aria-hidden="true">
      <KeyCaps of={key} />
    </span>
  );
}
