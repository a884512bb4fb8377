import { bilingualCsv, bilingualTsv } from './bilingual-table.ts';
import { lineAligned } from './line-aligned.ts';
import { mqmTsv } from './mqm-tsv.ts';
import { po } from './po.ts';
import { tmx } from './tmx.ts';
import type { TranslationFolderFormat, TranslationFormat } from './translation-format.ts';
import { xliff } from './xliff.ts';

export type AnyTranslationFormat = TranslationFormat | TranslationFolderFormat;

/** Every exchange format of translations, in the order in which a person is shown them. */
export const translationFormats: readonly AnyTranslationFormat[] = [
  tmx,
  xliff,
  po,
  bilingualCsv,
  bilingualTsv,
  lineAligned,
  mqmTsv,
];

export function isFolderFormat(format: AnyTranslationFormat): format is TranslationFolderFormat {
  return 'writeFiles' in format;
}

/** Those that Kutip reads back. */
export const readableTranslationFormats: readonly AnyTranslationFormat[] = translationFormats.filter(
  (format) => (isFolderFormat(format) ? format.readFiles !== undefined : format.read !== undefined),
);

/** `null` when there is no such format. */
export function findTranslationFormat(id: string): AnyTranslationFormat | null {
  return translationFormats.find((format) => format.id === id) ?? null;
}
