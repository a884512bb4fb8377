import type { ArticleStatus } from '../../annotation/annotation.ts';
import { area } from '../area.ts';
import { countedInEnglish, countedInIndonesian, number } from '../counted.ts';

/** The list of articles, and what can be said about a folder of them. */
export interface LibraryTexts {
  /** What the middle of the window can show. */
  readonly views: string;
  readonly viewNames: Readonly<
    Record<
      'article' | 'translation' | 'search' | 'entities' | 'glossary' | 'scheme' | 'history' | 'quality',
      string
    >
  >;
  readonly articles: string;
  readonly filter: string;
  readonly clearFilter: string;
  readonly statusFilter: string;
  readonly anyStatus: string;
  readonly statuses: Readonly<Record<ArticleStatus, string>>;
  readonly progress: (done: number, total: number) => string;
  readonly progressLabel: string;
  readonly scanning: (found: number) => string;
  readonly opening: string;
  readonly annotations: (count: number) => string;
  readonly others: (ids: readonly string[]) => string;
  readonly problems: {
    readonly damaged: string;
    readonly 'newer-version': string;
    readonly unreadable: string;
  };
  readonly matches: (count: number) => string;
  readonly noMatch: string;
  readonly noMatchDetail: string;
  readonly emptyFolder: string;
  readonly emptyFolderDetail: string;
  readonly noFolder: string;
  readonly noFolderDetail: string;
  readonly openFolder: string;
  readonly openSample: string;
  readonly cannotOpenFolder: string;
  readonly readOnlyFolder: string;
  readonly sample: string;
  readonly opened: (name: string) => string;
  readonly dropHere: string;
}

export const libraryTexts = area<LibraryTexts>({
  en: {
    views: 'Views',
    viewNames: {
      quality: 'Quality',
      article: 'Article',
      translation: 'Translation',
      search: 'Search',
      entities: 'Entities',
      glossary: 'Glossary',
      scheme: 'Labels',
      history: 'History',
    },
    articles: 'Articles',
    filter: 'Find an article',
    clearFilter: 'Clear the search',
    statusFilter: 'Show articles by status',
    anyStatus: 'All',
    statuses: {
      new: 'New',
      'in-progress': 'In progress',
      done: 'Done',
      'needs-discussion': 'Needs discussion',
    },
    progress: (done, total) => `${number('en', done)} of ${number('en', total)} done`,
    progressLabel: 'Articles done',
    scanning: (found) => `Looking for articles… ${number('en', found)} so far`,
    opening: 'Opening the folder…',
    annotations: (count) => countedInEnglish(count, 'annotation', 'annotations'),
    others: (ids) => `Also annotated by ${ids.join(', ')}`,
    problems: {
      damaged: 'Its annotations are damaged',
      'newer-version': 'Made with a newer Kutip',
      unreadable: 'Cannot be read',
    },
    matches: (count) => countedInEnglish(count, 'article', 'articles'),
    noMatch: 'No article matches',
    noMatchDetail: 'Titles and file names are searched.',
    emptyFolder: 'No articles here',
    emptyFolderDetail: 'Kutip reads .txt and .md files, in this folder and the folders inside it.',
    noFolder: 'No folder is open',
    noFolderDetail: 'Open a folder of articles. Kutip never changes the articles themselves.',
    openFolder: 'Open folder…',
    openSample: 'Open the sample corpus',
    cannotOpenFolder: 'The folder could not be opened',
    readOnlyFolder: 'Read-only',
    sample: 'Sample',
    opened: (name) => `${name} opened`,
    dropHere: 'Drop a folder to open it',
  },
  id: {
    views: 'Tampilan',
    viewNames: {
      quality: 'Mutu',
      article: 'Artikel',
      translation: 'Terjemahan',
      search: 'Cari',
      entities: 'Entitas',
      glossary: 'Glosarium',
      scheme: 'Label',
      history: 'Riwayat',
    },
    articles: 'Artikel',
    filter: 'Cari artikel',
    clearFilter: 'Kosongkan pencarian',
    statusFilter: 'Tampilkan artikel menurut status',
    anyStatus: 'Semua',
    statuses: {
      new: 'Baru',
      'in-progress': 'Sedang dikerjakan',
      done: 'Selesai',
      'needs-discussion': 'Perlu dibahas',
    },
    progress: (done, total) => `${number('id', done)} dari ${number('id', total)} selesai`,
    progressLabel: 'Artikel selesai',
    scanning: (found) => `Mencari artikel… sejauh ini ${number('id', found)}`,
    opening: 'Membuka folder…',
    annotations: (count) => countedInIndonesian(count, 'anotasi'),
    others: (ids) => `Juga dianotasi oleh ${ids.join(', ')}`,
    problems: {
      damaged: 'Anotasinya rusak',
      'newer-version': 'Dibuat dengan Kutip yang lebih baru',
      unreadable: 'Tidak dapat dibaca',
    },
    matches: (count) => countedInIndonesian(count, 'artikel'),
    noMatch: 'Tidak ada artikel yang cocok',
    noMatchDetail: 'Yang dicari adalah judul dan nama berkas.',
    emptyFolder: 'Tidak ada artikel di sini',
    emptyFolderDetail: 'Kutip membaca berkas .txt dan .md di folder ini dan folder di dalamnya.',
    noFolder: 'Belum ada folder yang dibuka',
    noFolderDetail: 'Buka sebuah folder artikel. Kutip tidak pernah mengubah artikelnya sendiri.',
    openFolder: 'Buka folder…',
    openSample: 'Buka korpus contoh',
    cannotOpenFolder: 'Folder tidak dapat dibuka',
    readOnlyFolder: 'Hanya baca',
    sample: 'Contoh',
    opened: (name) => `${name} dibuka`,
    dropHere: 'Lepaskan folder di sini untuk membukanya',
  },
});
