import { describe, expect, test } from 'vitest';
import { newAnnotation } from '../../shared/annotation/new-annotation.ts';
import { createSpanIndex } from '../../shared/annotation/span-index.ts';
import { defaultScheme } from '../../shared/scheme/default-scheme.ts';
import { createCodePointIndex } from '../../shared/text/code-point-index.ts';
import { utf16 } from '../../shared/text/offset.ts';
import { ending } from './excerpt.ts';
import { labelChoices, mergeCandidates } from './shaping.ts';

const text = 'satu dua tiga empat lima enam';
const offsets = createCodePointIndex(text);

function quote(words: string, label = 'quote') {
  const start = text.indexOf(words);
  const range = { start: utf16(start), end: utf16(start + words.length) };
  const spans = [offsets.rangeToCodePoints(range)];
  return newAnnotation({ text, offsets, id: words, label, spans, time: '2026-03-01T08:00:00.000Z' });
}

describe('what an annotation may be merged with', () => {
  test('is of its label: what overlaps it, then what follows, then what comes before, nearest first', () => {
    const chosen = quote('tiga empat');
    const others = ['satu', 'dua', 'empat lima', 'enam'].map((words) => quote(words));
    const { items } = createSpanIndex([chosen, ...others, quote('lima', 'claim')]);
    expect(mergeCandidates(chosen, items).map(({ id }) => id)).toEqual(['empat lima', 'enam', 'dua', 'satu']);
  });
});

describe('the keys of labels', () => {
  test('are their own, or the first digits that are free', () => {
    const [first, second, third] = defaultScheme.labels;
    if (!first || !second || !third) throw new Error('The scheme has three labels');
    const { key: _, ...keyless } = second;
    const labels = [{ ...first, key: '1' }, keyless, { ...third, key: 'C' }];
    expect(labelChoices(labels).map(({ key }) => key)).toEqual(['1', '2', 'C']);
  });
});

test('the end of a quote is cut at the beginning of a word', () => {
  expect(ending('Para deputi kami akan bertemu', 15)).toBe('…akan bertemu');
  expect(ending('pendek', 15)).toBe('pendek');
  expect(ending('新闻记者说他们会来', 4)).toBe('…他们会来');
});
