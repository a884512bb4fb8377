import { area } from '../area.ts';
import { countedInEnglish, countedInIndonesian, number } from '../counted.ts';

/** The frame: panes, status bar, banners, palette, dialogs. */
export interface ApplicationTexts {
  readonly starting: string;
  readonly startFailed: string;
  readonly tryAgain: string;
  readonly close: string;
  readonly cancel: string;
  readonly dismiss: string;
  readonly save: string;
  readonly panes: {
    readonly library: string;
    readonly text: string;
    readonly inspector: string;
    readonly resizeLibrary: string;
    readonly resizeInspector: string;
    readonly annotation: string;
    readonly guidelines: string;
    readonly more: string;
    readonly backToArticle: string;
  };
  readonly status: {
    readonly label: string;
    readonly saved: string;
    readonly saving: (edits: number) => string;
    readonly failed: string;
    readonly conflict: string;
    readonly readOnly: string;
    readonly offline: string;
    readonly annotator: (who: string) => string;
    readonly annotations: (count: number) => string;
    readonly caret: (offset: number) => string;
    readonly selected: (count: number) => string;
    readonly ofLength: (length: number) => string;
    readonly encoding: string;
  };
  readonly palette: {
    readonly title: string;
    readonly placeholder: string;
    readonly none: string;
    readonly commands: string;
    readonly recentCommands: string;
    readonly labels: string;
    readonly articles: string;
    readonly recent: string;
    readonly tag: (label: string) => string;
  };
  readonly preferences: {
    readonly title: string;
    readonly language: string;
    readonly languages: { readonly system: string; readonly en: string; readonly id: string };
    readonly theme: string;
    readonly themes: {
      readonly system: string;
      readonly light: string;
      readonly dark: string;
      readonly 'high-contrast': string;
    };
    readonly textSize: string;
    readonly pixels: (count: number) => string;
    readonly measure: string;
    readonly characters: (count: number) => string;
    readonly themeIs: (theme: string) => string;
    readonly textSizeIs: (pixels: number) => string;
  };
  readonly annotator: {
    readonly title: string;
    readonly why: string;
    readonly id: string;
    readonly idInvalid: string;
    readonly name: string;
    readonly file: (id: string) => string;
  };
  readonly article: {
    readonly chooseOne: string;
    readonly chooseOneDetail: string;
    readonly nextUnfinished: (title: string) => string;
    readonly loading: (title: string) => string;
    readonly cannotOpen: string;
    readonly status: string;
    readonly showLibrary: string;
    readonly showInspector: string;
    readonly hideLibrary: string;
    readonly hideInspector: string;
    readonly allDone: string;
  };
  readonly disconnected: string;
}

export const applicationTexts = area<ApplicationTexts>({
  en: {
    starting: 'Kutip is starting…',
    startFailed: 'Kutip could not start',
    tryAgain: 'Try again',
    close: 'Close',
    cancel: 'Cancel',
    dismiss: 'Dismiss',
    save: 'Save',
    panes: {
      library: 'Library',
      text: 'Article',
      inspector: 'Inspector',
      resizeLibrary: 'Width of the library',
      resizeInspector: 'Width of the inspector',
      annotation: 'Annotation',
      guidelines: 'Guidelines',
      more: 'All commands',
      backToArticle: 'Back to the article (Esc)',
    },
    status: {
      label: 'Status',
      saved: 'Saved',
      saving: (edits) => (edits === 0 ? 'Saving…' : `Saving ${countedInEnglish(edits, 'edit', 'edits')}…`),
      failed: 'Not saved',
      conflict: 'Changed elsewhere',
      readOnly: 'Read-only',
      offline: 'Not connected',
      annotator: (who) => `Annotator: ${who}`,
      annotations: (count) => countedInEnglish(count, 'annotation', 'annotations'),
      caret: (offset) => `Character ${number('en', offset)}`,
      selected: (count) => `${number('en', count)} selected`,
      ofLength: (length) => `of ${number('en', length)}`,
      encoding: 'Encoding of the source file',
    },
    palette: {
      title: 'Command palette',
      placeholder: 'Command, article or folder',
      none: 'Nothing has that name.',
      commands: 'Commands',
      recentCommands: 'Recent commands',
      labels: 'Labels',
      articles: 'Articles',
      recent: 'Recent folders',
      tag: (label) => `Tag as ${label}`,
    },
    preferences: {
      title: 'Preferences',
      language: 'Language',
      languages: { system: 'As the system', en: 'English', id: 'Bahasa Indonesia' },
      theme: 'Theme',
      themes: { system: 'As the system', light: 'Light', dark: 'Dark', 'high-contrast': 'High contrast' },
      textSize: 'Text size',
      pixels: (count) => `${number('en', count)} px`,
      measure: 'Line length',
      characters: (count) => `${number('en', count)} characters`,
      themeIs: (theme) => `Theme: ${theme}`,
      textSizeIs: (pixels) => `Text size ${number('en', pixels)} pixels`,
    },
    annotator: {
      title: 'Annotator',
      why: 'Each annotator’s work is kept in files of its own, so that several people can share a folder.',
      id: 'Short name',
      idInvalid: 'Use lower-case letters, digits, - and _ only, and begin with a letter or a digit.',
      name: 'Full name',
      file: (id) => `Saved as article.txt.${id}.kutip.json`,
    },
    article: {
      chooseOne: 'Choose an article',
      chooseOneDetail: 'Pick one from the library, or go on with the next unfinished one.',
      nextUnfinished: (title) => `Open “${title}”`,
      loading: (title) => `Opening “${title}”…`,
      cannotOpen: 'This article could not be opened',
      status: 'Status of the article',
      showLibrary: 'Show the library',
      showInspector: 'Show the inspector',
      hideLibrary: 'Hide the library',
      hideInspector: 'Hide the inspector',
      allDone: 'No unfinished article is left.',
    },
    disconnected:
      'Kutip has stopped answering. What was saved is safe; what you do now stays in this window only. Start Kutip again and open the address that it prints.',
  },
  id: {
    starting: 'Kutip sedang dijalankan…',
    startFailed: 'Kutip tidak dapat dijalankan',
    tryAgain: 'Coba lagi',
    close: 'Tutup',
    cancel: 'Batal',
    dismiss: 'Tutup pesan',
    save: 'Simpan',
    panes: {
      library: 'Pustaka',
      text: 'Artikel',
      inspector: 'Inspektur',
      resizeLibrary: 'Lebar pustaka',
      resizeInspector: 'Lebar inspektur',
      annotation: 'Anotasi',
      guidelines: 'Panduan',
      more: 'Semua perintah',
      backToArticle: 'Kembali ke artikel (Esc)',
    },
    status: {
      label: 'Status',
      saved: 'Tersimpan',
      saving: (edits) =>
        edits === 0 ? 'Menyimpan…' : `Menyimpan ${countedInIndonesian(edits, 'suntingan')}…`,
      failed: 'Belum tersimpan',
      conflict: 'Diubah di tempat lain',
      readOnly: 'Hanya baca',
      offline: 'Tidak terhubung',
      annotator: (who) => `Anotator: ${who}`,
      annotations: (count) => countedInIndonesian(count, 'anotasi'),
      caret: (offset) => `Karakter ${number('id', offset)}`,
      selected: (count) => `${number('id', count)} dipilih`,
      ofLength: (length) => `dari ${number('id', length)}`,
      encoding: 'Pengodean berkas sumber',
    },
    palette: {
      title: 'Palet perintah',
      placeholder: 'Perintah, artikel, atau folder',
      none: 'Tidak ada yang bernama demikian.',
      commands: 'Perintah',
      recentCommands: 'Perintah terakhir',
      labels: 'Label',
      articles: 'Artikel',
      recent: 'Folder terakhir',
      tag: (label) => `Tandai sebagai ${label}`,
    },
    preferences: {
      title: 'Preferensi',
      language: 'Bahasa',
      languages: { system: 'Ikuti sistem', en: 'English', id: 'Bahasa Indonesia' },
      theme: 'Tema',
      themes: { system: 'Ikuti sistem', light: 'Terang', dark: 'Gelap', 'high-contrast': 'Kontras tinggi' },
      textSize: 'Ukuran teks',
      pixels: (count) => `${number('id', count)} px`,
      measure: 'Panjang baris',
      characters: (count) => countedInIndonesian(count, 'karakter'),
      themeIs: (theme) => `Tema: ${theme}`,
      textSizeIs: (pixels) => `Ukuran teks ${number('id', pixels)} piksel`,
    },
    annotator: {
      title: 'Anotator',
      why: 'Pekerjaan tiap anotator disimpan dalam berkasnya sendiri, sehingga beberapa orang dapat berbagi satu folder.',
      id: 'Nama pendek',
      idInvalid: 'Gunakan hanya huruf kecil, angka, - dan _, diawali huruf atau angka.',
      name: 'Nama lengkap',
      file: (id) => `Disimpan sebagai artikel.txt.${id}.kutip.json`,
    },
    article: {
      chooseOne: 'Pilih sebuah artikel',
      chooseOneDetail: 'Pilih dari pustaka, atau lanjutkan dengan artikel berikutnya yang belum selesai.',
      nextUnfinished: (title) => `Buka “${title}”`,
      loading: (title) => `Membuka “${title}”…`,
      cannotOpen: 'Artikel ini tidak dapat dibuka',
      status: 'Status artikel',
      showLibrary: 'Tampilkan pustaka',
      showInspector: 'Tampilkan inspektur',
      hideLibrary: 'Sembunyikan pustaka',
      hideInspector: 'Sembunyikan inspektur',
      allDone: 'Tidak ada lagi artikel yang belum selesai.',
    },
    disconnected:
      'Kutip berhenti menjawab. Yang sudah tersimpan aman; yang Anda kerjakan sekarang hanya ada di jendela ini. Jalankan Kutip lagi dan buka alamat yang ditampilkannya.',
  },
});
