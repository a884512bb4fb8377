import { area } from '../area.ts';
import { countedInEnglish, countedInIndonesian } from '../counted.ts';

/** Changing where annotations lie: what is said and shown meanwhile. */
export interface ShapingTexts {
  readonly title: string;
  /** Of the bar over the text. */
  readonly waiting: string;
  /** A boundary was moved: the words there, and how many words the annotation has now. */
  readonly startsWith: (words: string, count: number) => string;
  readonly endsWith: (words: string, count: number) => string;
  readonly nothingLeft: string;
  readonly textEnds: string;
  readonly split: (label: string, before: string, after: string) => string;
  readonly splitWhere: string;
  readonly merged: (label: string, count: number, words: number) => string;
  readonly mergeWith: string;
  readonly mergeCandidate: (place: number, count: number, quote: string) => string;
  readonly nothingToMerge: (label: string) => string;
  readonly nothingToMergeHere: string;
  readonly mergeWhich: string;
  readonly duplicateTo: string;
  readonly goTo: string;
  /** The labels with their keys, to be heard. */
  readonly choose: (question: string, choices: string) => string;
  readonly duplicated: (label: string, words: number) => string;
  readonly noOtherLabel: string;
  readonly piecesOf: (label: string) => string;
  readonly piecesHint: string;
  readonly pieces: string;
  readonly addPiece: string;
  readonly takeOut: string;
  readonly takeOutPiece: (words: string) => string;
  readonly selectPiece: string;
  readonly pieceAdded: (count: number) => string;
  readonly pieceThere: string;
  readonly pieceRemoved: (count: number) => string;
  readonly pieceNotThere: string;
  readonly lastPiece: string;
  readonly cancelled: string;
  readonly cancel: string;
  readonly next: string;
  readonly accept: string;
  readonly place: (place: number, count: number) => string;
  readonly tools: {
    readonly addPiece: string;
    readonly split: string;
    readonly merge: string;
    readonly duplicate: string;
  };
  readonly boundaryHint: string;
}

export const shapingTexts = area<ShapingTexts>({
  en: {
    title: 'Shape',
    waiting: 'Shaping the annotation',
    startsWith: (words, count) => `Starts with “${words}”, ${countedInEnglish(count, 'word', 'words')}`,
    endsWith: (words, count) => `Ends with “${words}”, ${countedInEnglish(count, 'word', 'words')}`,
    nothingLeft: 'Nothing would be left of it: nothing was changed.',
    textEnds: 'The text ends here.',
    split: (label, before, after) => `${label} split: “${before}” and “${after}”`,
    splitWhere: 'Put the caret between two words of the annotation first.',
    merged: (label, count, words) =>
      `${countedInEnglish(count, 'annotation', 'annotations')} merged into one ${label}, ${countedInEnglish(words, 'word', 'words')}`,
    mergeWith: 'Merge with',
    mergeCandidate: (place, count, quote) => `Merge with ${place} of ${count}: ${quote}`,
    nothingToMerge: (label) => `There is no other ${label} in this article.`,
    nothingToMergeHere:
      'Select an annotation first, or select words over several annotations of the same label.',
    mergeWhich: 'Merge which of them',
    duplicateTo: 'Duplicate to',
    goTo: 'Go to the next',
    choose: (question, choices) => `${question}: ${choices}`,
    duplicated: (label, words) => `${label} added, ${countedInEnglish(words, 'word', 'words')}`,
    noOtherLabel: 'The label scheme has no other label.',
    piecesOf: (label) => `Pieces of the ${label}`,
    piecesHint: 'Select words, then add them or take them out.',
    pieces: 'Pieces',
    addPiece: 'Add',
    takeOut: 'Take out',
    takeOutPiece: (words) => `Take out “${words}”`,
    selectPiece: 'Select the words: + adds them to the annotation, − takes them out, Esc leaves it as it is.',
    pieceAdded: (count) => `Added, ${countedInEnglish(count, 'piece', 'pieces')} now`,
    pieceThere: 'These words are part of it already.',
    pieceRemoved: (count) => `Taken out, ${countedInEnglish(count, 'piece', 'pieces')} left`,
    pieceNotThere: 'These words are not part of it.',
    lastPiece: 'That is all there is of it: delete the annotation instead.',
    cancelled: 'Nothing was changed',
    cancel: 'Cancel',
    next: 'Next',
    accept: 'Merge',
    place: (place, count) => `${place} of ${count}`,
    tools: {
      addPiece: 'Add a piece',
      split: 'Split',
      merge: 'Merge…',
      duplicate: 'Duplicate…',
    },
    boundaryHint: 'Alt and the arrow keys move the end, with Shift the start.',
  },
  id: {
    title: 'Bentuk',
    waiting: 'Membentuk anotasi',
    startsWith: (words, count) => `Diawali “${words}”, ${countedInIndonesian(count, 'kata')}`,
    endsWith: (words, count) => `Diakhiri “${words}”, ${countedInIndonesian(count, 'kata')}`,
    nothingLeft: 'Tidak akan ada yang tersisa: tidak ada yang diubah.',
    textEnds: 'Teks berakhir di sini.',
    split: (label, before, after) => `${label} dibelah: “${before}” dan “${after}”`,
    splitWhere: 'Letakkan kursor di antara dua kata anotasi itu dulu.',
    merged: (label, count, words) =>
      `${countedInIndonesian(count, 'anotasi')} digabung menjadi satu ${label}, ${countedInIndonesian(words, 'kata')}`,
    mergeWith: 'Gabungkan dengan',
    mergeCandidate: (place, count, quote) => `Gabungkan dengan ${place} dari ${count}: ${quote}`,
    nothingToMerge: (label) => `Tidak ada ${label} lain dalam artikel ini.`,
    nothingToMergeHere:
      'Pilih anotasi dulu, atau pilih kata-kata yang mencakup beberapa anotasi berlabel sama.',
    mergeWhich: 'Gabungkan yang mana',
    duplicateTo: 'Gandakan ke',
    goTo: 'Buka berikutnya',
    choose: (question, choices) => `${question}: ${choices}`,
    duplicated: (label, words) => `${label} ditambahkan, ${countedInIndonesian(words, 'kata')}`,
    noOtherLabel: 'Skema label tidak mempunyai label lain.',
    piecesOf: (label) => `Bagian ${label}`,
    piecesHint: 'Pilih kata-kata, lalu tambahkan atau keluarkan.',
    pieces: 'Bagian',
    addPiece: 'Tambahkan',
    takeOut: 'Keluarkan',
    takeOutPiece: (words) => `Keluarkan “${words}”`,
    selectPiece:
      'Pilih kata-katanya: + menambahkannya ke anotasi, − mengeluarkannya, Esc membiarkannya apa adanya.',
    pieceAdded: (count) => `Ditambahkan, sekarang ${countedInIndonesian(count, 'bagian')}`,
    pieceThere: 'Kata-kata ini sudah menjadi bagiannya.',
    pieceRemoved: (count) => `Dikeluarkan, tersisa ${countedInIndonesian(count, 'bagian')}`,
    pieceNotThere: 'Kata-kata ini bukan bagiannya.',
    lastPiece: 'Hanya itu isinya: hapus saja anotasinya.',
    cancelled: 'Tidak ada yang diubah',
    cancel: 'Batal',
    next: 'Berikutnya',
    accept: 'Gabungkan',
    place: (place, count) => `${place} dari ${count}`,
    tools: {
      addPiece: 'Tambah bagian',
      split: 'Belah',
      merge: 'Gabungkan…',
      duplicate: 'Gandakan…',
    },
    boundaryHint: 'Alt dan tombol panah menggeser akhir, dengan Shift awalnya.',
  },
});
