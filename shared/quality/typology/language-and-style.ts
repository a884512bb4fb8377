import { category, type ErrorCategory } from './category.ts';

/** MQM Core: linguistic conventions, which MQM 1 and WMT call fluency, and style. */
export const languageAndStyle: readonly ErrorCategory[] = [
  category(
    'linguistic-conventions',
    'l',
    ['Linguistic conventions', 'The target breaks a rule of its own language, whatever the source says.'],
    ['Kaidah bahasa', 'Sasaran melanggar kaidah bahasanya sendiri, apa pun isi sumbernya.'],
    { wmt: ['Fluency', 'Linguistic conventions'] },
  ),
  category(
    'linguistic-conventions/grammar',
    'g',
    ['Grammar', 'Form of a word, agreement, word order or sentence structure is wrong.'],
    ['Tata bahasa', 'Bentuk kata, persesuaian, urutan kata, atau susunan kalimat salah.'],
    { wmt: ['Fluency/Grammar'] },
  ),
  category(
    'linguistic-conventions/punctuation',
    'p',
    ['Punctuation', 'A mark is missing, superfluous, or not the one that the language uses there.'],
    ['Tanda baca', 'Tanda baca hilang, berlebih, atau bukan yang dipakai bahasa itu di sana.'],
    { wmt: ['Fluency/Punctuation'] },
  ),
  category(
    'linguistic-conventions/spelling',
    's',
    ['Spelling', 'Letters, capitals or the division of words are wrong.'],
    ['Ejaan', 'Huruf, huruf kapital, atau pemisahan kata salah.'],
    { wmt: ['Fluency/Spelling'] },
  ),
  category(
    'linguistic-conventions/unintelligible',
    'u',
    ['Unintelligible', 'No sense can be made of the words.'],
    ['Tidak terpahami', 'Kata-katanya tidak dapat dipahami.'],
  ),
  category(
    'linguistic-conventions/character-encoding',
    'c',
    ['Character encoding', 'Characters came out garbled.'],
    ['Pengodean karakter', 'Karakter tampil rusak.'],
    { wmt: ['Fluency/Character encoding', 'Fluency/Character Encoding'] },
  ),
  category(
    'linguistic-conventions/textual-conventions',
    't',
    ['Textual conventions', 'Cohesion or coherence fails: a pronoun or a connective points nowhere.'],
    ['Kaidah teks', 'Kohesi atau koherensi gagal: kata ganti atau kata hubung tidak merujuk ke apa pun.'],
  ),
  category(
    'style',
    's',
    ['Style', 'Grammatically right, but not as this text should be written.'],
    ['Gaya', 'Benar secara tata bahasa, tetapi tidak semestinya ditulis begitu dalam teks ini.'],
    { wmt: ['Style'] },
  ),
  category(
    'style/organizational-style',
    'o',
    ['Organizational style', 'Against the style book of the desk.'],
    ['Gaya lembaga', 'Melanggar buku gaya redaksi.'],
  ),
  category(
    'style/third-party-style',
    't',
    ['Third-party style', 'Against a style guide from outside that is to be followed.'],
    ['Gaya pihak ketiga', 'Melanggar pedoman gaya dari luar yang harus diikuti.'],
  ),
  category(
    'style/inconsistent-with-reference',
    'e',
    ['Inconsistent with external reference', 'Not as in the material that the text has to agree with.'],
    ['Tidak sesuai acuan luar', 'Tidak sama dengan bahan yang harus diikuti teks ini.'],
  ),
  category(
    'style/language-register',
    'r',
    ['Language register', 'Too formal or too familiar for the text, or the wrong form of address.'],
    ['Ragam bahasa', 'Terlalu resmi atau terlalu akrab untuk teksnya, atau sapaannya salah.'],
    { wmt: ['Fluency/Register'] },
  ),
  category(
    'style/awkward-style',
    'a',
    ['Awkward style', 'Understandable, but laboured: too long, too nested, unclear what belongs to what.'],
    ['Gaya kaku', 'Dapat dipahami, tetapi berbelit: terlalu panjang atau tidak jelas kaitannya.'],
    { wmt: ['Style/Unnatural or awkward', 'Style/Awkward'] },
  ),
  category(
    'style/unidiomatic-style',
    'u',
    ['Unidiomatic style', 'No mistake, but nobody who writes in this language would put it so.'],
    ['Tidak idiomatis', 'Tidak salah, tetapi takkan ditulis begitu oleh penutur bahasa ini.'],
  ),
  category(
    'style/inconsistent-style',
    'i',
    ['Inconsistent style', 'The manner of writing changes within the text.'],
    ['Gaya tidak ajek', 'Cara menulis berubah-ubah di dalam teks.'],
    { wmt: ['Fluency/Inconsistency'] },
  ),
  category(
    'style/bad-sentence-structure',
    'b',
    [
      'Bad sentence structure',
      'The sentence is built as in the source, or needlessly complicated. Of WMT, not of MQM Core.',
    ],
    ['Susunan kalimat buruk', 'Kalimat disusun seperti sumber atau terlalu rumit. Dari WMT, bukan MQM Core.'],
    { wmt: ['Style/Bad sentence structure'] },
  ),
];
