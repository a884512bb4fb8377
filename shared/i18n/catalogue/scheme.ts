import type { HostErrorCode } from '../../host/host-error.ts';
import type { SchemeFaultKind } from '../../scheme/check-scheme.ts';
import type { MigrationCounts } from '../../scheme/migrate-set.ts';
import type { AttributeKind, LabelColour } from '../../scheme/scheme.ts';
import type { Loss } from '../../scheme/scheme-mapping.ts';
import { area } from '../area.ts';
import { countedInEnglish, countedInIndonesian, number } from '../counted.ts';

/** The editor of the label scheme. */
export interface SchemeTexts {
  readonly title: string;
  readonly noCorpus: string;
  readonly sections: string;
  readonly labels: string;
  readonly links: string;
  readonly document: string;
  readonly whole: string;
  readonly used: (count: number) => string;
  readonly reorderHint: string;
  /** A label that annotations have and the scheme has not. */
  readonly notInScheme: (label: string, count: number) => string;
  readonly adopt: (label: string) => string;
  readonly newLabel: string;
  readonly newAttribute: string;
  readonly newOption: string;
  readonly newLink: string;
  readonly add: string;
  readonly remove: (name: string) => string;
  readonly moveUp: (name: string) => string;
  readonly moveDown: (name: string) => string;
  readonly moved: (name: string, place: number, of: number) => string;
  readonly added: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly undone: string;
  readonly redone: string;
  readonly undo: string;
  readonly redo: string;
  readonly save: string;
  readonly saving: string;
  readonly unsaved: (edits: number) => string;
  readonly nothingToSave: string;
  readonly saved: string;
  readonly takenBack: string;
  readonly takeBack: string;
  readonly changeTitle: (name: string) => string;
  readonly readOnly: string;
  readonly broken: string;
  readonly outdated: string;
  readonly onTop: string;
  readonly drop: string;
  readonly faults: (count: number) => string;
  readonly left: (files: number) => string;
  readonly leftBecause: Readonly<Partial<Record<HostErrorCode, string>>>;
  readonly leftOtherwise: string;
  readonly fields: {
    readonly name: string;
    readonly id: string;
    readonly idHint: string;
    readonly key: string;
    readonly noKey: string;
    readonly keyHint: string;
    readonly keyFree: (keys: string) => string;
    readonly keySet: (key: string) => string;
    readonly keyCleared: string;
    readonly keyOfLabel: (key: string, label: string) => string;
    readonly keyOfCommand: (key: string, command: string) => string;
    readonly keyUnfit: string;
    readonly colour: string;
    readonly colourHint: string;
    readonly colours: Readonly<Record<LabelColour, string>>;
    readonly contrast: (ratio: string) => string;
    readonly tooFaint: string;
    readonly colourUsed: (label: string) => string;
    readonly description: string;
    readonly guidelines: string;
    readonly guidelinesHint: string;
    readonly guidelinesLanguage: string;
    readonly preview: string;
    readonly noPreview: string;
    readonly addExample: string;
    readonly example: string;
    readonly attributes: string;
    readonly noAttributes: string;
    readonly kind: string;
    readonly kinds: Readonly<Record<AttributeKind, string>>;
    readonly required: string;
    readonly options: string;
    readonly optionName: (language: string, place: number) => string;
    readonly optionId: (place: number) => string;
    readonly default: string;
    readonly noDefault: string;
    readonly condition: string;
    readonly always: string;
    readonly onlyIf: (attribute: string) => string;
    readonly is: string;
    readonly yes: string;
    readonly no: string;
    readonly role: string;
    readonly from: string;
    readonly to: string;
    readonly outgoing: string;
    readonly incoming: string;
    readonly minimum: string;
    readonly maximum: string;
    readonly mention: string;
    readonly mentionHint: string;
    readonly noMention: string;
    readonly noMaximum: string;
    readonly noLinks: string;
    readonly languages: string;
    readonly languagesHint: string;
    readonly addLanguage: string;
    readonly edit: (label: string) => string;
  };
  readonly faultOf: Readonly<Record<SchemeFaultKind, (value: string) => string>>;
  readonly startFrom: {
    readonly title: string;
    readonly hint: string;
    readonly use: (name: string) => string;
    readonly labels: (names: string) => string;
    readonly replaced: (name: string) => string;
  };
  readonly importing: {
    readonly title: string;
    readonly hint: string;
    readonly file: string;
    readonly text: string;
    readonly run: string;
    readonly problems: (count: number) => string;
  };
  readonly exporting: {
    readonly title: string;
    readonly hint: string;
    readonly path: string;
    readonly run: string;
    readonly done: (file: string) => string;
  };
  readonly impact: {
    readonly title: string;
    readonly touches: (annotations: number, files: number, annotators: number) => string;
    readonly articleLabels: string;
    readonly oneWriter: (annotators: string) => string;
    readonly loss: Readonly<Record<Loss['kind'], (names: readonly string[]) => string>>;
    readonly where: (count: number, files: number, annotators: string) => string;
    readonly decide: string;
    readonly keep: Readonly<Record<Loss['kind'], string>>;
    readonly remove: Readonly<Record<Loss['kind'], string>>;
    readonly change: Readonly<Record<Loss['kind'], (name: string) => string>>;
    readonly preview: string;
    readonly nothing: string;
    readonly counts: Readonly<Record<keyof MigrationCounts, (count: number) => string>>;
    readonly stays: (count: number) => string;
    readonly files: (count: number) => string;
    readonly fileBy: (annotator: string, annotations: number) => string;
    readonly run: string;
    readonly counting: (done: number, total: number) => string;
  };
}

export const schemeTexts = area<SchemeTexts>({
  en: {
    title: 'Label scheme',
    noCorpus: 'Open a folder first: its labels are kept in it.',
    sections: 'Parts of the scheme',
    labels: 'Labels',
    links: 'Links',
    document: 'Labels of the article',
    whole: 'Whole scheme',
    used: (count) => countedInEnglish(count, 'annotation', 'annotations'),
    reorderHint: 'Alt+↑ and Alt+↓ move a label, Del removes it, Enter edits it.',
    notInScheme: (label, count) =>
      `${countedInEnglish(count, 'annotation has', 'annotations have')} the label “${label}”, which is not in the scheme.`,
    adopt: (label) => `Add “${label}”`,
    newLabel: 'New label',
    newAttribute: 'New attribute',
    newOption: 'New choice',
    newLink: 'New link',
    add: 'Add',
    remove: (name) => `Remove ${name}`,
    moveUp: (name) => `Move ${name} up`,
    moveDown: (name) => `Move ${name} down`,
    moved: (name, place, of) => `${name} is ${place} of ${of}`,
    added: (name) => `${name} added`,
    removed: (name) => `${name} removed`,
    undone: 'Undone in the scheme',
    redone: 'Done again in the scheme',
    undo: 'Undo in the scheme',
    redo: 'Redo in the scheme',
    save: 'Save…',
    saving: 'Saving…',
    unsaved: (edits) => `${countedInEnglish(edits, 'change', 'changes')} not saved`,
    nothingToSave: 'Nothing to save',
    saved: 'Scheme saved.',
    takenBack: 'The scheme is what it was before.',
    takeBack: 'Take it back',
    changeTitle: (name) => `Scheme “${name}” changed`,
    readOnly: 'This folder may not be written: its scheme can be looked at, not changed.',
    broken:
      'kutip.project.json has problems. Mend it in a text editor first; it is read again at once, and your changes here stay.',
    outdated: 'The scheme was changed outside this editor meanwhile. Your changes here are not saved yet.',
    onTop: 'Put mine on top',
    drop: 'Drop mine',
    faults: (count) =>
      `${countedInEnglish(count, 'thing has', 'things have')} to be mended before the scheme can be saved:`,
    left: (files) =>
      `${countedInEnglish(files, 'file is', 'files are')} left as ${files === 1 ? 'it is' : 'they are'}:`,
    leftBecause: {
      damaged: 'damaged',
      'newer-version': 'written by a newer Kutip',
      'read-only': 'may not be written',
    },
    leftOtherwise: 'cannot be read',
    fields: {
      name: 'Name',
      id: 'Name in the files',
      idHint: 'What annotation files and exports say. Renaming it offers to bring the annotations along.',
      key: 'Key',
      noKey: 'none',
      keyHint: 'Press the key while this has the focus; Backspace takes it away.',
      keyFree: (keys) => `Free: ${keys}`,
      keySet: (key) => `The key is ${key}`,
      keyCleared: 'No key',
      keyOfLabel: (key, label) => `${key} is the key of ${label}. Choose another.`,
      keyOfCommand: (key, command) => `${key} is the key of the command “${command}”. Choose another.`,
      keyUnfit: 'A key is a letter or a digit.',
      colour: 'Colour',
      colourHint:
        'Chosen to be told apart by colour-blind readers. The figure is the contrast of the label’s letters; 4.5 is the least.',
      colours: {
        orange: 'Orange',
        sky: 'Sky blue',
        green: 'Green',
        yellow: 'Yellow',
        blue: 'Blue',
        vermilion: 'Vermilion',
        purple: 'Purple',
        grey: 'Grey',
      },
      contrast: (ratio) => `contrast ${ratio} to 1`,
      tooFaint: 'too faint in this theme',
      colourUsed: (label) => `also ${label}`,
      description: 'Description',
      guidelines: 'Guidelines',
      guidelinesHint: 'Markdown. What belongs to the label, what does not, with examples.',
      guidelinesLanguage: 'Language of the guidelines',
      preview: 'Preview',
      noPreview: 'Nothing written yet.',
      addExample: 'Add an example',
      example: 'A sentence of an article with **the words to mark** — why these.',
      attributes: 'Attributes',
      noAttributes: 'Nothing is asked of it yet.',
      kind: 'Kind of answer',
      kinds: {
        choice: 'One choice',
        choices: 'Several choices',
        'yes-no': 'Yes or no',
        number: 'Number',
        text: 'Text',
        date: 'Date',
        entity: 'Entity',
        entities: 'Entities',
        evidence: 'Evidence (text and address)',
      },
      required: 'Required',
      options: 'Choices',
      optionName: (language, place) => `Choice ${place}, ${language}`,
      optionId: (place) => `Choice ${place}, name in the files`,
      default: 'Answer to begin with',
      noDefault: 'none',
      condition: 'Asked',
      always: 'always',
      onlyIf: (attribute) => `only if: ${attribute}`,
      is: 'is',
      yes: 'Yes',
      no: 'No',
      role: 'Name in the files',
      from: 'From',
      to: 'To',
      outgoing: 'How many from one annotation',
      incoming: 'How many to one annotation',
      minimum: 'At least',
      maximum: 'At most',
      mention: 'Its words stand for an entity',
      mentionHint: 'Such as “Lavrov” or “dia”: the attribute says for which one.',
      noMention: 'no',
      noMaximum: 'any number',
      noLinks: 'Annotations of this scheme are not linked yet.',
      languages: 'Languages',
      languagesHint: 'Names and guidelines may be given in further languages: a tag such as ms or ar.',
      addLanguage: 'Further language',
      edit: (label) => `Edit ${label}`,
    },
    faultOf: {
      taken: (value) => `“${value}” is there already. Choose another.`,
      'key-of-label': (value) => `This is the key of ${value}.`,
      'key-of-command': (value) => `This is the key of the command “${value}”.`,
      'no-id': () => 'It needs a name in the files.',
      'no-name': () => 'It needs a name.',
      'no-labels': () => 'A scheme has at least one label.',
      'no-options': () => 'A choice needs at least one thing to choose.',
      'no-ends': () => 'A link leads from a label to a label.',
      'count-unfit': () => 'The least is more than the most.',
      'default-unfit': () => 'The answer to begin with is none that can be given.',
      'condition-unfit': () => 'The condition can never hold.',
      'unknown-label': (value) => `There is no label “${value}”.`,
    },
    startFrom: {
      title: 'Start from a ready-made scheme',
      hint: 'It takes the place of this one. Nothing is written before you save.',
      use: (name) => `Use “${name}”`,
      labels: (names) => `Labels: ${names}`,
      replaced: (name) => `The scheme is now “${name}”, not saved yet`,
    },
    importing: {
      title: 'Import',
      hint: 'A scheme or project file of Kutip takes the place of this scheme. Nothing is written before you save.',
      file: 'From a file',
      text: 'Or paste its content',
      run: 'Import',
      problems: (count) => `It cannot be imported; ${countedInEnglish(count, 'problem', 'problems')}:`,
    },
    exporting: {
      title: 'Export',
      hint: 'The scheme as it stands here, in a JSON file of its own.',
      path: 'File',
      run: 'Export the scheme',
      done: (file) => `Written to ${file}`,
    },
    impact: {
      title: 'Annotations that no longer fit',
      touches: (annotations, files, annotators) =>
        `This touches ${countedInEnglish(annotations, 'annotation', 'annotations')} in ${countedInEnglish(files, 'file', 'files')} of ${countedInEnglish(annotators, 'annotator', 'annotators')}.`,
      articleLabels: 'Labels of whole articles are among it.',
      oneWriter: (annotators) =>
        `Files of ${annotators} are written. Everybody else should have their work saved and shared first.`,
      loss: {
        label: ([label]) => `Label ${label} is removed`,
        attribute: ([attribute, of]) => `${attribute} is not asked any more of ${of}`,
        option: ([option, attribute, of]) => `Choice ${option} of ${attribute} (${of}) is removed`,
        answer: ([attribute, of]) => `${attribute} of ${of} takes another kind of answer`,
        link: ([role, from, to]) => `${role} may not lead from ${from} to ${to}`,
        'surplus-link': ([role, from]) => `More links ${role} from one ${from} than allowed`,
      },
      where: (count, files, annotators) =>
        `${number('en', count)} in ${countedInEnglish(files, 'file', 'files')}: ${annotators}`,
      decide: 'What becomes of it',
      keep: {
        label: 'Keep as they are',
        attribute: 'Keep as they are',
        option: 'Keep as they are',
        answer: 'Keep as they are',
        link: 'Keep as they are',
        'surplus-link': 'Keep as they are',
      },
      remove: {
        label: 'Delete the annotations',
        attribute: 'Clear the answers',
        option: 'Clear the choice',
        answer: 'Clear the answers',
        link: 'Cut the links',
        'surplus-link': 'Keep the first, cut the rest',
      },
      change: {
        label: (name) => `Make them ${name}`,
        attribute: (name) => `Answer ${name} with it`,
        option: (name) => `Choose ${name} instead`,
        answer: () => 'Convert; clear what cannot be',
        link: (name) => `Make them ${name}`,
        'surplus-link': (name) => `Make them ${name}`,
      },
      preview: 'What will happen',
      nothing: 'No annotation is changed.',
      counts: {
        relabelled: (count) =>
          `${countedInEnglish(count, 'annotation gets', 'annotations get')} another label`,
        removed: (count) => `${countedInEnglish(count, 'annotation is', 'annotations are')} deleted`,
        changedAnswers: (count) => `${countedInEnglish(count, 'answer', 'answers')} changed or moved`,
        clearedAnswers: (count) => `${countedInEnglish(count, 'answer', 'answers')} cleared`,
        changedLinks: (count) => `${countedInEnglish(count, 'link', 'links')} changed`,
        cutLinks: (count) => `${countedInEnglish(count, 'link', 'links')} cut`,
      },
      stays: (count) =>
        `${countedInEnglish(count, 'place stays as it is', 'places stay as they are')}, shown and reported as not fitting the scheme.`,
      files: (count) => `Files (${number('en', count)})`,
      fileBy: (annotator, annotations) =>
        `${annotator}, ${countedInEnglish(annotations, 'annotation', 'annotations')}`,
      run: 'Save the scheme',
      counting: (done, total) => `Reading annotations: ${number('en', done)} of ${number('en', total)}`,
    },
  },
  id: {
    title: 'Skema label',
    noCorpus: 'Buka folder dulu: label-labelnya disimpan di dalamnya.',
    sections: 'Bagian skema',
    labels: 'Label',
    links: 'Tautan',
    document: 'Label artikel',
    whole: 'Seluruh skema',
    used: (count) => countedInIndonesian(count, 'anotasi'),
    reorderHint: 'Alt+↑ dan Alt+↓ memindahkan label, Del menghapusnya, Enter menyuntingnya.',
    notInScheme: (label, count) =>
      `${countedInIndonesian(count, 'anotasi')} berlabel “${label}”, yang tidak ada dalam skema.`,
    adopt: (label) => `Tambahkan “${label}”`,
    newLabel: 'Label baru',
    newAttribute: 'Atribut baru',
    newOption: 'Pilihan baru',
    newLink: 'Tautan baru',
    add: 'Tambah',
    remove: (name) => `Hapus ${name}`,
    moveUp: (name) => `Naikkan ${name}`,
    moveDown: (name) => `Turunkan ${name}`,
    moved: (name, place, of) => `${name} kini ke-${place} dari ${of}`,
    added: (name) => `${name} ditambahkan`,
    removed: (name) => `${name} dihapus`,
    undone: 'Diurungkan dalam skema',
    redone: 'Diulangi dalam skema',
    undo: 'Urungkan dalam skema',
    redo: 'Ulangi dalam skema',
    save: 'Simpan…',
    saving: 'Menyimpan…',
    unsaved: (edits) => `${countedInIndonesian(edits, 'perubahan')} belum disimpan`,
    nothingToSave: 'Tidak ada yang perlu disimpan',
    saved: 'Skema disimpan.',
    takenBack: 'Skemanya kembali seperti semula.',
    takeBack: 'Tarik kembali',
    changeTitle: (name) => `Skema “${name}” diubah`,
    readOnly: 'Folder ini tidak boleh ditulis: skemanya dapat dilihat, tidak dapat diubah.',
    broken:
      'kutip.project.json bermasalah. Perbaiki dulu dengan penyunting teks; isinya langsung dibaca lagi, dan perubahan Anda di sini tetap ada.',
    outdated: 'Sementara itu skemanya diubah di luar penyunting ini. Perubahan Anda di sini belum disimpan.',
    onTop: 'Terapkan milik saya di atasnya',
    drop: 'Buang milik saya',
    faults: (count) => `${countedInIndonesian(count, 'hal')} harus diperbaiki sebelum skema dapat disimpan:`,
    left: (files) => `${countedInIndonesian(files, 'berkas')} dibiarkan apa adanya:`,
    leftBecause: {
      damaged: 'rusak',
      'newer-version': 'ditulis oleh Kutip yang lebih baru',
      'read-only': 'tidak boleh ditulis',
    },
    leftOtherwise: 'tidak dapat dibaca',
    fields: {
      name: 'Nama',
      id: 'Nama di dalam berkas',
      idHint: 'Yang tertulis di berkas anotasi dan ekspor. Bila diganti, anotasinya ditawarkan untuk ikut.',
      key: 'Tombol',
      noKey: 'tidak ada',
      keyHint: 'Tekan tombolnya selagi bagian ini terfokus; Backspace menghapusnya.',
      keyFree: (keys) => `Masih bebas: ${keys}`,
      keySet: (key) => `Tombolnya ${key}`,
      keyCleared: 'Tanpa tombol',
      keyOfLabel: (key, label) => `${key} adalah tombol ${label}. Pilih yang lain.`,
      keyOfCommand: (key, command) => `${key} adalah tombol perintah “${command}”. Pilih yang lain.`,
      keyUnfit: 'Tombol adalah satu huruf atau angka.',
      colour: 'Warna',
      colourHint:
        'Dipilih agar dapat dibedakan pembaca buta warna. Angkanya adalah kontras huruf label; paling rendah 4,5.',
      colours: {
        orange: 'Jingga',
        sky: 'Biru langit',
        green: 'Hijau',
        yellow: 'Kuning',
        blue: 'Biru',
        vermilion: 'Merah jingga',
        purple: 'Ungu',
        grey: 'Abu-abu',
      },
      contrast: (ratio) => `kontras ${ratio} banding 1`,
      tooFaint: 'terlalu pudar dalam tema ini',
      colourUsed: (label) => `juga ${label}`,
      description: 'Keterangan',
      guidelines: 'Pedoman',
      guidelinesHint: 'Markdown. Apa yang termasuk label ini, apa yang tidak, beserta contohnya.',
      guidelinesLanguage: 'Bahasa pedoman',
      preview: 'Pratinjau',
      noPreview: 'Belum ada yang ditulis.',
      addExample: 'Tambah contoh',
      example: 'Satu kalimat artikel dengan **kata-kata yang ditandai** — mengapa kata-kata ini.',
      attributes: 'Atribut',
      noAttributes: 'Belum ada yang ditanyakan.',
      kind: 'Jenis jawaban',
      kinds: {
        choice: 'Satu pilihan',
        choices: 'Beberapa pilihan',
        'yes-no': 'Ya atau tidak',
        number: 'Bilangan',
        text: 'Teks',
        date: 'Tanggal',
        entity: 'Entitas',
        entities: 'Beberapa entitas',
        evidence: 'Bukti (teks dan alamat)',
      },
      required: 'Wajib',
      options: 'Pilihan',
      optionName: (language, place) => `Pilihan ${place}, ${language}`,
      optionId: (place) => `Pilihan ${place}, nama di dalam berkas`,
      default: 'Jawaban awal',
      noDefault: 'tidak ada',
      condition: 'Ditanyakan',
      always: 'selalu',
      onlyIf: (attribute) => `hanya jika: ${attribute}`,
      is: 'adalah',
      yes: 'Ya',
      no: 'Tidak',
      role: 'Nama di dalam berkas',
      from: 'Dari',
      to: 'Ke',
      outgoing: 'Berapa banyak dari satu anotasi',
      incoming: 'Berapa banyak ke satu anotasi',
      minimum: 'Paling sedikit',
      maximum: 'Paling banyak',
      mention: 'Kata-katanya mewakili suatu entitas',
      mentionHint: 'Seperti “Lavrov” atau “dia”: atributnya menunjukkan entitas yang mana.',
      noMention: 'tidak',
      noMaximum: 'berapa pun',
      noLinks: 'Anotasi dalam skema ini belum ditautkan.',
      languages: 'Bahasa',
      languagesHint: 'Nama dan pedoman dapat ditulis dalam bahasa lain: tanda seperti ms atau ar.',
      addLanguage: 'Bahasa lain',
      edit: (label) => `Sunting ${label}`,
    },
    faultOf: {
      taken: (value) => `“${value}” sudah ada. Pilih yang lain.`,
      'key-of-label': (value) => `Ini tombol ${value}.`,
      'key-of-command': (value) => `Ini tombol perintah “${value}”.`,
      'no-id': () => 'Perlu nama di dalam berkas.',
      'no-name': () => 'Perlu nama.',
      'no-labels': () => 'Skema mempunyai sedikitnya satu label.',
      'no-options': () => 'Pilihan memerlukan sedikitnya satu hal untuk dipilih.',
      'no-ends': () => 'Tautan menghubungkan label dengan label.',
      'count-unfit': () => 'Batas terkecil melebihi batas terbesar.',
      'default-unfit': () => 'Jawaban awalnya bukan jawaban yang mungkin.',
      'condition-unfit': () => 'Syaratnya tidak pernah terpenuhi.',
      'unknown-label': (value) => `Tidak ada label “${value}”.`,
    },
    startFrom: {
      title: 'Mulai dari skema siap pakai',
      hint: 'Menggantikan skema ini. Tidak ada yang ditulis sebelum Anda menyimpan.',
      use: (name) => `Pakai “${name}”`,
      labels: (names) => `Label: ${names}`,
      replaced: (name) => `Skemanya kini “${name}”, belum disimpan`,
    },
    importing: {
      title: 'Impor',
      hint: 'Berkas skema atau proyek Kutip menggantikan skema ini. Tidak ada yang ditulis sebelum Anda menyimpan.',
      file: 'Dari berkas',
      text: 'Atau tempelkan isinya',
      run: 'Impor',
      problems: (count) => `Tidak dapat diimpor; ${countedInIndonesian(count, 'masalah')}:`,
    },
    exporting: {
      title: 'Ekspor',
      hint: 'Skema sebagaimana adanya di sini, dalam berkas JSON tersendiri.',
      path: 'Berkas',
      run: 'Ekspor skema',
      done: (file) => `Ditulis ke ${file}`,
    },
    impact: {
      title: 'Anotasi yang tidak cocok lagi',
      touches: (annotations, files, annotators) =>
        `Ini menyangkut ${countedInIndonesian(annotations, 'anotasi')} dalam ${countedInIndonesian(files, 'berkas')} milik ${countedInIndonesian(annotators, 'anotator')}.`,
      articleLabels: 'Termasuk label artikel secara keseluruhan.',
      oneWriter: (annotators) =>
        `Berkas milik ${annotators} akan ditulis. Pastikan pekerjaan yang lain sudah disimpan dan dibagikan.`,
      loss: {
        label: ([label]) => `Label ${label} dihapus`,
        attribute: ([attribute, of]) => `${attribute} tidak ditanyakan lagi untuk ${of}`,
        option: ([option, attribute, of]) => `Pilihan ${option} pada ${attribute} (${of}) dihapus`,
        answer: ([attribute, of]) => `${attribute} pada ${of} kini memerlukan jenis jawaban lain`,
        link: ([role, from, to]) => `${role} tidak boleh lagi dari ${from} ke ${to}`,
        'surplus-link': ([role, from]) => `Tautan ${role} dari satu ${from} melebihi batas`,
      },
      where: (count, files, annotators) =>
        `${number('id', count)} dalam ${countedInIndonesian(files, 'berkas')}: ${annotators}`,
      decide: 'Yang dilakukan terhadapnya',
      keep: {
        label: 'Biarkan apa adanya',
        attribute: 'Biarkan apa adanya',
        option: 'Biarkan apa adanya',
        answer: 'Biarkan apa adanya',
        link: 'Biarkan apa adanya',
        'surplus-link': 'Biarkan apa adanya',
      },
      remove: {
        label: 'Hapus anotasinya',
        attribute: 'Kosongkan jawabannya',
        option: 'Kosongkan pilihannya',
        answer: 'Kosongkan jawabannya',
        link: 'Putuskan tautannya',
        'surplus-link': 'Pertahankan yang pertama, putuskan sisanya',
      },
      change: {
        label: (name) => `Jadikan ${name}`,
        attribute: (name) => `Jadikan jawaban ${name}`,
        option: (name) => `Ganti dengan ${name}`,
        answer: () => 'Ubah bentuknya; kosongkan yang tidak bisa',
        link: (name) => `Jadikan ${name}`,
        'surplus-link': (name) => `Jadikan ${name}`,
      },
      preview: 'Yang akan terjadi',
      nothing: 'Tidak ada anotasi yang diubah.',
      counts: {
        relabelled: (count) => `${countedInIndonesian(count, 'anotasi')} berganti label`,
        removed: (count) => `${countedInIndonesian(count, 'anotasi')} dihapus`,
        changedAnswers: (count) => `${countedInIndonesian(count, 'jawaban')} diubah atau dipindahkan`,
        clearedAnswers: (count) => `${countedInIndonesian(count, 'jawaban')} dikosongkan`,
        changedLinks: (count) => `${countedInIndonesian(count, 'tautan')} diubah`,
        cutLinks: (count) => `${countedInIndonesian(count, 'tautan')} diputus`,
      },
      stays: (count) =>
        `${countedInIndonesian(count, 'tempat')} dibiarkan apa adanya, ditampilkan dan dilaporkan tidak cocok dengan skema.`,
      files: (count) => `Berkas (${number('id', count)})`,
      fileBy: (annotator, annotations) => `${annotator}, ${countedInIndonesian(annotations, 'anotasi')}`,
      run: 'Simpan skema',
      counting: (done, total) => `Membaca anotasi: ${number('id', done)} dari ${number('id', total)}`,
    },
  },
});
