import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../result.ts';
import type { ReadProblem } from '../format.ts';
import { collect, inPieces } from '../testing/articles.ts';
import { arbitraryTranslatedArticles } from '../testing/translated-articles.ts';
import { lineBreak } from './losses.ts';
import { withoutMarks } from './marked-text.ts';
import { isFolderFormat, readableTranslationFormats, type AnyTranslationFormat } from './registry.ts';
import {
  findTranslationLosses,
  type ReadTranslation,
  type TranslatedArticle,
  type TranslationLossId,
  type TranslationUnit,
} from './translation-format.ts';

/** What a loss that a format declares leaves of a unit: the law is that it is no less. */
const reductions: Readonly<Partial<Record<TranslationLossId, (unit: TranslationUnit) => TranslationUnit>>> = {
  ids: without('id'),
  status: without('status'),
  origin: without('origin'),
  people: (unit) => without('translator')(without('reviewer')(unit)),
  times: (unit) => without('created')(without('modified')(unit)),
  comments: without('comments'),
  errors: (unit) => without('errors')(without('assessed')(unit)),
  scores: without('scores'),
  alignments: without('alignments'),
  dismissed: without('dismissed'),
  'comment-details': ({ comments, ...unit }) => ({
    ...unit,
    ...(comments && {
      comments: comments.map(({ author, time, text }) => ({
        id: '',
        author,
        time,
        text: text.replaceAll(/\s+/gu, ' ').trim(),
      })),
    }),
  }),
  corrections: ({ assessed, ...unit }) => ({ ...unit, target: assessed ?? unit.target }),
  // That the words of an error are found again is tested where their places are.
  'error-details': ({ errors, ...unit }) => ({
    ...unit,
    ...(errors && {
      errors: errors.map(({ category, severity, author, time, note }) => ({
        id: '',
        side: 'target',
        words: '',
        category,
        severity,
        author,
        time,
        ...(note !== undefined && { note }),
      })),
    }),
  }),
  'inline-codes': ({ source, target, ...unit }) => ({
    ...unit,
    source: withoutMarks(source),
    target: target === null ? null : withoutMarks(target),
  }),
  'line-breaks': ({ source, target, ...unit }) => ({
    ...unit,
    source: onOneLine(source),
    target: target === null ? null : onOneLine(target),
  }),
};

function without(field: keyof TranslationUnit) {
  return (unit: TranslationUnit): TranslationUnit => {
    const left = Object.fromEntries(Object.entries(unit).filter(([name]) => name !== field));
    return { ...left, source: unit.source, target: unit.target };
  };
}

function onOneLine(text: string): string {
  return text.replaceAll(new RegExp(lineBreak, 'gu'), ' ').replaceAll('\t', ' ');
}

function reduced(article: TranslatedArticle, lost: ReadonlySet<TranslationLossId>): TranslatedArticle {
  const units = article.units
    .filter(({ target }) => target !== null || !lost.has('untranslated'))
    .map((unit) => [...lost].reduce((left, id) => reductions[id]?.(left) ?? left, unit));
  return {
    path: lost.has('article') ? '' : article.path,
    sourceLanguage: lost.has('languages') ? 'und' : article.sourceLanguage,
    targetLanguage: lost.has('languages') ? 'und' : article.targetLanguage,
    units,
  };
}

/** Writes, and reads in pieces of `size`. */
async function thereAndBack(
  format: AnyTranslationFormat,
  given: readonly TranslatedArticle[],
  size: number,
): Promise<readonly TranslatedArticle[]> {
  const read: Result<ReadTranslation, ReadProblem>[] = [];
  if (isFolderFormat(format)) {
    const files = new Map<string, string>();
    for await (const { path, content } of format.writeFiles(inPieces(given)))
      files.set(path, typeof content === 'string' ? content : '');
    const open = (path: string) => inPieces(piecesOf(files.get(path) ?? '', size));
    read.push(...(await collect(format.readFiles?.({ paths: [...files.keys()], open }))));
  } else {
    const file = (await collect(format.write(inPieces(given)))).join('');
    read.push(...(await collect(format.read?.(inPieces(piecesOf(file, size))))));
  }
  return read.map((result) => {
    if (!result.ok) throw new Error(`${result.error.place}: ${result.error.message}`);
    return result.value.article;
  });
}

function piecesOf(file: string, size: number): readonly string[] {
  return file.match(new RegExp(`.{1,${size}}`, 'gsu')) ?? [];
}

describe.each(readableTranslationFormats.map((format) => [format.name, format] as const))(
  '%s',
  (_, format) => {
    test('gives back what was written, but for the losses that it declares', async () => {
      await fc.assert(
        fc.asyncProperty(
          arbitraryTranslatedArticles,
          fc.integer({ min: 1, max: 200 }),
          async (given, size) => {
            const counts = await findTranslationLosses(format, inPieces(given));
            const lost = new Set(counts.map(({ loss }) => loss.id));
            const read = await thereAndBack(format, given, size);
            const wanted = given
              .map((article) => reduced(article, lost))
              .filter(({ units }) => units.length > 0);
            expect(read.map((article) => reduced(article, lost))).toEqual(wanted);
          },
        ),
      );
    });

    test('writes the same bytes for the same articles', async () => {
      const [given = []] = fc.sample(arbitraryTranslatedArticles, { numRuns: 1, seed: 13 });
      const written = async () =>
        isFolderFormat(format)
          ? collect(format.writeFiles(inPieces(given)))
          : collect(format.write(inPieces(given)));
      expect(await written()).toEqual(await written());
    });

    test('reads hostile and broken files without throwing anything but what they are', async () => {
      const hostile = fc.oneof(
        fc.string(),
        fc.string({ unit: 'binary' }),
        fc.constantFrom(
          '"',
          'msgid "',
          'msgid "a"\nmsgid "b"',
          'msgstr "a"',
          'source,target\n"a',
          'source\n\n\na',
          '\0',
          '<x',
          'system\tdoc\n',
        ),
        fc.constant('<a>'.repeat(10_000)),
      );
      await fc.assert(
        fc.asyncProperty(hostile, async (file) => {
          const read = isFolderFormat(format)
            ? format.readFiles?.({ paths: ['a.id', 'a.en', 'b'], open: () => inPieces([file]) })
            : format.read?.(inPieces([file]));
          const outcome: unknown = await collect(read).catch((error: unknown) => error);
          expect(Array.isArray(outcome) || outcome instanceof RangeError).toBe(true);
        }),
      );
    });
  },
);
