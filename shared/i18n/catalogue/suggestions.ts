import type { ReasonId } from '../../suggestion/suggestion.ts';
import { area } from '../area.ts';
import { countedInEnglish, countedInIndonesian } from '../counted.ts';

type Facts = Readonly<Record<string, string | null>>;

/** Suggestions: what may be annotated, and why. */
export interface SuggestionTexts {
  readonly title: string;
  readonly bar: string;
  readonly open: (count: number) => string;
  readonly place: (place: number, count: number) => string;
  readonly at: (place: number, count: number, what: string) => string;
  readonly accept: string;
  readonly reject: string;
  readonly next: string;
  readonly acceptAndEdit: string;
  readonly markBoilerplate: string;
  readonly applyCopy: string;
  readonly goThrough: string;
  readonly score: (percent: number) => string;
  readonly scoreName: string;
  readonly why: string;
  readonly speaker: (name: string) => string;
  readonly unknownSpeaker: (name: string) => string;
  readonly addSpeaker: (name: string) => string;
  readonly speakerAdded: (name: string) => string;
  readonly addressedCue: (words: string) => string;
  readonly continues: string;
  readonly fills: (label: string, value: string) => string;
  readonly repeatedBlock: string;
  readonly forms: Readonly<Record<string, string>>;
  readonly groups: {
    readonly quote: string;
    readonly source: string;
    readonly cue: string;
    readonly repeat: string;
    readonly boilerplate: string;
    readonly match: string;
  };
  /** By the finder's id of the reason. */
  readonly reasons: Readonly<Record<ReasonId, (facts: Facts) => string>>;
  readonly accepted: (what: string, unknown: readonly string[]) => string;
  readonly acceptedAll: (count: number, unknown: readonly string[]) => string;
  readonly rejected: (what: string) => string;
  readonly nothingToCopy: string;
  readonly nothingElsewhere: (title: string) => string;
  readonly annotatedElsewhere: (count: number) => string;
  readonly goToOneFirst: string;
  readonly none: string;
  readonly noneHint: string;
  readonly finding: string;
  readonly failed: string;
  readonly hidden: string;
  readonly show: string;
  readonly readOnly: string;
  readonly noArticle: string;
  readonly noNext: string;
  readonly noPrevious: string;
  readonly allDecided: string;
  readonly nowShown: string;
  readonly nowHidden: string;
  readonly markedBoilerplate: string;
  readonly alreadyBoilerplate: string;
  readonly noBoilerplateLabel: string;
  readonly keysHint: string;
  readonly all: {
    readonly title: string;
    readonly description: string;
    readonly lowest: string;
    readonly none: string;
    readonly accept: (count: number) => string;
    readonly summary: (count: number) => string;
  };
  readonly identical: {
    readonly title: string;
    readonly description: (words: string) => string;
    readonly none: string;
    readonly apply: (count: number) => string;
    readonly here: string;
    readonly along: (count: number) => string;
    readonly applied: (count: number) => string;
    readonly bulkTitle: (words: string) => string;
    readonly searching: string;
    readonly searchFailed: string;
    readonly capped: (count: number) => string;
  };
  readonly cancel: string;
}

export const suggestionTexts = area<SuggestionTexts>({
  en: {
    title: 'Suggestions',
    bar: 'Suggestion',
    open: (count) => countedInEnglish(count, 'suggestion', 'suggestions'),
    place: (place, count) => `${place} of ${count}`,
    at: (place, count, what) => `Suggestion ${place} of ${count}: ${what}`,
    accept: 'Accept',
    reject: 'Reject',
    next: 'Next',
    acceptAndEdit: 'Accept and edit',
    markBoilerplate: 'Boilerplate',
    applyCopy: 'Copy annotations',
    goThrough: 'Go through them',
    score: (percent) => `Score ${percent} %`,
    scoreName: 'Score',
    why: 'Why',
    speaker: (name) => `Speaker: ${name}`,
    unknownSpeaker: (name) => `Speaker: ${name} (no entity yet)`,
    addSpeaker: (name) => `Add “${name}” as a person`,
    speakerAdded: (name) => `${name} is an entity now.`,
    addressedCue: (words) => `Cue: ${words}`,
    continues: 'Goes on with the quote before',
    fills: (label, value) => `${label} of the article: ${value}`,
    repeatedBlock: 'Repeated block',
    forms: { direct: 'Direct', indirect: 'Indirect', mixed: 'Mixed' },
    groups: {
      quote: 'Quotes',
      source: 'Sources',
      cue: 'Cues',
      repeat: 'Repeated blocks',
      boilerplate: 'Lines of the page',
      match: 'Tagged before',
    },
    reasons: {
      'quotation-marks': () => 'It stands between quotation marks.',
      'cue-after': () => 'A reporting word with its speaker follows.',
      'cue-before': () => 'A reporting word with its speaker stands before.',
      complementiser: () => 'The reporting verb opens a clause with “that” or “bahwa”.',
      'reported-clause': () => 'What follows the reporting verb is a clause.',
      split: () => 'It goes on with the quotation that the attribution interrupts.',
      'whole-sentence': () => 'A whole sentence between marks; the sentences around it tell who speaks.',
      'whole-paragraph': () => 'A paragraph of its own between marks, as in a conversation.',
      'headline-quotation': () => 'A colon or a headline’s comma sets it beside its speaker.',
      'verb-beside-quotation': () =>
        'A verb that the lexicon does not have stands where a reporting word would.',
      fragment: () => 'A long fragment between marks, with no reporting word near.',
      unclosed: () => 'The closing mark is missing; the end is a guess.',
      'several-paragraphs': () => 'Every paragraph opens with the mark again; one closes it.',
      'cue-lexicon': () => 'A reporting word of the language’s lexicon, with a speaker beside it.',
      'cue-beside-quotation': () =>
        'It stands between a quotation and a speaker, where a reporting word would.',
      'speaker-at-colon': () => 'A colon or a headline’s comma sets it beside what is said.',
      'anaphor-at-cue': () => 'A pronoun stands where the reporting word has its speaker.',
      'phrase-at-cue': () => 'A name or description stands where the reporting word has its speaker.',
      'same-words': () => 'The same words stood before in this article.',
      'same-words-elsewhere': ({ titles }) => `Also in ${titles}.`,
      'tagged-before': ({ tagged, occurrences }) =>
        `The same words carry this label in ${tagged} of ${occurrences} places.`,
      headline: () => 'It is the first line, short and without a full stop.',
      dateline: () => 'It gives the date of publication.',
      byline: () => 'It names the author.',
      related: () => 'It points to other articles.',
      'photo-credit': () => 'It credits a picture.',
      advertisement: () => 'It announces an advertisement.',
      navigation: () => 'It belongs to the page: sharing, tags, credits or copyright.',
    },
    accepted: (what, unknown) =>
      `Accepted. ${what}.${unknown.length > 0 ? ` ${unknown.join(', ')}: no entity yet, the speaker is left open.` : ''}`,
    acceptedAll: (count, unknown) =>
      `${countedInEnglish(count, 'suggestion', 'suggestions')} accepted.${unknown.length > 0 ? ` No entity yet for: ${unknown.join(', ')}.` : ''}`,
    rejected: (what) => `Rejected. ${what}.`,
    nothingToCopy:
      'Nothing is annotated yet where the block stands first. Annotate it there, or mark this copy as boilerplate.',
    nothingElsewhere: (title) =>
      `You have annotated nothing of it in “${title}” yet. Annotate it there, or mark it here as boilerplate.`,
    annotatedElsewhere: (count) => `${countedInEnglish(count, 'annotation', 'annotations')} there`,
    goToOneFirst: 'Go to a suggestion first.',
    none: 'No suggestions',
    noneHint: 'Everything that was found in this article is annotated or rejected.',
    finding: 'Looking for suggestions…',
    failed:
      'Suggestions could not be found: the search for them has stopped. Open the article again to retry.',
    hidden: 'Suggestions are hidden.',
    show: 'Show suggestions',
    readOnly: 'This article is read-only: there is nothing to suggest.',
    noArticle: 'Open an article to see suggestions.',
    noNext: 'No further suggestion after this',
    noPrevious: 'No suggestion before this',
    allDecided: 'All suggestions are decided',
    nowShown: 'Suggestions are shown',
    nowHidden: 'Suggestions are hidden',
    markedBoilerplate: 'Marked as boilerplate.',
    alreadyBoilerplate: 'This is marked as boilerplate already.',
    noBoilerplateLabel:
      'The label scheme has no label “boilerplate”. Add one with that id to the scheme, then mark again.',
    keysHint: 'Enter goes to it in the text, A accepts, X rejects.',
    all: {
      title: 'Accept all suggestions above a score',
      description:
        'They are accepted in one step, which one undo takes back. Repeated blocks are left to you.',
      lowest: 'Lowest score',
      none: 'No suggestion has such a score.',
      accept: (count) => `Accept ${countedInEnglish(count, 'suggestion', 'suggestions')}`,
      summary: (count) => `${countedInEnglish(count, 'suggestion', 'suggestions')} would be accepted:`,
    },
    identical: {
      title: 'Apply to identical text',
      description: (words) => `The same words again: “${words}”`,
      none: 'These words stand nowhere else without this annotation.',
      apply: (count) => `Apply to ${countedInEnglish(count, 'place', 'places')}`,
      here: 'This article',
      along: (count) => `with ${countedInEnglish(count, 'linked annotation', 'linked annotations')}`,
      applied: (count) => `Applied to ${countedInEnglish(count, 'place', 'places')}`,
      bulkTitle: (words) => `Applied to identical text: “${words}”`,
      searching: 'Looking through the other articles…',
      searchFailed: 'The other articles could not be looked through.',
      capped: (count) =>
        `Only the first ${countedInEnglish(count, 'article', 'articles')} with these words are listed.`,
    },
    cancel: 'Cancel',
  },
  id: {
    title: 'Saran',
    bar: 'Saran',
    open: (count) => countedInIndonesian(count, 'saran'),
    place: (place, count) => `${place} dari ${count}`,
    at: (place, count, what) => `Saran ${place} dari ${count}: ${what}`,
    accept: 'Terima',
    reject: 'Tolak',
    next: 'Berikutnya',
    acceptAndEdit: 'Terima lalu sunting',
    markBoilerplate: 'Bagian laman',
    applyCopy: 'Salin anotasi',
    goThrough: 'Telusuri',
    score: (percent) => `Skor ${percent} %`,
    scoreName: 'Skor',
    why: 'Alasan',
    speaker: (name) => `Pembicara: ${name}`,
    unknownSpeaker: (name) => `Pembicara: ${name} (belum menjadi entitas)`,
    addSpeaker: (name) => `Tambahkan “${name}” sebagai orang`,
    speakerAdded: (name) => `${name} kini menjadi entitas.`,
    addressedCue: (words) => `Penanda: ${words}`,
    continues: 'Melanjutkan kutipan sebelumnya',
    fills: (label, value) => `${label} artikel: ${value}`,
    repeatedBlock: 'Blok berulang',
    forms: { direct: 'Langsung', indirect: 'Tidak langsung', mixed: 'Campuran' },
    groups: {
      quote: 'Kutipan',
      source: 'Sumber',
      cue: 'Penanda',
      repeat: 'Blok berulang',
      boilerplate: 'Baris laman',
      match: 'Pernah ditandai',
    },
    reasons: {
      'quotation-marks': () => 'Berada di antara tanda kutip.',
      'cue-after': () => 'Kata pelapor dengan pembicaranya mengikuti.',
      'cue-before': () => 'Kata pelapor dengan pembicaranya mendahului.',
      complementiser: () => 'Verba pelapor membuka klausa dengan “bahwa” atau “that”.',
      'reported-clause': () => 'Yang mengikuti verba pelapor adalah sebuah klausa.',
      split: () => 'Melanjutkan kutipan yang disela oleh atribusinya.',
      'whole-sentence': () =>
        'Satu kalimat utuh di antara tanda kutip; kalimat di sekitarnya menunjukkan pembicaranya.',
      'whole-paragraph': () => 'Paragraf tersendiri di antara tanda kutip, seperti dalam percakapan.',
      'headline-quotation': () => 'Titik dua atau koma judul menyandingkannya dengan pembicaranya.',
      'verb-beside-quotation': () => 'Verba yang tidak ada dalam leksikon berada di tempat kata pelapor.',
      fragment: () => 'Potongan panjang di antara tanda kutip, tanpa kata pelapor di dekatnya.',
      unclosed: () => 'Tanda kutip penutup tidak ada; akhirnya adalah perkiraan.',
      'several-paragraphs': () => 'Setiap paragraf dibuka lagi dengan tanda kutip; satu yang menutupnya.',
      'cue-lexicon': () => 'Kata pelapor dalam leksikon bahasa ini, dengan pembicara di sampingnya.',
      'cue-beside-quotation': () => 'Berada di antara kutipan dan pembicara, di tempat kata pelapor.',
      'speaker-at-colon': () => 'Titik dua atau koma judul menyandingkannya dengan ucapannya.',
      'anaphor-at-cue': () => 'Kata ganti berada di tempat pembicara bagi kata pelapor itu.',
      'phrase-at-cue': () => 'Nama atau sebutan berada di tempat pembicara bagi kata pelapor itu.',
      'same-words': () => 'Kata-kata yang sama sudah ada sebelumnya di artikel ini.',
      'same-words-elsewhere': ({ titles }) => `Juga ada di ${titles}.`,
      'tagged-before': ({ tagged, occurrences }) =>
        `Kata-kata yang sama memakai label ini di ${tagged} dari ${occurrences} tempat.`,
      headline: () => 'Baris pertama, pendek, dan tanpa titik.',
      dateline: () => 'Memuat tanggal terbit.',
      byline: () => 'Menyebut penulisnya.',
      related: () => 'Menunjuk ke artikel lain.',
      'photo-credit': () => 'Kredit sebuah gambar.',
      advertisement: () => 'Penanda iklan.',
      navigation: () => 'Bagian dari laman: tombol berbagi, tag, kredit, atau hak cipta.',
    },
    accepted: (what, unknown) =>
      `Diterima. ${what}.${unknown.length > 0 ? ` ${unknown.join(', ')}: belum menjadi entitas, pembicara dikosongkan.` : ''}`,
    acceptedAll: (count, unknown) =>
      `${countedInIndonesian(count, 'saran')} diterima.${unknown.length > 0 ? ` Belum ada entitas untuk: ${unknown.join(', ')}.` : ''}`,
    rejected: (what) => `Ditolak. ${what}.`,
    nothingToCopy:
      'Belum ada anotasi di tempat blok ini pertama kali muncul. Anotasi dulu di sana, atau tandai salinan ini sebagai bagian laman.',
    nothingElsewhere: (title) =>
      `Belum ada yang Anda anotasi dari blok ini di “${title}”. Anotasi dulu di sana, atau tandai di sini sebagai bagian laman.`,
    annotatedElsewhere: (count) => `${countedInIndonesian(count, 'anotasi')} di sana`,
    goToOneFirst: 'Buka sebuah saran dulu.',
    none: 'Tidak ada saran',
    noneHint: 'Semua yang ditemukan di artikel ini sudah dianotasi atau ditolak.',
    finding: 'Mencari saran…',
    failed: 'Saran tidak dapat dicari: pencariannya terhenti. Buka lagi artikelnya untuk mencoba ulang.',
    hidden: 'Saran disembunyikan.',
    show: 'Tampilkan saran',
    readOnly: 'Artikel ini hanya dapat dibaca: tidak ada yang disarankan.',
    noArticle: 'Buka sebuah artikel untuk melihat saran.',
    noNext: 'Tidak ada saran lagi sesudah ini',
    noPrevious: 'Tidak ada saran sebelum ini',
    allDecided: 'Semua saran sudah diputuskan',
    nowShown: 'Saran ditampilkan',
    nowHidden: 'Saran disembunyikan',
    markedBoilerplate: 'Ditandai sebagai bagian laman.',
    alreadyBoilerplate: 'Ini sudah ditandai sebagai bagian laman.',
    noBoilerplateLabel:
      'Skema label tidak mempunyai label “boilerplate”. Tambahkan label dengan id itu ke skema, lalu tandai lagi.',
    keysHint: 'Enter membukanya di teks, A menerima, X menolak.',
    all: {
      title: 'Terima semua saran di atas suatu skor',
      description:
        'Semuanya diterima dalam satu langkah, yang diurungkan sekaligus. Blok berulang tetap Anda putuskan sendiri.',
      lowest: 'Skor terendah',
      none: 'Tidak ada saran dengan skor itu.',
      accept: (count) => `Terima ${countedInIndonesian(count, 'saran')}`,
      summary: (count) => `${countedInIndonesian(count, 'saran')} akan diterima:`,
    },
    identical: {
      title: 'Terapkan pada teks yang sama',
      description: (words) => `Kata-kata yang sama lagi: “${words}”`,
      none: 'Kata-kata ini tidak ada di tempat lain tanpa anotasi ini.',
      apply: (count) => `Terapkan pada ${countedInIndonesian(count, 'tempat')}`,
      here: 'Artikel ini',
      along: (count) => `dengan ${countedInIndonesian(count, 'anotasi tertaut')}`,
      applied: (count) => `Diterapkan pada ${countedInIndonesian(count, 'tempat')}`,
      bulkTitle: (words) => `Diterapkan pada teks yang sama: “${words}”`,
      searching: 'Mencari di artikel lain…',
      searchFailed: 'Artikel lain tidak dapat diperiksa.',
      capped: (count) =>
        `Hanya ${countedInIndonesian(count, 'artikel')} pertama dengan kata-kata ini yang dicantumkan.`,
    },
    cancel: 'Batal',
  },
});
