import { area } from '../area.ts';
import { countedInEnglish, countedInIndonesian } from '../counted.ts';

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
    },
  },
});
