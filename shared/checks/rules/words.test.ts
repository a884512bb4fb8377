import { describe, expect, test } from 'vitest';
import type { Entity } from '../../scheme/scheme.ts';
import { foundBy, type Case } from '../testing/found.ts';

const entities: readonly Entity[] = [
  {
    id: 'lavrov',
    name: 'Sergei Lavrov',
    kind: 'person',
    aliases: ['Menteri Luar Negeri Rusia', 'Сергей Лавров'],
  },
  { id: 'layla', name: 'ليلى الحمداني', kind: 'person', aliases: ['Layla al-Hamdani'] },
  { id: 'rusia', name: 'Rusia', kind: 'place', aliases: ['Moskow'] },
];

const names: readonly Case[] = [
  ['id-en', 'Menurut Sergei Lavrov', 'According to Sergei Lavrov'],
  // A title or a first name may be left out, and come in.
  ['id-en', 'Menurut Lavrov', 'According to Foreign Minister Sergei Lavrov'],
  ['id-en', 'Menurut Menteri Luar Negeri Rusia', 'According to the Russian foreign minister'],
  ['id-en', 'Menurut Lavrov', 'According to Lavrow', 'name-changed'],
  ['id-en', 'Menurut Lavrov', 'According to him', 'name-missing'],
  ['id-en', 'Rumah Lavrov', "Lavrov's house"],
  ['id-en', 'Moskow dan Rusia', 'Moscow and Russia'],
  ['id-en', 'kata Ratna Wibisana', 'Ratna Wibisana said'],
  ['id-en', 'kata Ratna Wibisana', 'Ratna Wibisono said', 'name-changed'],
  [
    'id-en',
    'Harga Beras di Pasar Sukamaju Turun, Pedagang Tetap Waswas',
    'Rice Prices at Sukamaju Market Fall, Traders Remain Wary',
  ],
  ['id-en', 'di Kalimantan Timur dan Papua Nugini', 'in East Kalimantan and Papua New Guinea'],
  ['id-en', 'Presiden Prabowo Subianto', 'President Prabowo Subianto'],
  ['id-en', 'Mahkamah Agung', 'The Supreme Court'],
  ['id-en', 'Tulis ke warta@contoh.id', 'Write to warta@contoh.id'],
  ['id-en', 'Tulis ke warta@contoh.id', 'Write to the editors', 'address-missing'],
  // Transliterated: told only where the entity has a name in the other script.
  ['en-ar', 'Sergei Lavrov said', 'وقال سيرغي لافروف'],
  ['en-ja', 'Sergei Lavrov said', 'ラブロフ氏は述べた'],
  ['en-ar', 'Layla al-Hamdani said', 'وقالت ليلى الحمداني'],
  ['en-ar', 'Layla al-Hamdani said', 'وقالت المهندسة', 'name-missing'],
  ['ar-en', 'وقالت ليلى الحمداني', 'Layla al-Hamdani said'],
];

const repeated: readonly Case[] = [
  ['id-en', 'Rumah itu', 'The the house', 'word-repeated'],
  ['id-en', 'Rumah itu', 'He had had a house'],
  ['id-en', 'Rumah-rumah itu', 'The houses'],
  ['en-id', 'The houses', 'Rumah-rumah itu'],
  ['en-id', 'The houses', 'Rumah itu itu', 'word-repeated'],
  ['id-en', 'Grup Duran Duran', 'The group Duran Duran'],
  ['id-en', 'Rumah, lalu', 'A house,, then', 'mark-repeated'],
  ['id-en', 'Rumah…', 'A house...'],
  ['en-ar', 'Step by step', 'خطوة خطوة'],
  ['en-ar', 'In the house', 'في في البيت', 'word-repeated'],
  ['en-ja', 'A house', '家をを建てた', 'word-repeated'],
  ['en-ja', 'More and more', 'ますます'],
];

const untranslated: readonly Case[] = [
  ['id-en', 'Warga menuntut pembatalan itu', 'Residents demand the cancellation'],
  [
    'id-en',
    'Warga menuntut pembatalan undang-undang itu',
    'Residents menuntut pembatalan undang-undang itu',
    'untranslated-words',
  ],
  ['id-en', 'Acara itu diikuti warga', 'The event diikuti residents', 'untranslated-words'],
  ['id-en', 'Pertemuan yang lama', 'The meeting yang long', 'untranslated-words'],
  ['id-en', 'Film "Ada Apa dengan Cinta"', 'The film "Ada Apa dengan Cinta"'],
  ['id-en', 'Program internet total', 'A total internet program'],
  ['en-id', 'The plan and the cost', 'Rencana and biaya', 'untranslated-words'],
  ['en-id', 'Bank of America', 'Bank of America'],
  ['en-ar', 'The mayor thanked them', 'شكرهم the mayor', 'untranslated-words'],
  ['en-ar', 'The iPhone and UNICEF', 'الـiPhone وUNICEF'],
  ['en-ar', 'The agency (water board)', 'الهيئة (water board)'],
  ['en-ja', 'They declined to comment', 'commentを控えた', 'untranslated-words'],
  ['ar-en', 'شكر رئيس البلدية', 'The mayor شكر them', 'untranslated-words'],
];

const identical: readonly Case[] = [
  ['id-en', 'Rumah itu sudah lama kosong.', 'Rumah itu sudah lama kosong.', 'identical'],
  ['id-en', 'REUTERS/Budi Santoso', 'REUTERS/Budi Santoso'],
  ['id-en', '2025', '2025'],
  ['en-ja', 'The house has long been empty.', 'The house has long been empty.', 'identical'],
  ['ar-en', 'البيت خال منذ زمن', 'البيت خال منذ زمن', 'identical'],
];

const long =
  'Dia mencatat hal ini termasuk mengatasi sanksi yang dijatuhkan dalam beberapa tahun terakhir, pengusiran diplomat, dan penyitaan properti.';

const lengths: readonly Case[] = [
  [
    'id-en',
    long,
    'He noted that this included addressing sanctions imposed in recent years, the expulsion of diplomats and the seizure of property.',
  ],
  ['id-en', long, 'He noted sanctions.', 'too-short'],
  ['id-en', 'Ya.', 'Yes, of course.'],
  [
    'id-en',
    'Gubernur datang ke kota itu.',
    `The governor came to the town. ${'And then he went home by train. '.repeat(3)}`,
    'too-long',
  ],
  [
    'en-ar',
    'The mayor thanked all the volunteers who had come from other towns.',
    'شكر رئيس البلدية جميع المتطوعين الذين قدموا من مدن أخرى.',
  ],
  [
    'en-ja',
    'The mayor thanked all the volunteers who had come from other towns.',
    '市長は他の町から来た全てのボランティアに感謝した。',
  ],
  [
    'en-ja',
    'The mayor thanked all the volunteers who had come from other towns to help after the flood.',
    '市長は感謝した。',
    'too-short',
  ],
];

describe.each([
  ['names', names],
  ['repeated-words', repeated],
  ['untranslated', untranslated],
  ['identical', identical],
  ['length', lengths],
] as const)('the rule on %s', (rule, cases) => {
  test.each(cases)('%s: %s → %s', (...given) => {
    const [, , , ...expected] = given;
    expect(foundBy(rule, given, { entities }).map(({ message }) => message.id)).toEqual(expected);
  });
});

describe('the rule on the glossary', () => {
  const glossary = [
    {
      id: 'menlu',
      terms: {
        id: { term: 'menteri luar negeri' },
        en: { term: 'foreign minister', forbidden: ['foreign secretary'] },
      },
    },
  ];
  test.each<Case>([
    ['id-en', 'Menteri luar negeri tiba.', 'The foreign minister has arrived.'],
    ['id-en', 'Menteri luar negeri tiba.', 'The minister has arrived.', 'term-missing'],
    ['id-en', 'Menteri luar negeri tiba.', 'The foreign secretary has arrived.', 'term-forbidden'],
  ])('%s: %s → %s', (...given) => {
    const [, , , ...expected] = given;
    expect(foundBy('glossary', given, { glossary }).map(({ message }) => message.id)).toEqual(expected);
  });
});
