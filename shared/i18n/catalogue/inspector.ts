import type { EntityKind } from '../../scheme/scheme.ts';
import type { TypedFault } from '../../scheme/typed-value.ts';
import { area } from '../area.ts';

export interface InspectorTexts {
  readonly title: string;
  readonly noArticle: string;
  readonly label: string;
  readonly quotedWords: string;
  readonly attributes: string;
  readonly noAttributes: string;
  readonly required: string;
  readonly toBeMended: string;
  readonly typedFaults: Readonly<Record<TypedFault, string>>;
  readonly missing: string;
  readonly missingCount: (count: number) => string;
  readonly notInScheme: string;
  readonly clear: (attribute: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly delete: string;
  readonly allAnnotations: (count: number) => string;
  readonly showInText: string;
  readonly links: {
    readonly title: string;
    readonly none: string;
    readonly add: string;
    readonly from: (role: string) => string;
    readonly go: (role: string, quote: string) => string;
    readonly remove: (role: string, quote: string) => string;
    readonly choose: string;
    readonly place: (place: number, count: number) => string;
    readonly finish: string;
    readonly accept: string;
    readonly next: string;
    readonly cancel: string;
  };
  readonly note: { readonly title: string; readonly placeholder: string };
  readonly origin: {
    readonly title: string;
    readonly manual: string;
    readonly other: (origin: string) => string;
    readonly created: string;
    readonly modified: string;
  };
  readonly entity: {
    readonly placeholder: string;
    readonly unknown: (id: string) => string;
    readonly create: (name: string, kind: string) => string;
    readonly none: string;
    readonly saving: string;
    readonly remove: (name: string) => string;
    readonly showList: string;
    readonly kinds: Readonly<Record<EntityKind, string>>;
  };
  readonly evidence: {
    readonly add: string;
    readonly text: string;
    readonly address: string;
    readonly item: (number: number) => string;
    readonly remove: (number: number) => string;
  };
  readonly list: {
    readonly title: string;
    readonly empty: string;
    readonly emptyHint: string;
    readonly allHidden: string;
    readonly hide: (label: string) => string;
    readonly show: (label: string) => string;
    readonly labels: string;
    readonly origins: string;
    readonly annotators: string;
    readonly complete: string;
    readonly linkCount: (count: number) => string;
  };
  readonly article: {
    readonly title: string;
    readonly status: string;
    readonly comment: string;
    readonly commentHint: string;
  };
}

/** Origins that Kutip itself gives; those of imports are shown as they are. */
const originsInEnglish: Readonly<Record<string, string>> = {
  'suggestion:quotation': 'the quotation finder',
  'suggestion:match': 'words tagged before',
  'suggestion:repeat': 'the finder of repeated blocks',
  'suggestion:boilerplate': 'the finder of page lines',
  'suggestion:identical': 'identical text',
};

const originsInIndonesian: Readonly<Record<string, string>> = {
  'suggestion:quotation': 'pencari kutipan',
  'suggestion:match': 'kata yang pernah ditandai',
  'suggestion:repeat': 'pencari blok berulang',
  'suggestion:boilerplate': 'pencari baris laman',
  'suggestion:identical': 'teks yang sama',
};

export const inspectorTexts = area<InspectorTexts>({
  en: {
    title: 'Inspector',
    noArticle: 'Open an article to see its annotations here.',
    label: 'Label',
    quotedWords: 'Words',
    attributes: 'Attributes',
    noAttributes: 'This label asks for nothing more.',
    required: 'required',
    toBeMended: 'To be mended',
    typedFaults: {
      'not-a-number': 'That is no number. Write digits, such as 12 or 3.5.',
      'two-readings':
        'That can be read in two ways. Write thousands without a sign (15200), decimals with another digit (15.20).',
      'not-a-day': 'That is no day of the calendar.',
    },
    missing: 'required, missing',
    missingCount: (count) => `${count} missing`,
    notInScheme: 'Not in the label scheme',
    clear: (attribute) => `Clear ${attribute}`,
    yes: 'Yes',
    no: 'No',
    delete: 'Delete annotation',
    allAnnotations: (count) => `All annotations (${count})`,
    showInText: 'Show in the text',
    links: {
      title: 'Links',
      none: 'No links.',
      add: 'Add a link',
      from: (role) => `${role} of`,
      go: (role, quote) => `Go to ${role}: ${quote}`,
      remove: (role, quote) => `Remove link ${role}: ${quote}`,
      choose: 'Link as',
      place: (place, count) => `${place} of ${count}`,
      finish: 'Finish',
      accept: 'Link',
      next: 'Next',
      cancel: 'Cancel',
    },
    note: { title: 'Note', placeholder: 'Why, doubts, what to discuss' },
    origin: {
      title: 'Origin',
      manual: 'by hand',
      other: (origin) => `by ${originsInEnglish[origin] ?? origin}`,
      created: 'Created',
      modified: 'Changed',
    },
    entity: {
      placeholder: 'Type a name',
      unknown: (id) => `${id} (not in the project)`,
      create: (name, kind) => `Create “${name}” as ${kind}`,
      none: 'No one by that name yet.',
      saving: 'Adding…',
      remove: (name) => `Remove ${name}`,
      showList: 'Show all names',
      kinds: {
        person: 'person',
        organisation: 'organisation',
        group: 'group',
        place: 'place',
        other: 'other',
      },
    },
    evidence: {
      add: 'Add evidence',
      text: 'What it says',
      address: 'Where it stands (web address, document)',
      item: (number) => `Evidence ${number}`,
      remove: (number) => `Remove evidence ${number}`,
    },
    list: {
      title: 'Annotations',
      empty: 'No annotations yet.',
      emptyHint: 'Select words in the text and press the key of a label.',
      allHidden: 'All labels are hidden.',
      hide: (label) => `Hide ${label}`,
      show: (label) => `Show ${label}`,
      labels: 'Shown labels',
      origins: 'Shown origins',
      annotators: 'Other annotators',
      complete: 'complete',
      linkCount: (count) => `${count} ${count === 1 ? 'link' : 'links'}`,
    },
    article: {
      title: 'Article',
      status: 'Status',
      comment: 'Comment on the status',
      commentHint: 'What is to be discussed, and with whom',
    },
  },
  id: {
    title: 'Inspektur',
    noArticle: 'Buka sebuah artikel untuk melihat anotasinya di sini.',
    label: 'Label',
    quotedWords: 'Kata-kata',
    attributes: 'Atribut',
    noAttributes: 'Label ini tidak menanyakan apa pun lagi.',
    required: 'wajib',
    toBeMended: 'Perlu diperbaiki',
    typedFaults: {
      'not-a-number': 'Itu bukan angka. Tulislah angka, seperti 12 atau 3,5.',
      'two-readings':
        'Itu dapat dibaca dengan dua cara. Tulislah ribuan tanpa tanda (15200), desimal dengan jumlah angka lain (15,20).',
      'not-a-day': 'Itu bukan hari dalam kalender.',
    },
    missing: 'wajib, belum diisi',
    missingCount: (count) => `${count} belum diisi`,
    notInScheme: 'Tidak ada dalam skema label',
    clear: (attribute) => `Kosongkan ${attribute}`,
    yes: 'Ya',
    no: 'Tidak',
    delete: 'Hapus anotasi',
    allAnnotations: (count) => `Semua anotasi (${count})`,
    showInText: 'Tunjukkan dalam teks',
    links: {
      title: 'Tautan',
      none: 'Tidak ada tautan.',
      add: 'Tambah tautan',
      from: (role) => `${role} dari`,
      go: (role, quote) => `Ke ${role}: ${quote}`,
      remove: (role, quote) => `Hapus tautan ${role}: ${quote}`,
      choose: 'Tautkan sebagai',
      place: (place, count) => `${place} dari ${count}`,
      finish: 'Selesai',
      accept: 'Tautkan',
      next: 'Berikutnya',
      cancel: 'Batal',
    },
    note: { title: 'Catatan', placeholder: 'Alasan, keraguan, hal yang perlu dibahas' },
    origin: {
      title: 'Asal',
      manual: 'secara manual',
      other: (origin) => `oleh ${originsInIndonesian[origin] ?? origin}`,
      created: 'Dibuat',
      modified: 'Diubah',
    },
    entity: {
      placeholder: 'Ketik nama',
      unknown: (id) => `${id} (tidak ada dalam proyek)`,
      create: (name, kind) => `Buat “${name}” sebagai ${kind}`,
      none: 'Belum ada nama seperti itu.',
      saving: 'Menambahkan…',
      remove: (name) => `Hapus ${name}`,
      showList: 'Tampilkan semua nama',
      kinds: {
        person: 'orang',
        organisation: 'organisasi',
        group: 'kelompok',
        place: 'tempat',
        other: 'lainnya',
      },
    },
    evidence: {
      add: 'Tambah bukti',
      text: 'Isi bukti',
      address: 'Tempatnya (alamat web, dokumen)',
      item: (number) => `Bukti ${number}`,
      remove: (number) => `Hapus bukti ${number}`,
    },
    list: {
      title: 'Anotasi',
      empty: 'Belum ada anotasi.',
      emptyHint: 'Pilih kata-kata dalam teks lalu tekan tombol sebuah label.',
      allHidden: 'Semua label disembunyikan.',
      hide: (label) => `Sembunyikan ${label}`,
      show: (label) => `Tampilkan ${label}`,
      labels: 'Label yang tampil',
      origins: 'Asal yang tampil',
      annotators: 'Anotator lain',
      complete: 'lengkap',
      linkCount: (count) => `${count} tautan`,
    },
    article: {
      title: 'Artikel',
      status: 'Status',
      comment: 'Komentar atas status',
      commentHint: 'Apa yang perlu dibahas, dan dengan siapa',
    },
  },
});
