import { describe, expect, test } from 'vitest';
import { measureChecks } from './measure-checks.ts';
import { pairs } from './translations.ts';

const correct = pairs.map((pair) => measureChecks({ folder: 'correct', kind: 'correct' }, pair));

describe('the checks', () => {
  test.each(correct)('raise no alarm at correct translations, $pair', ({ wrong }) => {
    expect(wrong).toEqual([]);
  });

  test('are tried on at least 200 correct translations', () => {
    expect(correct.reduce((sum, { sentences }) => sum + sentences, 0)).toBeGreaterThanOrEqual(200);
  });

  test.each(pairs)('tell what was broken, %s', (pair) => {
    expect(measureChecks({ folder: 'broken', kind: 'broken' }, pair).wrong).toEqual([]);
  });
});
