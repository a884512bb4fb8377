import type { HostErrorCode } from '../../host/host-error.ts';
import { expressionTimeLimit } from '../../search/search-request.ts';
import { area } from '../area.ts';

/** A sentence for every code of `HostError`: what happened, to which file, and what a person can do. */
export interface ErrorTexts {
  readonly byCode: Readonly<Record<HostErrorCode, (file: string) => string>>;
  /** Stands in for the name of a file that an error does not give. */
  readonly someFile: string;
}

export const errorTexts = area<ErrorTexts>({
  en: {
    someFile: 'the file',
    byCode: {
      'invalid-input': () => 'Kutip could not use what was entered. Check it and try again.',
      'invalid-operation': (file) =>
        `This edit does not fit the annotations of ${file} as they are on the disk. Open the article again and repeat it.`,
      'unknown-call': () => 'This window and the rest of Kutip are of different versions. Reload the window.',
      refused: () => 'This address is no longer valid. Open the address that Kutip printed when it started.',
      'no-corpus': () => 'No folder is open. Open a folder of articles first.',
      'not-found': (file) => `${file} is not there. It may have been moved, renamed or deleted.`,
      'outside-corpus': (file) =>
        `${file} lies outside the opened folder. Kutip reads only what is inside it.`,
      'read-only': (file) =>
        `${file} may not be written. Change its permissions, or copy the folder elsewhere.`,
      'not-text': (file) => `${file} does not look like text. Convert it to plain text first.`,
      'too-large': (file) => `${file} is too large to open. Split it into smaller articles.`,
      damaged: (file) => `${file} is damaged and was left as it is. Mend it by hand, or restore a copy.`,
      'newer-version': (file) => `${file} was written by a newer Kutip. Update Kutip to edit it.`,
      'revision-conflict': (file) =>
        `${file} was edited in another window meanwhile. Choose which version to keep.`,
      'changed-on-disk': (file) => `${file} was changed by another program. Choose which version to keep.`,
      'source-changed': (file) =>
        `${file} has changed since it was annotated, and annotations no longer find their words. Restore the article, or move its sidecar away.`,
      'disk-full': (file) =>
        `The disk is full, so ${file} could not be written. Free some space; Kutip tries again.`,
      'input-output': (file) => `The disk reported an error with ${file}. Check that the drive is connected.`,
      'not-available-here': () => 'This is not available here.',
      'took-too-long': () =>
        `The search took longer than ${expressionTimeLimit} seconds and was stopped. Make the expression narrower.`,
      disconnected: () =>
        'Kutip is not answering. If it has ended, start it again and open the address that it prints.',
      internal: () => 'Something went wrong inside Kutip. What was saved is safe; reload the window.',
    },
  },
  id: {
    someFile: 'berkas itu',
    byCode: {
      'invalid-input': () => 'Isian ini tidak dapat dipakai. Periksa lalu coba lagi.',
      'invalid-operation': (file) =>
        `Suntingan ini tidak cocok dengan anotasi ${file} yang ada di cakram. Buka lagi artikelnya lalu ulangi.`,
      'unknown-call': () => 'Jendela ini dan bagian lain Kutip berbeda versi. Muat ulang jendela ini.',
      refused: () => 'Alamat ini tidak berlaku lagi. Buka alamat yang ditampilkan Kutip saat dijalankan.',
      'no-corpus': () => 'Belum ada folder yang dibuka. Buka dulu sebuah folder artikel.',
      'not-found': (file) =>
        `${file} tidak ditemukan. Mungkin sudah dipindahkan, diganti namanya, atau dihapus.`,
      'outside-corpus': (file) =>
        `${file} berada di luar folder yang dibuka. Kutip hanya membaca isi folder itu.`,
      'read-only': (file) =>
        `${file} tidak boleh ditulis. Ubah izinnya, atau salin foldernya ke tempat lain.`,
      'not-text': (file) => `${file} tampaknya bukan teks. Ubah dulu menjadi teks biasa.`,
      'too-large': (file) => `${file} terlalu besar untuk dibuka. Bagi menjadi artikel yang lebih kecil.`,
      damaged: (file) =>
        `${file} rusak dan dibiarkan apa adanya. Perbaiki secara manual, atau pulihkan dari salinan.`,
      'newer-version': (file) =>
        `${file} ditulis oleh Kutip yang lebih baru. Perbarui Kutip untuk menyuntingnya.`,
      'revision-conflict': (file) =>
        `Sementara itu ${file} disunting di jendela lain. Pilih versi yang dipertahankan.`,
      'changed-on-disk': (file) => `${file} diubah oleh program lain. Pilih versi yang dipertahankan.`,
      'source-changed': (file) =>
        `${file} berubah sejak dianotasi, dan ada anotasi yang tidak lagi menemukan kata-katanya. Pulihkan artikelnya, atau pindahkan sidecar-nya.`,
      'disk-full': (file) =>
        `Cakram penuh, jadi ${file} tidak dapat ditulis. Kosongkan sebagian ruang; Kutip akan mencoba lagi.`,
      'input-output': (file) =>
        `Cakram melaporkan kesalahan pada ${file}. Periksa apakah perangkatnya terhubung.`,
      'not-available-here': () => 'Ini tidak tersedia di sini.',
      'took-too-long': () =>
        `Pencarian berlangsung lebih dari ${expressionTimeLimit} detik dan dihentikan. Persempit ekspresinya.`,
      disconnected: () =>
        'Kutip tidak menjawab. Jika sudah berhenti, jalankan lagi dan buka alamat yang ditampilkannya.',
      internal: () =>
        'Terjadi kesalahan di dalam Kutip. Yang sudah disimpan tetap aman; muat ulang jendela ini.',
    },
  },
});
