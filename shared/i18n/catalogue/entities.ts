import { area } from '../area.ts';
import { countedInEnglish, countedInIndonesian, number } from '../counted.ts';

/** Who is meant: the picker over the text, the mentions in the inspector, and the view of all entities. */
export interface EntitiesTexts {
  readonly assign: {
    readonly title: (words: string) => string;
    readonly titleOfAnnotation: (label: string) => string;
    readonly placeholder: string;
    readonly create: (name: string, kind: string) => string;
    readonly choose: string;
    readonly alsoAlias: (words: string) => string;
    readonly nobody: string;
    readonly last: string;
    readonly here: string;
    readonly selectFirst: string;
    readonly noAttribute: (label: string) => string;
    readonly noMentionLabel: string;
    readonly done: (words: string, name: string) => string;
    readonly followers: (count: number) => string;
    readonly aliasKept: (words: string) => string;
  };
  readonly mentions: {
    readonly title: (name: string) => string;
    readonly count: (count: number) => string;
    readonly at: (place: number, count: number, words: string) => string;
    readonly none: string;
    readonly noOther: string;
    readonly noneUnassigned: string;
    readonly unassigned: (words: string, left: number) => string;
    readonly openEntity: string;
  };
  readonly missing: {
    readonly warning: (id: string) => string;
    readonly recreate: (name: string) => string;
    readonly recreated: (name: string) => string;
    readonly short: string;
  };
  readonly view: {
    readonly title: string;
    readonly search: string;
    readonly searchPlaceholder: string;
    readonly allKinds: string;
    readonly kindFilter: string;
    readonly list: string;
    readonly none: string;
    readonly noneDetail: string;
    readonly noMatch: string;
    readonly create: (name: string, kind: string) => string;
    readonly created: (name: string) => string;
    readonly counting: (done: number, total: number) => string;
    readonly countFailed: string;
    readonly countAgain: string;
    readonly used: (references: number, articles: number) => string;
    readonly unused: string;
    readonly unreadable: (count: number) => string;
    readonly readOnly: string;
    readonly brokenProject: string;
    readonly chooseOne: string;
    readonly details: (name: string) => string;
  };
  readonly form: {
    readonly name: string;
    readonly kind: string;
    readonly aliases: string;
    readonly addAlias: string;
    readonly removeAlias: (alias: string) => string;
    readonly description: string;
    readonly wikidata: string;
    readonly wikidataFault: string;
    readonly nameFault: string;
    readonly saved: (name: string) => string;
    readonly renamed: (former: string) => string;
    readonly keepFormer: (former: string) => string;
    readonly namesake: (name: string) => string;
    readonly mergeWith: (name: string) => string;
    readonly id: string;
  };
  readonly uses: {
    readonly title: string;
    readonly loading: string;
    readonly none: string;
    readonly more: (shown: number, count: number) => string;
    readonly ofArticle: string;
    readonly by: (annotator: string) => string;
    readonly othersAnnotation: (annotator: string) => string;
  };
  readonly retire: {
    readonly merge: string;
    readonly mergeTitle: (name: string) => string;
    readonly mergeInto: string;
    readonly mergeNow: (name: string) => string;
    readonly merged: (from: string, into: string) => string;
    readonly namesMove: (into: string, names: string) => string;
    readonly remove: string;
    readonly removeTitle: (name: string) => string;
    readonly removeNow: string;
    readonly removed: (name: string) => string;
    readonly inUse: (references: number, articles: number) => string;
    readonly notInUse: string;
    readonly instead: string;
    readonly replace: string;
    readonly clear: string;
    readonly replaceBy: string;
    readonly change: (references: number, articles: number, into: string) => string;
    readonly cleared: (references: number, articles: number) => string;
    readonly planning: string;
    readonly working: string;
    readonly unreadable: (count: number) => string;
    readonly kept: (name: string, count: number) => string;
    readonly inScheme: string;
    readonly cancel: string;
  };
}

export const entitiesTexts = area<EntitiesTexts>({
  en: {
    assign: {
      title: (words) => `Who is “${words}”?`,
      titleOfAnnotation: (label) => `Whose ${label} is it?`,
      placeholder: 'Type a name',
      create: (name, kind) => `Create “${name}” as ${kind}`,
      choose: 'Choose',
      alsoAlias: (words) => `and keep “${words}” as another name`,
      nobody: 'No one by that name yet.',
      last: 'chosen last',
      here: 'in this article',
      selectFirst: 'Select words, or put the caret in an annotation, to say who is meant.',
      noAttribute: (label) => `A ${label} is not about anybody: it has no attribute for an entity.`,
      noMentionLabel: 'The label scheme has no label for words that name somebody.',
      done: (words, name) => `${words} is ${name}`,
      followers: (count) =>
        countedInEnglish(count, 'linked annotation answered too', 'linked annotations answered too'),
      aliasKept: (words) => `“${words}” kept as another name`,
    },
    mentions: {
      title: (name) => `Mentions of ${name}`,
      count: (count) => countedInEnglish(count, 'mention', 'mentions'),
      at: (place, count, words) => `Mention ${place} of ${count}: ${words}`,
      none: 'Select an annotation of somebody first: its other mentions are found from there.',
      noOther: 'There is no other mention in this article.',
      noneUnassigned: 'Every mention in this article has its entity.',
      unassigned: (words, left) => `${words}: whose is it? ${left} to go`,
      openEntity: 'Show in the list of entities',
    },
    missing: {
      warning: (id) => `The project has no entity “${id}”. It was deleted, or has not arrived yet.`,
      recreate: (name) => `Create “${name}” again`,
      recreated: (name) => `${name} is there again`,
      short: 'not in the project',
    },
    view: {
      title: 'Entities',
      search: 'Find an entity',
      searchPlaceholder: 'Name or other name',
      allKinds: 'All kinds',
      kindFilter: 'Show entities by kind',
      list: 'Entities',
      none: 'No entities yet.',
      noneDetail: 'Type a name above, or select words in an article and press O to say who is meant.',
      noMatch: 'No entity matches.',
      create: (name, kind) => `Create “${name}” as ${kind}`,
      created: (name) => `${name} created`,
      counting: (done, total) =>
        total === 0
          ? 'Counting…'
          : `Counting: ${number('en', done)} of ${countedInEnglish(total, 'file', 'files')}`,
      countFailed: 'The uses could not be counted.',
      countAgain: 'Count again',
      used: (references, articles) =>
        `${countedInEnglish(references, 'use', 'uses')} in ${countedInEnglish(articles, 'article', 'articles')}`,
      unused: 'not used',
      unreadable: (count) => `${countedInEnglish(count, 'file', 'files')} could not be looked into:`,
      readOnly: 'The folder is open for reading only: entities can be looked at, not changed.',
      brokenProject: 'The project file has problems. Mend it in a text editor to see its entities.',
      chooseOne: 'Choose an entity to see what it is called and where it is meant.',
      details: (name) => `Entity ${name}`,
    },
    form: {
      name: 'Name',
      kind: 'Kind',
      aliases: 'Other names',
      addAlias: 'Add another name',
      removeAlias: (alias) => `Remove ${alias}`,
      description: 'Description',
      wikidata: 'Wikidata',
      wikidataFault: 'A Wikidata id is a Q and a number, such as Q58217.',
      nameFault: 'An entity needs a name.',
      saved: (name) => `${name} saved`,
      renamed: (former) => `Renamed everywhere. It was called “${former}”.`,
      keepFormer: (former) => `Keep “${former}” as another name`,
      namesake: (name) => `There is another entity of this name: ${name}.`,
      mergeWith: (name) => `Merge into ${name}…`,
      id: 'Id in the files',
    },
    uses: {
      title: 'Where it is meant',
      loading: 'Looking…',
      none: 'Nothing refers to it.',
      more: (shown, count) => `The first ${number('en', shown)} of ${number('en', count)}.`,
      ofArticle: 'of the article',
      by: (annotator) => `by ${annotator}`,
      othersAnnotation: (annotator) =>
        `This annotation is ${annotator}'s: the article is shown with your own.`,
    },
    retire: {
      merge: 'Merge…',
      mergeTitle: (name) => `Merge “${name}” into another entity`,
      mergeInto: 'Into',
      mergeNow: (name) => `Merge into ${name}`,
      merged: (from, into) => `Merge ${from} into ${into}`,
      namesMove: (into, names) => `${into} is also called: ${names}.`,
      remove: 'Delete…',
      removeTitle: (name) => `Delete “${name}”`,
      removeNow: 'Delete',
      removed: (name) => `Delete ${name}`,
      inUse: (references, articles) =>
        `In use: ${countedInEnglish(references, 'annotation refers', 'annotations refer')} to it, in ${countedInEnglish(articles, 'article', 'articles')}.`,
      notInUse: 'Nothing refers to it.',
      instead: 'What refers to it',
      replace: 'refers to another entity from now on',
      clear: 'refers to nobody from now on',
      replaceBy: 'Instead of it',
      change: (references, articles, into) =>
        `${countedInEnglish(references, 'answer', 'answers')} in ${countedInEnglish(articles, 'article', 'articles')} will be ${into}.`,
      cleared: (references, articles) =>
        `${countedInEnglish(references, 'answer', 'answers')} in ${countedInEnglish(articles, 'article', 'articles')} will be empty.`,
      planning: 'Looking at what changes…',
      working: 'Changing…',
      unreadable: (count) =>
        `${countedInEnglish(count, 'file', 'files')} cannot be looked into and will stay as it is; it may refer to nobody then:`,
      kept: (name, count) =>
        `${name} stays, because ${countedInEnglish(count, 'file', 'files')} could not be changed.`,
      inScheme: 'The label scheme names it, as a default or in a condition. Change the scheme first.',
      cancel: 'Cancel',
    },
  },
  id: {
    assign: {
      title: (words) => `Siapakah “${words}”?`,
      titleOfAnnotation: (label) => `${label} milik siapa?`,
      placeholder: 'Ketik nama',
      create: (name, kind) => `Buat “${name}” sebagai ${kind}`,
      choose: 'Pilih',
      alsoAlias: (words) => `dan simpan “${words}” sebagai nama lain`,
      nobody: 'Belum ada nama seperti itu.',
      last: 'terakhir dipilih',
      here: 'dalam artikel ini',
      selectFirst: 'Pilih kata-kata, atau letakkan kursor dalam anotasi, untuk menyebut siapa yang dimaksud.',
      noAttribute: (label) => `${label} tidak mempunyai atribut untuk entitas.`,
      noMentionLabel: 'Skema label tidak mempunyai label untuk kata-kata yang menyebut seseorang.',
      done: (words, name) => `${words} adalah ${name}`,
      followers: (count) => countedInIndonesian(count, 'anotasi tertaut ikut terisi'),
      aliasKept: (words) => `“${words}” disimpan sebagai nama lain`,
    },
    mentions: {
      title: (name) => `Penyebutan ${name}`,
      count: (count) => countedInIndonesian(count, 'penyebutan'),
      at: (place, count, words) => `Penyebutan ${place} dari ${count}: ${words}`,
      none: 'Pilih dulu anotasi tentang seseorang: penyebutan lainnya dicari dari sana.',
      noOther: 'Tidak ada penyebutan lain dalam artikel ini.',
      noneUnassigned: 'Semua penyebutan dalam artikel ini sudah ada entitasnya.',
      unassigned: (words, left) => `${words}: siapa yang dimaksud? ${left} lagi`,
      openEntity: 'Tunjukkan dalam daftar entitas',
    },
    missing: {
      warning: (id) => `Proyek tidak mempunyai entitas “${id}”. Entitas itu dihapus, atau belum tiba.`,
      recreate: (name) => `Buat “${name}” lagi`,
      recreated: (name) => `${name} sudah ada lagi`,
      short: 'tidak ada dalam proyek',
    },
    view: {
      title: 'Entitas',
      search: 'Cari entitas',
      searchPlaceholder: 'Nama atau nama lain',
      allKinds: 'Semua jenis',
      kindFilter: 'Tampilkan entitas menurut jenis',
      list: 'Entitas',
      none: 'Belum ada entitas.',
      noneDetail:
        'Ketik nama di atas, atau pilih kata-kata dalam artikel lalu tekan O untuk menyebut siapa yang dimaksud.',
      noMatch: 'Tidak ada entitas yang cocok.',
      create: (name, kind) => `Buat “${name}” sebagai ${kind}`,
      created: (name) => `${name} dibuat`,
      counting: (done, total) =>
        total === 0
          ? 'Menghitung…'
          : `Menghitung: ${number('id', done)} dari ${countedInIndonesian(total, 'berkas')}`,
      countFailed: 'Pemakaian tidak dapat dihitung.',
      countAgain: 'Hitung lagi',
      used: (references, articles) =>
        `${countedInIndonesian(references, 'pemakaian')} dalam ${countedInIndonesian(articles, 'artikel')}`,
      unused: 'tidak dipakai',
      unreadable: (count) => `${countedInIndonesian(count, 'berkas')} tidak dapat diperiksa:`,
      readOnly: 'Folder hanya dapat dibaca: entitas dapat dilihat, tidak dapat diubah.',
      brokenProject: 'Berkas proyek bermasalah. Perbaiki dalam editor teks untuk melihat entitasnya.',
      chooseOne: 'Pilih entitas untuk melihat nama-namanya dan di mana entitas itu dimaksud.',
      details: (name) => `Entitas ${name}`,
    },
    form: {
      name: 'Nama',
      kind: 'Jenis',
      aliases: 'Nama lain',
      addAlias: 'Tambah nama lain',
      removeAlias: (alias) => `Hapus ${alias}`,
      description: 'Keterangan',
      wikidata: 'Wikidata',
      wikidataFault: 'Id Wikidata adalah huruf Q dan angka, misalnya Q58217.',
      nameFault: 'Entitas memerlukan nama.',
      saved: (name) => `${name} disimpan`,
      renamed: (former) => `Namanya berganti di semua tempat. Sebelumnya “${former}”.`,
      keepFormer: (former) => `Simpan “${former}” sebagai nama lain`,
      namesake: (name) => `Ada entitas lain dengan nama ini: ${name}.`,
      mergeWith: (name) => `Gabungkan ke ${name}…`,
      id: 'Id dalam berkas',
    },
    uses: {
      title: 'Di mana dimaksud',
      loading: 'Mencari…',
      none: 'Tidak ada yang merujuk kepadanya.',
      more: (shown, count) => `${number('id', shown)} yang pertama dari ${number('id', count)}.`,
      ofArticle: 'tentang artikel',
      by: (annotator) => `oleh ${annotator}`,
      othersAnnotation: (annotator) =>
        `Anotasi ini milik ${annotator}: artikel ditampilkan dengan anotasi Anda.`,
    },
    retire: {
      merge: 'Gabungkan…',
      mergeTitle: (name) => `Gabungkan “${name}” ke entitas lain`,
      mergeInto: 'Ke',
      mergeNow: (name) => `Gabungkan ke ${name}`,
      merged: (from, into) => `Gabungkan ${from} ke ${into}`,
      namesMove: (into, names) => `${into} juga disebut: ${names}.`,
      remove: 'Hapus…',
      removeTitle: (name) => `Hapus “${name}”`,
      removeNow: 'Hapus',
      removed: (name) => `Hapus ${name}`,
      inUse: (references, articles) =>
        `Dipakai: ${countedInIndonesian(references, 'anotasi')} merujuk kepadanya, dalam ${countedInIndonesian(articles, 'artikel')}.`,
      notInUse: 'Tidak ada yang merujuk kepadanya.',
      instead: 'Yang merujuk kepadanya',
      replace: 'selanjutnya merujuk entitas lain',
      clear: 'selanjutnya tidak merujuk siapa pun',
      replaceBy: 'Penggantinya',
      change: (references, articles, into) =>
        `${countedInIndonesian(references, 'jawaban')} dalam ${countedInIndonesian(articles, 'artikel')} akan menjadi ${into}.`,
      cleared: (references, articles) =>
        `${countedInIndonesian(references, 'jawaban')} dalam ${countedInIndonesian(articles, 'artikel')} akan kosong.`,
      planning: 'Memeriksa apa yang berubah…',
      working: 'Mengubah…',
      unreadable: (count) =>
        `${countedInIndonesian(count, 'berkas')} tidak dapat diperiksa dan tetap seperti semula; rujukannya mungkin tidak lagi ada tujuannya:`,
      kept: (name, count) =>
        `${name} tetap ada, karena ${countedInIndonesian(count, 'berkas')} tidak dapat diubah.`,
      inScheme: 'Skema label menyebutnya, sebagai nilai awal atau dalam syarat. Ubah dulu skemanya.',
      cancel: 'Batal',
    },
  },
});
