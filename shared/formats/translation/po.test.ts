import { describe, expect, test } from 'vitest';
import { collect, inPieces } from '../testing/articles.ts';
import { po } from './po.ts';
import type { ReadTranslation, TranslationUnit } from './translation-format.ts';

async function read(file: string): Promise<readonly ReadTranslation[]> {
  const results = await collect(po.read?.(inPieces([file])));
  return results.map((result) => {
    if (!result.ok) throw new Error(`${result.error.place}: ${result.error.message}`);
    return result.value;
  });
}

async function written(...units: readonly TranslationUnit[]): Promise<string> {
  const article = { path: '2025/berita pagi.txt', sourceLanguage: 'id', targetLanguage: 'en', units };
  return (await collect(po.write(inPieces([article])))).join('');
}

test('an entry is as the manual of gettext has it', async () => {
  const entry = await written({
    id: '01',
    source: 'Ia berkata: "Ya."\nLalu pergi.',
    target: 'He said "Yes."\tThen left.',
    status: 'draft',
    comments: [{ id: 'c', author: 'a1', time: '2026-11-24T08:00:00.000Z', text: 'dia\natau ia?' }],
  });
  expect(entry).toBe(`msgid ""
msgstr ""
"Project-Id-Version: Kutip\\n"
"Language: en\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"X-Generator: Kutip\\n"
"X-Source-Language: id\\n"

# a1 2026-11-24T08:00:00.000Z: dia atau ia?
#: \u20682025/berita pagi.txt\u2069
#, fuzzy
msgctxt "01"
msgid ""
"Ia berkata: \\"Ya.\\"\\n"
"Lalu pergi."
msgstr "He said \\"Yes.\\"\\tThen left."
`);
});

test('two segments with the same source and no id are no duplicates, and have none when they come back', async () => {
  const file = await written({ source: 'Ya.', target: 'Yes.' }, { source: 'Ya.', target: 'Aye.' });
  expect(file.match(/^msgctxt .*$/gm)).toEqual(['msgctxt "#1"', 'msgctxt "#2"']);
  const [article] = await read(file);
  expect(article?.article.units.map(({ id, target }) => [id, target])).toEqual([
    [undefined, 'Yes.'],
    [undefined, 'Aye.'],
  ]);
});

describe('files of other tools', () => {
  // The shapes that these tools write, with words of our own.
  test('Poedit: wrapped lines, the previous source of a fuzzy entry, its own header fields', async () => {
    const [read1] = await read(`msgid ""
msgstr ""
"Project-Id-Version: \\n"
"PO-Revision-Date: 2026-01-05 10:00+0700\\n"
"Language: pt_BR\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\\n"
"X-Generator: Poedit 3.4.2\\n"
"X-Poedit-Basepath: ..\\n"
"X-Source-Language: id\\n"

#: berita.html:12 berita.html:40
#, fuzzy
#| msgid "Menteri pergi"
msgid "Menteri datang "
"ke Jakarta"
msgstr ""
"O ministro chegou "
"a Jacarta"
`);
    expect(read1?.article).toEqual({
      path: 'berita.html',
      sourceLanguage: 'id',
      targetLanguage: 'pt-BR',
      units: [
        { source: 'Menteri datang ke Jakarta', target: 'O ministro chegou a Jacarta', status: 'draft' },
      ],
    });
  });

  test('Weblate: contexts, plural forms, extracted comments and flags of its own', async () => {
    const [read1] = await read(`# Indonesian translations
msgid ""
msgstr "Language: ar\\nX-Generator: Weblate 5.4\\n"

#. Kalimat pembuka
# Periksa angka
#: news/1
#, python-format, max-length:80
msgctxt "judul"
msgid "%d berita"
msgid_plural "%d berita-berita"
msgstr[0] "خبر"
msgstr[1] "أخبار"

#: news/1
msgctxt "isi"
msgid "Ya."
msgstr ""
`);
    expect(read1?.article.targetLanguage).toBe('ar');
    expect(read1?.article.units).toEqual([
      {
        id: 'judul',
        source: '%d berita',
        target: 'خبر',
        status: 'translated',
        comments: [{ id: 'line-5-1', author: 'po', time: '', text: 'Periksa angka' }],
      },
      { id: 'isi', source: 'Ya.', target: null, status: 'untranslated' },
    ]);
    expect(read1?.losses).toEqual([
      { id: 'plural-forms', place: 'line 5', message: 'Of its plural forms, only the first is read' },
    ]);
  });

  test('Virtaal: obsolete entries, CRLF, a byte order mark, entries without an empty line between', async () => {
    const [read1] = await read(
      '\uFEFFmsgid ""\r\nmsgstr "Language: en\\n"\r\n\r\nmsgid "Ya."\r\nmsgstr "Yes."\r\nmsgid "Bukan."\r\nmsgstr "No."\r\n\r\n#~ msgid "Lama"\r\n#~ msgstr "Old"\r\n',
    );
    expect(read1?.article.units.map(({ source, target }) => [source, target])).toEqual([
      ['Ya.', 'Yes.'],
      ['Bukan.', 'No.'],
    ]);
    expect(read1?.losses).toMatchObject([{ id: 'obsolete', place: 'line 9' }]);
  });

  test('escapes by number, and a line that is none', async () => {
    const results = await collect(
      po.read?.(
        inPieces([
          'msgid "\\x41\\102"\nmsgstr "C\\\\D"\n\nmsgid "rusak\nmsgstr "x"\n\nmsgid "E"\nmsgstr "F"\n',
        ]),
      ),
    );
    expect(results).toMatchObject([
      { ok: false, error: { place: 'line 4' } },
      {
        ok: true,
        value: {
          article: {
            units: [
              { source: 'AB', target: 'C\\D' },
              { source: 'E', target: 'F' },
            ],
          },
        },
      },
    ]);
  });
});
