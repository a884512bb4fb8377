import { area } from '../area.ts';
import { countedInEnglish, countedInIndonesian } from '../counted.ts';

/** Changes over several articles. */
export interface BulkTexts {
  /** `title` says what was done: "12 tagged as Claim". */
  readonly done: (title: string, sets: number) => string;
  readonly takenBack: (title: string, sets: number) => string;
  /** Over the list of the sets that were not changed. */
  readonly refused: (sets: number) => string;
  readonly more: (sets: number) => string;
  readonly undo: string;
  readonly redo: string;
}

export const bulkTexts = area<BulkTexts>({
  en: {
    done: (title, sets) => `${title}, in ${countedInEnglish(sets, 'article', 'articles')}.`,
    takenBack: (title, sets) => `Taken back in ${countedInEnglish(sets, 'article', 'articles')}: ${title}.`,
    refused: (sets) => `Left as ${sets === 1 ? 'it is' : 'they are'}:`,
    more: (sets) => `and ${countedInEnglish(sets, 'other', 'others')}`,
    undo: 'Undo',
    redo: 'Do it again',
  },
  id: {
    done: (title, sets) => `${title}, di ${countedInIndonesian(sets, 'artikel')}.`,
    takenBack: (title, sets) => `Diurungkan di ${countedInIndonesian(sets, 'artikel')}: ${title}.`,
    refused: () => 'Dibiarkan seperti semula:',
    more: (sets) => `dan ${countedInIndonesian(sets, 'lainnya')}`,
    undo: 'Urungkan',
    redo: 'Ulangi',
  },
});
