import { category, type ErrorCategory } from './category.ts';

/** MQM Core: terminology and accuracy. */
export const terminologyAndAccuracy: readonly ErrorCategory[] = [
  category(
    'terminology',
    't',
    ['Terminology', 'A term is not the one that the field or the desk uses for the concept.'],
    ['Terminologi', 'Istilah bukan istilah yang dipakai bidangnya atau redaksi untuk konsep itu.'],
    { wmt: ['Terminology'] },
  ),
  category(
    'terminology/inconsistent-with-resource',
    'r',
    ['Inconsistent with terminology resource', 'Another term than the glossary or term base prescribes.'],
    ['Tidak sesuai sumber istilah', 'Istilah lain daripada yang ditetapkan glosarium atau basis istilah.'],
  ),
  category(
    'terminology/inconsistent-use',
    'i',
    ['Inconsistent use of terminology', 'One concept is called by several terms where one was wanted.'],
    ['Istilah tidak ajek', 'Satu konsep disebut dengan beberapa istilah, padahal seharusnya satu.'],
    { wmt: ['Terminology/Inconsistent', 'Terminology/Inconsistent use of terminology'] },
  ),
  category(
    'terminology/wrong-term',
    'w',
    [
      'Wrong term',
      'A term that a reader who knows the subject would not use here, or that means something else.',
    ],
    ['Istilah salah', 'Istilah yang takkan dipakai pembaca yang paham bidangnya, atau yang bermakna lain.'],
    { wmt: ['Terminology/Inappropriate for context'] },
  ),
  category(
    'accuracy',
    'a',
    ['Accuracy', 'The target does not say what the source says.'],
    ['Ketepatan', 'Sasaran tidak mengatakan apa yang dikatakan sumber.'],
    { wmt: ['Accuracy'] },
  ),
  category(
    'accuracy/mistranslation',
    'm',
    ['Mistranslation', 'The words are rendered, but with another meaning.'],
    ['Salah terjemah', 'Kata-katanya diterjemahkan, tetapi dengan makna lain.'],
    { wmt: ['Accuracy/Mistranslation'] },
  ),
  category(
    'accuracy/overtranslation',
    'v',
    ['Overtranslation', 'The target is more specific than the source.'],
    ['Terlalu khusus', 'Sasaran lebih khusus daripada sumber.'],
  ),
  category(
    'accuracy/undertranslation',
    'n',
    ['Undertranslation', 'The target is less specific than the source.'],
    ['Terlalu umum', 'Sasaran kurang khusus daripada sumber.'],
  ),
  category(
    'accuracy/addition',
    'a',
    ['Addition', 'The target says something that the source does not.'],
    ['Penambahan', 'Sasaran mengatakan sesuatu yang tidak ada di sumber.'],
    { wmt: ['Accuracy/Addition'] },
  ),
  category(
    'accuracy/omission',
    'o',
    ['Omission', 'Something that the source says is missing. It is marked in the source.'],
    ['Penghilangan', 'Sesuatu yang dikatakan sumber tidak ada. Ditandai di sumber.'],
    { wmt: ['Accuracy/Omission'], side: 'source' },
  ),
  category(
    'accuracy/do-not-translate',
    'd',
    ['Do not translate', 'Words are translated that had to stay as they are: a name, a title, a quotation.'],
    ['Jangan diterjemahkan', 'Kata yang harus tetap malah diterjemahkan: nama, judul, kutipan.'],
  ),
  category(
    'accuracy/untranslated',
    'u',
    ['Untranslated', 'Words that had to be translated stand in the language of the source.'],
    ['Tidak diterjemahkan', 'Kata yang harus diterjemahkan masih dalam bahasa sumber.'],
    { wmt: ['Accuracy/Untranslated text', 'Accuracy/Untranslated'] },
  ),
];
