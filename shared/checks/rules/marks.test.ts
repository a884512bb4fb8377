import { describe, expect, test } from 'vitest';
import { foundBy, type Case } from '../testing/found.ts';

const quotations: readonly Case[] = [
  ['id-en', '“Kami menolak,” kata dia.', '“We refuse,” he said.'],
  ['id-en', '"Kami menolak," kata dia.', '“We refuse,” he said.'],
  ['id-en', '“Kami menolak,” kata dia.', '“We refuse, he said.', 'quotation-unclosed'],
  ['id-en', '“Kami menolak,” kata dia.', 'We refuse,” he said.', 'quotation-unopened'],
  ['id-en', '“Kami menolak,” kata dia.', 'They refuse, he said.', 'quotation-missing'],
  // A segment that holds the beginning of a quotation, or its end.
  ['id-en', '“Kami menolak.', '“We refuse.'],
  ['id-en', '“Kami menolak.', 'We refuse.', 'quotation-missing'],
  ['id-en', 'Kami tetap di sini,” kata dia.', 'We are staying here,” he said.'],
  // Split by its attribution in one language alone.
  [
    'id-en',
    '“Kami menolak,” kata dia, “dan tetap di sini.”',
    '“We refuse, and we are staying here,” he said.',
  ],
  [
    'id-en',
    '“Kami menolak, dan tetap di sini,” kata dia.',
    '“We refuse,” he said, “and we are staying here.”',
  ],
  [
    'id-en',
    '“Kami menolak rencana itu,” kata dia. “Tidak ada yang bertanya kepada kami,” ujar Sari.',
    '“We refuse the plan,” he said. Nobody had asked them, according to Sari.',
    'quotation-missing',
  ],
  ['id-en', 'Dia berkata, “Ayah bilang ‘jangan’ tadi.”', 'He said: “Father told us ‘don’t’ just now.”'],
  [
    'id-en',
    'Menurut dia, harga pangan akan segera turun.',
    'He said “food prices will soon come down”.',
    'quotation-added',
  ],
  ['id-en', 'Ia membaca Laskar Pelangi.', 'He was reading “Laskar Pelangi”.'],
  ['id-en', '“Kami menolak,” kata dia.', '«We refuse,» he said.', 'quotation-style'],
  ['id-en', '“Kami menolak,” kata dia.', '“We refuse," he said.', 'quotation-style'],
  ['id-en', 'Layar 27" itu rusak.', 'The 27" screen is broken.'],
  ['id-en', 'Rencana para menteri', 'The ministers’ plan'],
  ['en-ar', '“We refuse,” he said.', 'وقال: «نرفض».'],
  ['en-ar', '“We refuse,” he said.', 'وقال: "نرفض".'],
  ['en-ar', '“We refuse,” he said.', 'وقال: «نرفض.', 'quotation-unclosed'],
  ['en-ar', '“We refuse,” he said.', 'وقال إنهم يرفضون.', 'quotation-missing'],
  ['en-ja', '“We refuse,” he said.', '「断る」と彼は言った。'],
  ['en-ja', '“He told me ‘no’,” she said.', '「『いや』と言われた」と彼女は言った。'],
  ['en-ja', '“We refuse,” he said.', '「断ると彼は言った。', 'quotation-unclosed'],
  ['en-ja', '“We refuse,” he said.', '"断る"と彼は言った。', 'quotation-style'],
];

const brackets: readonly Case[] = [
  ['id-en', 'Badan itu (BMKG)', 'The agency (BMKG)'],
  ['id-en', 'Badan itu (BMKG)', 'The agency (BMKG', 'bracket-unclosed'],
  ['id-en', 'Badan itu (BMKG)', 'The agency BMKG)', 'bracket-unopened'],
  ['id-en', '1) Pertama', '1) First'],
  ['id-en', 'Terima kasih :)', 'Thank you :)'],
  ['id-en', 'Badan itu (yang lama', 'The agency (the old one'],
  ['en-ar', 'The agency (UNICEF)', 'المنظمة (اليونيسف)'],
  ['en-ja', 'The agency (UNICEF)', '機関（ユニセフ）'],
  ['en-ja', 'The agency (UNICEF)', '機関（ユニセフ', 'bracket-unclosed'],
];

const ends: readonly Case[] = [
  ['id-en', 'Sudah selesai.', 'It is done.'],
  ['id-en', 'Sudah selesai.', 'It is done', 'end-missing'],
  ['id-en', 'Harga Cabai Naik', 'Chili Prices Rise.', 'end-added'],
  ['id-en', 'Sudah selesai?', 'It is done.', 'end-changed'],
  ['id-en', '“Sudah selesai,” kata dia.', 'He said, “It is done.”'],
  ['id-en', '“Sudah selesai?” tanya dia.', 'He asked, “Is it done?”'],
  ['id-en', 'Sudah selesai (sejak kemarin).', 'It has been done (since yesterday).'],
  ['id-en', 'Sudah selesai…', 'It is done...'],
  ['en-ar', 'Is it done?', 'هل انتهى؟'],
  ['en-ar', 'Is it done?', 'هل انتهى?', 'end-foreign'],
  ['en-ar', 'It is done.', 'انتهى', 'end-missing'],
  ['en-ja', 'It is done.', '終わった。'],
  ['en-ja', 'It is done.', '終わった.', 'end-foreign'],
  ['en-ja', 'Is it done?', '終わったのか。'],
  ['en-ja', 'Is it done?', '終わった。', 'end-changed'],
  ['en-ja', '“It is done.”', '「終わった」'],
];

const edges: readonly Case[] = [
  ['id-en', 'Sudah.', 'Done.'],
  ['id-en', 'Sudah.', ' Done.', 'space-before-text'],
  ['id-en', 'Sudah.', 'Done.\u00a0', 'space-after-text'],
  ['en-ar', 'Done.', 'انتهى. ', 'space-after-text'],
  ['en-ja', 'Done.', '　終わった。', 'space-before-text'],
];

const spaces: readonly Case[] = [
  ['id-en', 'Sudah selesai.', 'It is done.'],
  ['id-en', 'Sudah selesai.', 'It is  done.', 'space-double'],
  ['id-en', 'Namun, sudah.', 'But , done.', 'space-before-mark'],
  ['id-en', 'Namun, sudah.', 'However,done.', 'space-missing'],
  ['id-en', '1,5 dan .id', '1.5 and .id'],
  ['en-ar', 'But it is done.', 'لكنه ، انتهى.', 'space-before-mark'],
  ['en-ja', 'It is done.', '終わった。'],
];

describe.each([
  ['quotation-marks', quotations],
  ['brackets', brackets],
  ['end-punctuation', ends],
  ['edge-spaces', edges],
  ['spaces', spaces],
] as const)('the rule on %s', (rule, cases) => {
  test.each(cases)('%s: %s → %s', (...given) => {
    const [, , , ...expected] = given;
    expect(foundBy(rule, given).map(({ message }) => message.id)).toEqual(expected);
  });
});
