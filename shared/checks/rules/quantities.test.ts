import { describe, expect, test } from 'vitest';
import { foundBy, type Case } from '../testing/found.ts';

const numbers: readonly Case[] = [
  ['id-en', 'Sebanyak 1.234,5 ton', 'Some 1,234.5 tons'],
  ['id-en', 'Sebanyak 1.234,5 ton', 'Some 1.234,5 tons', 'number-format'],
  ['en-id', 'A 1.5 million budget', 'Anggaran 1.5 juta', 'number-format'],
  ['en-id', 'It runs iOS 17.5', 'Memakai iOS 17.5'],
  ['id-en', 'Harga 13.450 rupiah', 'A price of 13.450 rupiah', 'number-changed'],
  ['id-en', 'Anggaran Rp 1,5 triliun', 'A budget of 1.5 trillion rupiah'],
  ['id-en', 'Anggaran Rp 1,5 triliun', 'A budget of 1,500 billion rupiah'],
  ['id-en', 'Anggaran Rp 1,5 triliun', 'A budget of Rp 1,500,000,000,000'],
  ['id-en', 'Anggaran Rp 1,5 triliun', 'A budget of 1.5 billion rupiah', 'number-changed'],
  ['id-en', 'Senilai Rp 2,5 juta', 'Worth two and a half million rupiah'],
  ['id-en', 'Dua belas orang', 'Twelve people'],
  ['id-en', 'Dua belas orang', 'A dozen people'],
  ['id-en', 'Dua belas orang', 'Thirteen people', 'number-changed'],
  ['id-en', 'Dua ratus tiga puluh lima ribu orang', '235,000 people'],
  ['id-en', '23 ribu warga', '23 residents', 'number-changed'],
  ['id-en', 'Sebanyak 14 kecamatan', 'Several districts', 'number-missing'],
  ['id-en', 'Beberapa kecamatan', 'Some 14 districts', 'number-added'],
  ['id-en', 'Tahun ajaran 2025-2026', 'The 2025/26 school year'],
  ['id-en', 'Tahun ajaran 2025-2026', 'The 2025–2027 school year', 'number-changed'],
  ['id-en', 'Tahun 1990-an', 'The 1990s'],
  ['id-en', 'Tahun 90-an', "The '90s"],
  ['id-en', 'Abad ke-20', 'The twentieth century'],
  ['id-en', 'Juara ketiga', 'Third place'],
  ['id-en', 'Ketiga tersangka', 'The four suspects', 'number-changed'],
  ['id-en', 'Salah satu dari kedua orang itu', 'One of them'],
  ['id-en', 'Ribuan orang', 'Thousands of people'],
  ['id-en', 'Dua pertiga suara', 'Two-thirds of the votes'],
  ['id-en', '2/3 suara', 'Two-thirds of the votes'],
  ['id-en', 'Antara 5 dan 6 juta orang', 'Between five and six million people'],
  ['id-en', 'Sekitar 5-6 juta orang', 'Some 5 million to 6 million people'],
  ['id-en', 'Menang 3-1', 'Won 3–1'],
  ['id-en', 'Pandemi COVID-19 dan KTT G20', 'The pandemic and the G20 summit'],
  ['id-en', 'Pesawat tempur F-16', 'An F-18 fighter', 'number-changed'],
  ['id-en', 'Paus Yohanes Paulus II', 'Pope John Paul II'],
  ['id-en', 'Lihat https://contoh.id/2024/17', 'See https://contoh.id/2024/17'],
  ['en-id', 'Nearly 1,200 of the 2,019 commuters', 'Hampir 1.200 dari 2.019 komuter'],
  ['en-id', 'A $1.5bn loan', 'Pinjaman US$ 1,5 miliar'],
  ['en-id', 'It grew 3.25-fold', 'Tumbuh 3,25 kali lipat'],
  ['en-ar', 'Twelve people and 1,234.5 tonnes', '١٢ شخصًا و١٬٢٣٤٫٥ طن'],
  ['en-ar', 'Two million people', 'مليونا شخص'],
  ['en-ar', 'Twenty-five ships', 'خمس وعشرون سفينة'],
  ['en-ar', 'Twenty-five ships', 'خمس وثلاثون سفينة', 'number-changed'],
  ['en-ar', '2 days', 'يومان'],
  ['en-ar', '1,500 tents', 'ألف وخمسمئة خيمة'],
  ['en-ar', '3.5 million', 'ثلاثة ملايين ونصف المليون'],
  ['en-ar', 'Eleven years', 'أحد عشر عامًا'],
  ['en-ja', '12,000 people', '1万2000人'],
  ['en-ja', '12,000 people', '1万2千人'],
  ['en-ja', '12,000 people', '１２０００人'],
  ['en-ja', '1.5 trillion rupiah', '1兆5000億ルピア'],
  ['en-ja', '1.5 trillion rupiah', '1億5000万ルピア', 'number-changed'],
  ['en-ja', 'Two-thirds of them', '3分の2'],
  ['en-ja', 'Thirty percent', '3割'],
  ['en-ja', 'Thousands of people', '数千人'],
  ['en-ja', 'Pope John Paul II', 'ヨハネ・パウロ2世'],
  ['en-ja', 'Twelve students', '生徒十二人'],
];

const dates: readonly Case[] = [
  ['id-en', 'Pada 19 Februari 2025', 'On 19 February 2025'],
  ['id-en', 'Pada 19 Februari 2025', 'On February 19, 2025'],
  ['id-en', 'Pada 19 Februari 2025', 'On Feb. 19, 2025'],
  ['id-en', 'Pada 19 Februari 2025', 'On the 19th of February, 2025'],
  ['id-en', 'Pada 19/2/2025', 'On 19 February 2025'],
  ['id-en', 'Pada 4/5/2025', 'On 5/4/2025'],
  ['id-en', 'Pada 2025-02-19', 'On 19 February 2025'],
  ['id-en', 'Pada 19 Februari 2025', 'On 19 February', 'year-missing'],
  ['id-en', 'Pada 19 Februari 2025', 'On 19 March 2025', 'date-changed'],
  ['id-en', 'Pada 19 Februari 2025', 'On 18 February 2025', 'date-changed'],
  ['id-en', 'Pada 19 Februari 2025', 'Recently', 'date-missing'],
  ['id-en', 'Baru-baru ini', 'On 19 February', 'date-added'],
  ['id-en', 'Rabu (19/2)', 'Wednesday, February 19'],
  ['id-en', 'Pada 19-21 Februari', 'From 19 to 21 February'],
  ['id-en', 'Pada 19-21 Februari', 'From 19 to 22 February', 'date-changed'],
  ['id-en', 'Mulai Oktober 2026', 'From October 2026'],
  ['id-en', 'Mulai Mei', 'From May'],
  ['id-en', 'Mereka mungkin datang', 'They may come'],
  ['id-en', 'Pada Kamis', 'On Thursday'],
  ['id-en', 'Pada Kamis', 'On Tuesday', 'weekday-changed'],
  ['id-en', 'Pada hari Minggu', 'Later', 'weekday-missing'],
  ['id-en', 'Selama dua minggu', 'For two weeks'],
  ['en-ar', 'On 19 February 2025', 'في ١٩ فبراير ٢٠٢٥'],
  ['en-ar', 'On 19 February 2025', 'في 19 شباط 2025'],
  ['en-ar', 'On 19 February 2025', 'في 19 فبراير/شباط 2025'],
  ['en-ar', 'On 19 February 2025', 'في 19 فبراير', 'year-missing'],
  ['en-ar', 'On 4 May', 'في 4 مارس', 'date-changed'],
  ['en-ar', 'On Tuesday', 'يوم الثلاثاء'],
  ['en-ja', 'On 19 February 2025', '2025年2月19日'],
  ['en-ja', 'On 19 February 2025', '令和7年2月19日'],
  ['en-ja', 'On 19 February 2025', '2月19日', 'year-missing'],
  ['en-ja', 'On 19 February 2025', '2025年3月19日', 'date-changed'],
  ['en-ja', 'From 5 to 7 August', '8月5〜7日'],
  ['en-ja', 'On Friday', '金曜日に'],
  ['en-ja', 'On Friday', '土曜日に', 'weekday-changed'],
  ['en-ja', 'For three months', '3か月間'],
];

const times: readonly Case[] = [
  ['id-en', 'Pukul 14.30 WIB', '2:30 p.m. local time'],
  ['id-en', 'Pukul 14.30 WIB', '14:30 WIB'],
  ['id-en', 'Pukul 15.30', '3.30pm'],
  ['id-en', 'Pukul 14.30 WIB', '2:50 p.m.', 'time-changed'],
  ['id-en', 'Pukul 19.00', '7 a.m.', 'time-changed'],
  ['id-en', 'Pukul 08.00', 'In the morning', 'time-missing'],
  ['id-en', 'Nanti malam', 'Tonight at 8 p.m.', 'time-added'],
  ['id-en', 'Jam 2 siang', '2 p.m.'],
  ['id-en', 'Selama 2 jam', 'For 2 hours'],
  ['id-en', 'Pukul 09.00–11.30 WITA', 'From 9 to 11:30 a.m.'],
  ['id-en', 'Pukul 12.00', 'At noon'],
  ['id-en', 'Tengah malam', 'At midnight'],
  ['en-ar', 'At 2:30 p.m.', 'الساعة 2:30 مساءً'],
  ['en-ar', 'At 2:30 p.m.', 'في الساعة الثانية والنصف بعد الظهر'],
  ['en-ar', 'At 2:30 p.m.', 'في الساعة الثالثة والنصف بعد الظهر', 'time-changed'],
  ['en-ja', 'At 2:30 p.m.', '午後2時30分'],
  ['en-ja', 'At 2:30 p.m.', '午後2時半'],
  ['en-ja', 'At 2:30 p.m.', '14時30分'],
  ['en-ja', 'At 2:30 p.m.', '午前2時半', 'time-changed'],
  ['en-ja', 'For three hours', '3時間'],
];

const units: readonly Case[] = [
  ['id-en', 'Rp 5 juta', '5 million rupiah'],
  ['id-en', 'Rp 5 juta', 'US$5 million', 'unit-changed'],
  ['id-en', 'Rp 5.000 dan Rp 6.000', '5,000 and 6,000 rupiah'],
  ['id-en', '7,2 persen', '7.2 percent'],
  ['id-en', '7,2 persen', '7.2%'],
  ['id-en', '7,2 persen', '7.2', 'unit-missing'],
  ['id-en', '5,4 kilometer', '5.4 km'],
  ['id-en', '5,4 kilometer', '5.4 miles', 'unit-changed'],
  ['id-en', '5 rumah', '5%', 'unit-added'],
  ['id-en', '200 meter', '200 m'],
  ['en-ar', '€90 million', '90 مليون يورو'],
  ['en-ar', '€90 million', '90 مليون دولار', 'unit-changed'],
  ['en-ar', '20 kilometres', '20 كيلومترًا'],
  ['en-ar', '3.5 percent', '3.5 في المئة'],
  ['en-ja', '320 kilometres per hour', '時速320キロ'],
  ['en-ja', '260 kilograms', '260トン', 'unit-changed'],
  ['en-ja', '2.5 percent', '2.5', 'unit-missing'],
  ['en-ja', '120 million yen', '1億2000万円'],
];

describe.each([
  ['numbers', numbers],
  ['dates', dates],
  ['times', times],
  ['units', units],
] as const)('the rule on %s', (rule, cases) => {
  test.each(cases)('%s: %s → %s', (...given) => {
    const [, , , ...expected] = given;
    expect(foundBy(rule, given).map(({ message }) => message.id)).toEqual(expected);
  });
});

test('a lost year is told with its date, and shown in both texts', () => {
  const [finding] = foundBy('dates', [
    'id-en',
    'Perjanjian diteken pada 19 Februari 2025.',
    'It was signed on 19 February.',
  ]);
  expect(finding).toEqual({
    rule: 'dates',
    level: 'warning',
    saw: '19 Februari 2025 → 2025',
    source: [{ start: 24, end: 40 }],
    target: [{ start: 17, end: 28 }],
    message: { id: 'year-missing', source: '19 Februari 2025', target: '2025' },
  });
});

test('a time is no number: no other rule tells what one has told', () => {
  const given = ['id-en', 'Pukul 15.30 ada 12 orang.', 'There were 12 people at 3:40 p.m.'] as const;
  expect(foundBy('numbers', given)).toEqual([]);
  expect(foundBy('times', given)).toHaveLength(1);
});
