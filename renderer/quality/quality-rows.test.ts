import { describe, expect, it } from 'vitest';
import type { TranslationInCorpus } from '../../shared/host/quality.ts';
import { mqmCore } from '../../shared/quality/profiles.ts';
import { addTallies, tallySegment } from '../../shared/quality/tally.ts';
import { errorIn, target } from '../../shared/quality/testing/rated-segments.ts';
import { errorRows, scoreRows, shownTranslations, sortedRows } from './quality-rows.ts';

function translation(
  title: string,
  translator: string,
  severities: readonly ('minor' | 'major')[],
  language = 'en',
): TranslationInCorpus {
  const errors = severities.map((severity) => errorIn(target, 'war', { severity }));
  const tally = tallySegment({ sourceWords: 10, ratings: [{ rater: 'siti', errors, da: 50 }] }, mqmCore);
  return { article: title, path: title, title, sourceLanguage: 'id', language, translator, tally };
}

const unrated: TranslationInCorpus = {
  ...translation('Zebra', 'budi', []),
  tally: tallySegment({ sourceWords: 10, ratings: [] }, mqmCore),
};
const corpus = [
  translation('Banjir', 'ani', ['minor']),
  unrated,
  translation('Gempa', 'budi', ['major', 'minor'], 'ar'),
  translation('Api', 'ani', []),
];

const named = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name);

describe('the table of scores', () => {
  it('has a row for each translation of an article, the worst first and the unrated last', () => {
    const rows = scoreRows(corpus, 'article', mqmCore);
    expect(named(sortedRows(rows, 'perHundredWords', false))).toEqual(['Gempa', 'Banjir', 'Api', 'Zebra']);
    expect(named(sortedRows(rows, 'perHundredWords', true))).toEqual(['Api', 'Banjir', 'Gempa', 'Zebra']);
    expect(named(sortedRows(rows, 'raw', false))).toEqual(['Gempa', 'Banjir', 'Api', 'Zebra']);
    expect(named(sortedRows(rows, 'name', false))).toEqual(['Api', 'Banjir', 'Gempa', 'Zebra']);
  });

  it('adds up by translator, language pair and rater', () => {
    // Of ani 1 point in 20 words, of budi 6 in 10.
    const perHundred = (grouping: 'translator' | 'pair' | 'rater') =>
      scoreRows(corpus, grouping, mqmCore).map(({ name, figures }) => [name, figures.perHundredWords]);
    expect(perHundred('translator')).toEqual([
      ['ani', 5],
      ['budi', 60],
    ]);
    expect(perHundred('pair')).toEqual([
      ['id → en', 5],
      ['id → ar', 60],
    ]);
    expect(scoreRows(corpus, 'rater', mqmCore)).toMatchObject([
      { name: 'siti', figures: { rated: 3, errors: 3, da: 50 }, daDeviation: 0 },
    ]);
  });

  it('has what is asked for', () => {
    expect(shownTranslations(corpus, { language: 'en', translator: null })).toHaveLength(3);
    expect(shownTranslations(corpus, { language: 'en', translator: 'budi' })).toEqual([unrated]);
  });
});

describe('the table of errors', () => {
  it('has dimensions with their kinds, in the order of the typology', () => {
    const errors = (['style/awkward-style', 'accuracy', 'accuracy/omission', 'politeness/rude'] as const).map(
      (category) => errorIn(target, 'war', { category }),
    );
    const { errors: counts } = addTallies([
      tallySegment({ sourceWords: 10, ratings: [{ rater: 'siti', errors }] }, mqmCore),
    ]);
    expect(errorRows(counts).map(({ category, isKind, count }) => [category, isKind, count])).toEqual([
      ['accuracy', false, 2],
      ['accuracy/omission', true, 1],
      ['style', false, 1],
      ['style/awkward-style', true, 1],
      ['politeness', false, 1],
      ['politeness/rude', true, 1],
    ]);
  });
});
