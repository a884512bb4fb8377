import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTermFinder } from './term-finder.ts';

/** What is found, as the text has it, with the term that it is a form of. */
function found(language: string, text: string, ...terms: readonly string[]) {
  const find = createTermFinder(
    terms.map((words) => ({ words, value: words })),
    language,
  );
  return find(text).map(({ start, end, value, form }) => [text.slice(start, end), value, form]);
}

describe('terms in a text', () => {
  test('the longest stands where terms overlap', () => {
    const text = 'Menteri luar negeri menemui para menteri di luar negeri.';
    expect(found('id', text, 'menteri', 'menteri luar negeri', 'luar negeri')).toEqual([
      ['Menteri luar negeri', 'menteri luar negeri', 'exact'],
      ['menteri', 'menteri', 'exact'],
      ['luar negeri', 'luar negeri', 'exact'],
    ]);
  });

  test.each([
    ['id', 'Menteri-menteri luar negerinya hadir', 'menteri luar negeri', 'Menteri-menteri luar negerinya'],
    ['id', 'Kedua negara bekerja sama erat', 'kerja sama', 'bekerja sama'],
    ['id', 'Perjanjian itu ditandatangani kemarin', 'tanda tangan', 'ditandatangani'],
    ['id', 'Negara-negaranya sepakat', 'negara', 'Negara-negaranya'],
    ['id', 'Mereka saling serang-menyerang', 'serang', 'serang-menyerang'],
    ['id', 'kata PBB-nya', 'PBB', 'PBB'],
    ['id', 'pasukan anti-NATO', 'NATO', 'NATO'],
    ['id', 'RUU dan undang-undangnya', 'undang-undang', 'undang-undangnya'],
    ['en', 'the foreign ministers’ statement', 'foreign minister', 'foreign ministers'],
    ['en', 'attorneys general met', 'attorney general', 'attorneys general'],
    ['en', 'They carried out a raid', 'carry out', 'carried out'],
    ['en', 'a cease-fire holds', 'cease fire', 'cease-fire'],
    ['en', 'one sanction more', 'sanctions', 'sanction'],
    ['en', 'NGOs say', 'NGO', 'NGOs'],
    ['en', 'written in C++ today', 'C++', 'C++'],
    ['en', 'the U.S. says', 'U.S', 'U.S'],
    ['fr', 'l’accord de paix', 'accord de paix', 'accord de paix'],
    ['ja', 'ロシアの外相は北大西洋条約機構を批判した', '北大西洋条約機構', '北大西洋条約機構'],
    ['zh', '反对北约东扩', '北约', '北约'],
    ['ar', 'قال وزير الخارجية الروسي', 'وزير الخارجية', 'وزير الخارجية'],
    ['ar', 'في المفاوضات', 'المفاوضات', 'المفاوضات'],
    ['ar', 'بدأت مفاوضات', 'المفاوضات', 'مفاوضات'],
    ['en', '🇷🇺🇺🇸 ministers 👍', 'minister', 'ministers'],
  ])('%s: “%s” has %s', (language, text, term, words) => {
    expect(found(language, text, term).map(([place]) => place)).toEqual([words]);
  });

  test.each([
    ['id', 'seekor beruang dan dua beruang', 'uang'],
    ['id', 'seperti Rusia as', 'AS'],
    ['id', 'seorang mata-mata', 'mata'],
    ['id', 'rata-rata penduduk', 'rata'],
    ['id', 'menteri. Luar negeri', 'menteri luar negeri'],
    ['id', 'perdana menteri', 'dana'],
    ['en', 'he told us', 'US'],
    ['en', 'the ministry', 'minister'],
    ['en', 'administer', 'minister'],
    ['en', 'a C compiler', 'C++'],
    ['ja', '人気アイドル', 'ドル'],
    ['zh', 'G77峰会', 'G7峰会'],
    ['ja', 'G77首脳', 'G7'],
  ])('%s: “%s” has no %s', (language, text, term) => {
    expect(found(language, text, term)).toEqual([]);
  });

  test('terms with the same words all stand, and what is nearer to the words before what is farther', () => {
    expect(found('id', 'menyerang', 'serang', 'menyerang')).toEqual([['menyerang', 'menyerang', 'exact']]);
    expect(found('en', 'banks', 'bank', 'Bank')).toHaveLength(2);
  });

  test('every term is found in a text that has it between other words, where it stands', () => {
    const word = fc.stringMatching(/^[a-z]{3,9}$/u);
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        phrase,
        phrase,
        phrase,
        fc.constantFrom('id', 'en', 'de'),
        (before, term, after, language) => {
          const text = [...before, '👍', ...term, '👍', ...after].join(' ');
          const words = term.join(' ');
          const places = createTermFinder([{ words, value: null }], language)(text);
          expect(places.map(({ start, end }) => text.slice(start, end))).toContain(words);
        },
      ),
    );
  });

  test('places never overlap by halves and keep to words, whatever the terms', () => {
    const word = fc.constantFrom(
      'menteri',
      'luar',
      'negeri',
      'menterinya',
      'negeri-negeri',
      'AS',
      '。',
      '外相',
    );
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    const terms = fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { maxLength: 5 });
    fc.assert(
      fc.property(text, terms, (content, sought) => {
        const find = createTermFinder(
          sought.map((words) => ({ words: words.join(' '), value: null })),
          'id',
        );
        const places = find(content);
        for (const [index, { start, end }] of places.entries()) {
          expect(end).toBeGreaterThan(start);
          expect(content.slice(start, end).trim()).toBe(content.slice(start, end));
          const next = places[index + 1] ?? { start: end, end };
          expect(next.start >= end || (next.start === start && next.end === end)).toBe(true);
        }
      }),
    );
  });
});
