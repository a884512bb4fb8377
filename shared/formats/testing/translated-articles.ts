import * as fc from 'fast-check';
import { arbitrarySegment } from '../../translation/testing/arbitrary-segments.ts';
import type { TranslatedArticle, TranslationUnit } from '../translation/translation-format.ts';

/** Everything that has ever broken a row, a string or an element in somebody's tool. */
const hardPiece = fc.constantFrom(
  'Lavrov: ',
  '“Namun,” ',
  'kata dia. ',
  ' ',
  '  ',
  '\n',
  '\t',
  '\u00A0',
  '\u200F',
  '\u2028',
  '\u0085',
  '"',
  "'",
  '\\',
  '\\n',
  ',',
  ';',
  '#~ ',
  'msgid ',
  '=1+1',
  '<v>',
  '</v>',
  '&amp;',
  ']]>',
  '👨‍👩‍👧',
  '👍🏽',
  '𝕏',
  'e\u0301',
  'قال الوزير «نعم» ',
  '大臣は',
);

const hardText = fc
  .tuple(fc.constantFrom('Ya', '=SUM(A1)', '“Ya”', '-'), fc.array(hardPiece, { maxLength: 8 }))
  .map(([first, rest]) => first + rest.join(''));

const arbitraryUnit: fc.Arbitrary<TranslationUnit> = fc
  .tuple(arbitrarySegment, hardText, fc.option(hardText, { nil: null }), fc.boolean())
  .map(([segment, source, target, isReviewed]) => {
    const { id, status, origin, created, modified, comments, errors, scores, alignments, dismissed } =
      segment;
    return {
      id,
      source,
      target,
      status,
      origin,
      translator: 'a1',
      ...(isReviewed && { reviewer: 'a2' }),
      created,
      modified,
      ...(comments.length > 0 && { comments }),
      ...(errors.length > 0 && { errors, ...(isReviewed && { assessed: '“Tidak,” kata dia.' }) }),
      ...(scores?.da !== undefined && { scores: { da: scores.da } }),
      ...(alignments && { alignments }),
      ...(dismissed && { dismissed }),
    };
  });

/** Articles of a corpus into one language, as `translatedArticles` gives them: one after the other, with text in all of them. */
export const arbitraryTranslatedArticles: fc.Arbitrary<readonly TranslatedArticle[]> = fc
  .array(fc.array(arbitraryUnit, { minLength: 1, maxLength: 4 }), { maxLength: 3 })
  .map((articles) =>
    articles.map((units, index) => ({
      path: `2025/berita ${index}.txt`,
      sourceLanguage: 'id',
      targetLanguage: 'en',
      units,
    })),
  );
