import type { Notice } from '../../host/contract.ts';
import { area } from '../area.ts';
import { countedInEnglish, countedInIndonesian } from '../counted.ts';

/** Folders, exports, and what a person should know about the files of a corpus. */
export interface ProjectTexts {
  readonly openFolder: {
    readonly title: string;
    readonly path: string;
    readonly pathHint: string;
    readonly recent: string;
    readonly folders: string;
    readonly up: string;
    readonly noFolders: string;
    readonly open: string;
  };
  readonly exporting: {
    readonly title: string;
    readonly path: string;
    readonly pathHint: string;
    readonly run: string;
    readonly running: string;
    readonly done: (articles: number, annotations: number) => string;
    readonly file: (file: string) => string;
  };
  readonly notices: Readonly<Record<Notice['kind'], (notice: Notice) => string>>;
  readonly conflict: {
    readonly sidecar: (file: string, edits: number) => string;
    readonly source: (file: string, edits: number) => string;
    readonly edits: (file: string, edits: number) => string;
    readonly keepMine: string;
    readonly takeDisk: string;
    /** What becomes of the version that is not chosen. */
    readonly whatStays: Readonly<Record<'sidecar' | 'source' | 'edits', string>>;
  };
  readonly saveFailed: string;
  readonly pendingElsewhere: (count: number) => string;
  readonly projectProblems: (count: number) => string;
  readonly problemAt: (place: string, message: string) => string;
  readonly guidelines: {
    readonly chooseLabel: string;
    readonly none: (label: string) => string;
    readonly key: string;
  };
}

export const projectTexts = area<ProjectTexts>({
  en: {
    openFolder: {
      title: 'Open a folder of articles',
      path: 'Folder',
      pathHint: 'Type a path, or choose below.',
      recent: 'Recent',
      folders: 'Folders here',
      up: 'Parent folder',
      noFolders: 'No folders inside this one.',
      open: 'Open this folder',
    },
    exporting: {
      title: 'Export the annotations',
      path: 'File',
      pathHint: 'An existing file with this name is replaced.',
      run: 'Export',
      running: 'Exporting…',
      done: (articles, annotations) =>
        `${countedInEnglish(articles, 'article', 'articles')} with ${countedInEnglish(annotations, 'annotation', 'annotations')} exported`,
      file: (file) => `Written to ${file}`,
    },
    notices: {
      'read-only-folder': () =>
        'This folder may not be written, so its articles can be read but not annotated.',
      'newer-version': ({ file = 'The annotations' }) =>
        `${file} was written by a newer Kutip. It opens read-only, so that nothing in it is lost.`,
      'damaged-sidecar': ({ file = 'The annotations', keptAs, count }) =>
        `${file} was damaged.${count ? ` ${countedInEnglish(count, 'edit was', 'edits were')} recovered from the history.` : ' The history could not rebuild it, so its annotations are not shown; mend the file to have them back.'}${keptAs ? ` The damaged file is kept as ${keptAs}.` : ''}`,
      'recovered-edits': ({ count = 0 }) =>
        `Kutip ended unexpectedly last time. ${countedInEnglish(count, 'edit was', 'edits were')} recovered; nothing is lost.`,
      'replaced-on-disk': ({ file = 'The annotations', keptAs }) =>
        `${file} was changed outside Kutip, and that version is shown.${keptAs ? ` The one before is kept as ${keptAs}.` : ''}`,
      'encoding-guessed': ({ detail = '' }) =>
        `The encoding was guessed${detail ? ` (${detail})` : ''}. Look for odd characters before you annotate.`,
      'source-changed': ({ file = 'The article' }) =>
        `${file} has changed since it was annotated. Check that the annotations still cover the right words.`,
      'history-unwritable': ({ file = 'The history' }) =>
        `${file} cannot be written, so the article is read-only. Check the permissions of the folder .kutip.`,
    },
    conflict: {
      sidecar: (file, edits) =>
        `The annotations of ${file} were changed by another program.${edits ? ` ${countedInEnglish(edits, 'edit', 'edits')} of yours ${edits === 1 ? 'is' : 'are'} not in that version.` : ''}`,
      source: (file, edits) =>
        `The text of ${file} was changed by another program.${edits ? ` ${countedInEnglish(edits, 'edit', 'edits')} of yours ${edits === 1 ? 'is' : 'are'} waiting.` : ''}`,
      edits: (file, edits) =>
        `${file} was edited in another window.${edits ? ` ${countedInEnglish(edits, 'edit', 'edits')} of yours ${edits === 1 ? 'is' : 'are'} not in that version.` : ''}`,
      keepMine: 'Keep mine',
      takeDisk: 'Take the file’s',
      whatStays: {
        sidecar: 'The other version is kept beside it.',
        source: 'Yours are made again on the new text where they still fit, or left out.',
        edits: 'Yours are added to it, or left out.',
      },
    },
    saveFailed: 'Your edits are kept in this window and saved as soon as it is possible.',
    pendingElsewhere: (count) =>
      `${countedInEnglish(count, 'edit', 'edits')} of another article still ${count === 1 ? 'waits' : 'wait'} to be saved.`,
    projectProblems: (count) =>
      `kutip.project.json has ${countedInEnglish(count, 'problem', 'problems')}, so the default label scheme is used. Mend the file; it is read again at once.`,
    problemAt: (place, message) => (place === '' ? message : `${place}: ${message}`),
    guidelines: {
      chooseLabel: 'Label',
      none: (label) => `The scheme has no guidelines for ${label}.`,
      key: 'Key',
    },
  },
  id: {
    openFolder: {
      title: 'Buka folder artikel',
      path: 'Folder',
      pathHint: 'Ketik lokasinya, atau pilih di bawah.',
      recent: 'Terakhir dibuka',
      folders: 'Folder di sini',
      up: 'Folder induk',
      noFolders: 'Tidak ada folder di dalamnya.',
      open: 'Buka folder ini',
    },
    exporting: {
      title: 'Ekspor anotasi',
      path: 'Berkas',
      pathHint: 'Berkas yang sudah ada dengan nama ini akan diganti.',
      run: 'Ekspor',
      running: 'Mengekspor…',
      done: (articles, annotations) =>
        `${countedInIndonesian(articles, 'artikel')} dengan ${countedInIndonesian(annotations, 'anotasi')} diekspor`,
      file: (file) => `Ditulis ke ${file}`,
    },
    notices: {
      'read-only-folder': () =>
        'Folder ini tidak boleh ditulis, jadi artikelnya dapat dibaca tetapi tidak dapat dianotasi.',
      'newer-version': ({ file = 'Anotasinya' }) =>
        `${file} ditulis oleh Kutip yang lebih baru. Dibuka hanya untuk dibaca, agar isinya tidak ada yang hilang.`,
      'damaged-sidecar': ({ file = 'Anotasinya', keptAs, count }) =>
        `${file} rusak.${count ? ` ${countedInIndonesian(count, 'suntingan')} dipulihkan dari riwayat.` : ' Riwayat tidak dapat membangunnya kembali, jadi anotasinya tidak ditampilkan; perbaiki berkasnya untuk mendapatkannya kembali.'}${keptAs ? ` Berkas yang rusak disimpan sebagai ${keptAs}.` : ''}`,
      'recovered-edits': ({ count = 0 }) =>
        `Terakhir kali Kutip berhenti mendadak. ${countedInIndonesian(count, 'suntingan')} dipulihkan; tidak ada yang hilang.`,
      'replaced-on-disk': ({ file = 'Anotasinya', keptAs }) =>
        `${file} diubah di luar Kutip, dan versi itulah yang ditampilkan.${keptAs ? ` Versi sebelumnya disimpan sebagai ${keptAs}.` : ''}`,
      'encoding-guessed': ({ detail = '' }) =>
        `Pengodeannya ditebak${detail ? ` (${detail})` : ''}. Periksa karakter yang janggal sebelum menganotasi.`,
      'source-changed': ({ file = 'Artikelnya' }) =>
        `${file} berubah sejak dianotasi. Periksa apakah anotasinya masih mengenai kata yang tepat.`,
      'history-unwritable': ({ file = 'Riwayatnya' }) =>
        `${file} tidak dapat ditulis, jadi artikel ini hanya dapat dibaca. Periksa izin folder .kutip.`,
    },
    conflict: {
      sidecar: (file, edits) =>
        `Anotasi ${file} diubah oleh program lain.${edits ? ` ${countedInIndonesian(edits, 'suntingan')} Anda tidak ada dalam versi itu.` : ''}`,
      source: (file, edits) =>
        `Teks ${file} diubah oleh program lain.${edits ? ` ${countedInIndonesian(edits, 'suntingan')} Anda masih menunggu.` : ''}`,
      edits: (file, edits) =>
        `${file} disunting di jendela lain.${edits ? ` ${countedInIndonesian(edits, 'suntingan')} Anda tidak ada dalam versi itu.` : ''}`,
      keepMine: 'Pertahankan milik saya',
      takeDisk: 'Pakai isi berkas',
      whatStays: {
        sidecar: 'Versi yang lain disimpan di sebelahnya.',
        source: 'Suntingan Anda diterapkan lagi pada teks baru bila masih cocok, atau ditinggalkan.',
        edits: 'Suntingan Anda ditambahkan ke versi itu, atau ditinggalkan.',
      },
    },
    saveFailed: 'Suntingan Anda tetap ada di jendela ini dan disimpan begitu memungkinkan.',
    pendingElsewhere: (count) =>
      `${countedInIndonesian(count, 'suntingan')} artikel lain masih menunggu disimpan.`,
    projectProblems: (count) =>
      `kutip.project.json mempunyai ${countedInIndonesian(count, 'masalah')}, jadi dipakai skema label bawaan. Perbaiki berkasnya; isinya langsung dibaca lagi.`,
    problemAt: (place, message) => (place === '' ? message : `${place}: ${message}`),
    guidelines: {
      chooseLabel: 'Label',
      none: (label) => `Skema ini tidak mempunyai panduan untuk ${label}.`,
      key: 'Tombol',
    },
  },
});
