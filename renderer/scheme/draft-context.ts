import { createContext, use } from 'react';
import { commands } from '../../shared/command/commands.ts';
import type { CommandKeys } from '../../shared/scheme/check-edited-scheme.ts';
import type { SchemeFault } from '../../shared/scheme/check-scheme.ts';
import { defaultScheme } from '../../shared/scheme/default-scheme.ts';
import type { Scheme } from '../../shared/scheme/scheme.ts';

/** What every field of the editor needs to know. */
export interface EditedScheme {
  readonly scheme: Scheme;
  readonly faults: readonly SchemeFault[];
  /** Language tags in which names are asked for, the interface's own first. */
  readonly languages: readonly string[];
  readonly isReadOnly: boolean;
  /** Keys that no label can have. */
  readonly commandKeys: readonly CommandKeys[];
}

export const EditedSchemeContext = createContext<EditedScheme>({
  scheme: defaultScheme,
  faults: [],
  languages: ['en', 'id'],
  isReadOnly: true,
  commandKeys: commands,
});

export function useEditedScheme(): EditedScheme {
  return use(EditedSchemeContext);
}
