import { area } from '../area.ts';

/** First steps and the sheet of keys. */
export interface HelpTexts {
  readonly keysTitle: string;
  readonly labels: string;
  readonly movement: string;
  readonly moves: {
    readonly character: string;
    readonly word: string;
    readonly line: string;
    readonly ends: string;
    readonly extend: string;
    readonly values: string;
    readonly back: string;
  };
  readonly hintTitle: string;
  readonly steps: (keys: StepKeys) => readonly { readonly title: string; readonly body: string }[];
  readonly hintDone: string;
}

/** Keys as a person reads them; null where a command has none. */
export interface StepKeys {
  readonly quotation: string | null;
  readonly labels: readonly { readonly key: string; readonly name: string }[];
  readonly link: string | null;
  readonly export: string | null;
}

export const helpTexts = area<HelpTexts>({
  en: {
    keysTitle: 'Keys',
    labels: 'Labels, with words selected',
    movement: 'In the text',
    moves: {
      character: 'Move by character or line',
      word: 'Move by word or paragraph',
      line: 'Start or end of the line',
      ends: 'Start or end of the article',
      extend: 'Select while moving',
      values: 'Choose a value in the inspector',
      back: 'Back to the text',
    },
    hintTitle: 'Three steps',
    steps: (keys) => [
      {
        title: 'Tag',
        body: `Select words with the mouse, or with Shift and the arrow keys${keys.quotation === null ? '' : ` (${keys.quotation} takes the whole quotation)`}, and press the letter of a label: ${keys.labels.map(({ key, name }) => `${key} for ${name}`).join(', ')}.`,
      },
      {
        title: 'Link',
        body: `With a quote selected ${keys.link === null ? 'choose “Link to another annotation” in the command palette' : `press ${keys.link}`}: Enter links the source that is offered and goes on to the cue, Tab offers another.`,
      },
      {
        title: 'Export',
        body: `Everything is saved as you work, beside the article. Export the folder as one dataset when you are ready${keys.export === null ? '' : `, with ${keys.export}`}.`,
      },
    ],
    hintDone: 'Got it',
  },
  id: {
    keysTitle: 'Tombol',
    labels: 'Label, dengan kata terpilih',
    movement: 'Di dalam teks',
    moves: {
      character: 'Bergerak per karakter atau baris',
      word: 'Bergerak per kata atau paragraf',
      line: 'Awal atau akhir baris',
      ends: 'Awal atau akhir artikel',
      extend: 'Memilih sambil bergerak',
      values: 'Memilih nilai di inspektur',
      back: 'Kembali ke teks',
    },
    hintTitle: 'Tiga langkah',
    steps: (keys) => [
      {
        title: 'Tandai',
        body: `Pilih kata dengan tetikus, atau dengan Shift dan tombol panah${keys.quotation === null ? '' : ` (${keys.quotation} memilih seluruh kutipan)`}, lalu tekan huruf labelnya: ${keys.labels.map(({ key, name }) => `${key} untuk ${name}`).join(', ')}.`,
      },
      {
        title: 'Tautkan',
        body: `Saat sebuah kutipan terpilih, ${keys.link === null ? 'pilih “Tautkan ke anotasi lain” di palet perintah' : `tekan ${keys.link}`}: Enter menautkan sumber yang ditawarkan lalu beralih ke penandanya, Tab menawarkan yang lain.`,
      },
      {
        title: 'Ekspor',
        body: `Semuanya tersimpan selagi Anda bekerja, di sebelah artikelnya. Ekspor foldernya sebagai satu dataset bila sudah siap${keys.export === null ? '' : `, dengan ${keys.export}`}.`,
      },
    ],
    hintDone: 'Mengerti',
  },
});
