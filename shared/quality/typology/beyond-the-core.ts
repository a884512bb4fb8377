import { category, type ErrorCategory } from './category.ts';

/** What Freitag et al. 2021 (Table 10 of the appendix) have beside MQM's dimensions. */
export const beyondTheCore: readonly ErrorCategory[] = [
  category(
    'non-translation',
    'n',
    [
      'Non-translation',
      'The target as a whole is no translation of the source: nothing can be said about single errors. One a segment, and the only one.',
    ],
    [
      'Bukan terjemahan',
      'Sasaran secara keseluruhan bukan terjemahan sumber: kesalahan satu per satu tidak dapat dinilai. Satu per segmen, dan satu-satunya.',
    ],
    { wmt: ['Non-translation!', 'Non-translation'] },
  ),
  category(
    'source-error',
    'e',
    ['Source error', 'The mistake is in the source; it is told and costs nothing.'],
    ['Kesalahan sumber', 'Kesalahannya ada di sumber; dicatat dan tidak dihitung.'],
    { wmt: ['Source error', 'Source issue'], side: 'source' },
  ),
  category(
    'other',
    'o',
    ['Other', 'None of the others. A note says what.'],
    ['Lain-lain', 'Bukan salah satu dari yang lain. Catatan menjelaskan apa.'],
    { wmt: ['Other'] },
  ),
];
