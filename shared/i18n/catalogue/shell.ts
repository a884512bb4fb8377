import { area } from '../area.ts';

/** What the desktop application says itself: the roles of its menu, and its native dialogs. */
export interface ShellTexts {
  readonly roles: Readonly<Record<MenuRole, string>>;
  readonly window: string;
  readonly openPage: (host: string) => string;
  readonly openPageDetail: string;
  readonly open: string;
  readonly cancel: string;
  readonly chooseFolder: string;
  readonly exportTo: string;
  readonly importFrom: string;
  readonly windowCrashed: string;
  readonly windowCrashedDetail: string;
  readonly couldNotOpen: string;
  readonly couldNotStart: string;
  readonly couldNotStartDetail: (log: string) => string;
  readonly reload: string;
  readonly quit: string;
  readonly stillSaving: string;
  readonly stillSavingDetail: string;
  readonly keepOpen: string;
  readonly closeAnyway: string;
}

/** The roles that Electron's menus have and Kutip uses. The system does the work; only the words are ours. */
export type MenuRole =
  | 'about'
  | 'services'
  | 'hide'
  | 'hideOthers'
  | 'unhide'
  | 'quit'
  | 'close'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'resetZoom'
  | 'zoomIn'
  | 'zoomOut'
  | 'togglefullscreen'
  | 'minimize'
  | 'zoom'
  | 'front'
  | 'toggleDevTools';

export const shellTexts = area<ShellTexts>({
  en: {
    roles: {
      about: 'About Kutip',
      services: 'Services',
      hide: 'Hide Kutip',
      hideOthers: 'Hide others',
      unhide: 'Show all',
      quit: 'Quit Kutip',
      close: 'Close window',
      cut: 'Cut',
      copy: 'Copy',
      paste: 'Paste',
      selectAll: 'Select all',
      resetZoom: 'Actual size',
      zoomIn: 'Zoom in',
      zoomOut: 'Zoom out',
      togglefullscreen: 'Full screen',
      minimize: 'Minimise',
      zoom: 'Zoom',
      front: 'Bring all to front',
      toggleDevTools: 'Developer tools',
    },
    window: 'Window',
    openPage: (host) => `Open ${host} in your browser?`,
    openPageDetail: 'Kutip itself never goes online. Your browser will.',
    open: 'Open',
    cancel: 'Cancel',
    chooseFolder: 'Choose a folder of articles',
    exportTo: 'Export to',
    importFrom: 'Import from',
    windowCrashed: 'The window stopped working.',
    windowCrashedDetail: 'Every saved edit is safe. Reload the window to go on where you were.',
    couldNotOpen: 'Kutip could not open this folder.',
    couldNotStart: 'Kutip could not start.',
    couldNotStartDetail: (log) => `Start it again. If that does not help, the reason is in ${log}.`,
    reload: 'Reload',
    quit: 'Quit',
    stillSaving: 'Some edits are not saved yet.',
    stillSavingDetail: 'Keep the window open to see what stops them, or close it and lose them.',
    keepOpen: 'Keep open',
    closeAnyway: 'Close and lose them',
  },
  id: {
    roles: {
      about: 'Tentang Kutip',
      services: 'Layanan',
      hide: 'Sembunyikan Kutip',
      hideOthers: 'Sembunyikan yang lain',
      unhide: 'Tampilkan semua',
      quit: 'Keluar dari Kutip',
      close: 'Tutup jendela',
      cut: 'Potong',
      copy: 'Salin',
      paste: 'Tempel',
      selectAll: 'Pilih semua',
      resetZoom: 'Ukuran sebenarnya',
      zoomIn: 'Perbesar',
      zoomOut: 'Perkecil',
      togglefullscreen: 'Layar penuh',
      minimize: 'Kecilkan',
      zoom: 'Ubah ukuran',
      front: 'Bawa semua ke depan',
      toggleDevTools: 'Alat pengembang',
    },
    window: 'Jendela',
    openPage: (host) => `Buka ${host} di peramban Anda?`,
    openPageDetail: 'Kutip sendiri tidak pernah terhubung ke internet. Peramban Anda akan terhubung.',
    open: 'Buka',
    cancel: 'Batal',
    chooseFolder: 'Pilih folder artikel',
    exportTo: 'Ekspor ke',
    importFrom: 'Impor dari',
    windowCrashed: 'Jendela berhenti bekerja.',
    windowCrashedDetail: 'Semua suntingan yang tersimpan aman. Muat ulang jendela untuk melanjutkan.',
    couldNotOpen: 'Kutip tidak dapat membuka folder ini.',
    couldNotStart: 'Kutip tidak dapat dimulai.',
    couldNotStartDetail: (log) => `Mulai lagi. Jika tidak membantu, penyebabnya ada di ${log}.`,
    reload: 'Muat ulang',
    quit: 'Keluar',
    stillSaving: 'Sebagian suntingan belum tersimpan.',
    stillSavingDetail:
      'Biarkan jendela terbuka untuk melihat penyebabnya, atau tutup dan suntingan itu hilang.',
    keepOpen: 'Biarkan terbuka',
    closeAnyway: 'Tutup dan hilangkan',
  },
});
