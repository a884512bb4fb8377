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
  readonly steps: readonly { readonly title: string; readonly body: string }[];
  readonly hintDone: string;
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
    steps: [
      {
        title: 'Tag',
        body: 'Select words with the mouse, or with Shift and the arrow keys, and press the letter of a label: Q for a quote, C for a claim.',
      },
      {
        title: 'Link',
        body: 'With a quote selected press L, then Tab to go through the sources and cues nearby, and Enter to link.',
      },
      {
        title: 'Export',
        body: 'Everything is saved as you work, beside the article. Export the folder as one dataset when you are ready.',
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
    steps: [
      {
        title: 'Tandai',
        body: 'Pilih kata dengan tetikus, atau dengan Shift dan tombol panah, lalu tekan huruf labelnya: Q untuk kutipan, C untuk klaim.',
      },
      {
        title: 'Tautkan',
        body: 'Saat sebuah kutipan terpilih, tekan L, lalu Tab untuk menelusuri sumber dan penanda di dekatnya, dan Enter untuk menautkan.',
      },
      {
        title: 'Ekspor',
        body: 'Semuanya tersimpan selagi Anda bekerja, di sebelah artikelnya. Ekspor foldernya sebagai satu dataset bila sudah siap.',
      },
    ],
    hintDone: 'Mengerti',
  },
});
