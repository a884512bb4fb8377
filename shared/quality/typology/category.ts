import type { InterfaceLanguage } from '../../i18n/area.ts';

/** A kind of error, as data: a dimension of the typology, or a kind within one. */
export interface ErrorCategory {
  /** A path: `accuracy`, `accuracy/mistranslation`. What `TranslationError.category` holds. */
  readonly id: string;
  /** The letter that picks it in the bar; unique among those beside it. */
  readonly key: string;
  readonly name: Readonly<Record<InterfaceLanguage, string>>;
  /** When to choose it. In our own words; MQM's own definitions are at https://themqm.org. */
  readonly definition: Readonly<Record<InterfaceLanguage, string>>;
  /** As the MQM tables of WMT call it, where they have it: the first is written, all are read. */
  readonly wmt?: readonly [string, ...string[]] | undefined;
  /** The error is in the source or about the whole: its place is no place in the target. */
  readonly side?: 'source' | undefined;
}

/** An entry of the tables beside this file, which are read more easily in short lines. */
export function category(
  id: string,
  key: string,
  en: readonly [name: string, definition: string],
  inIndonesian: readonly [name: string, definition: string],
  more: Pick<ErrorCategory, 'wmt' | 'side'> = {},
): ErrorCategory {
  return {
    id,
    key,
    name: { en: en[0], id: inIndonesian[0] },
    definition: { en: en[1], id: inIndonesian[1] },
    ...more,
  };
}
