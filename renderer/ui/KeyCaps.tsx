import { capsOf, parseKey } from '../../shared/command/key.ts';
import { useApplication } from '../app/application.ts';
import './key-caps.css';

/** A key of the command table, drawn as the platform draws it. */
export function KeyCaps({ of }: { readonly of: string }) {
  const platform = useApplication((state) => state.platform);
  return (
    <span className="key-caps">
      {capsOf(parseKey(of), platform).map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </span>
  );
}
