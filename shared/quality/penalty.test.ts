import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorSeverities, type ErrorSeverity } from '../translation/segment.ts';
import type { ErrorProfile } from './error-profile.ts';
import { errorWeight, segmentPenalty } from './penalty.ts';
import { googleWmt, mqmCore, profileOf, profilesOf } from './profiles.ts';
import { categoryOf, errorCategories } from './typology.ts';

const error = (category: string, severity: ErrorSeverity) => ({ category, severity });

const arbitraryError = fc.record({
  category: fc.constantFrom(...errorCategories.map(({ id }) => id), 'accuracy/gender-mismatch', '__proto__'),
  severity: fc.constantFrom(...errorSeverities),
});

describe('the weight of an error', () => {
  // The severity multipliers of MQM: https://themqm.org, "The MQM scoring models".
  it.each([
    ['neutral', 0],
    ['minor', 1],
    ['major', 5],
    ['critical', 25],
  ] as const)('in MQM Core is that of its severity: %s %d', (severity, weight) => {
    expect(errorWeight(error('accuracy/mistranslation', severity), mqmCore)).toBe(weight);
    expect(errorWeight(error('linguistic-conventions/punctuation', severity), mqmCore)).toBe(weight);
  });

  // Freitag et al. 2021, the table of weights in section 3.1.
  it.each([
    ['major', 'non-translation', 25],
    ['major', 'accuracy/addition', 5],
    ['major', 'linguistic-conventions/punctuation', 5],
    ['minor', 'linguistic-conventions/punctuation', 0.1],
    ['minor', 'style/awkward-style', 1],
    ['neutral', 'accuracy/mistranslation', 0],
    ['neutral', 'linguistic-conventions/punctuation', 0],
    // Beyond the table: see `googleWmt`.
    ['critical', 'accuracy/mistranslation', 5],
    ['major', 'source-error', 0],
  ] as const)('in Google/WMT: %s %s %d', (severity, category, weight) => {
    expect(errorWeight(error(category, severity), googleWmt)).toBe(weight);
  });

  it('is multiplied by the weight of the category, else of its dimension', () => {
    const profile: ErrorProfile = {
      ...mqmCore,
      categoryWeights: { style: 0.5, 'style/language-register': 2 },
    };
    expect(errorWeight(error('style/awkward-style', 'major'), profile)).toBe(2.5);
    expect(errorWeight(error('style/language-register', 'major'), profile)).toBe(10);
    expect(errorWeight(error('accuracy/omission', 'major'), profile)).toBe(5);
  });
});

describe('the penalty of a segment', () => {
  it('is the sum of all errors in MQM Core', () => {
    // 25 + 2 × 5 + 3 × 1 + 0
    const errors = (['critical', 'major', 'major', 'minor', 'minor', 'minor', 'neutral'] as const).map(
      (severity) => error('accuracy/mistranslation', severity),
    );
    expect(segmentPenalty(errors, mqmCore)).toBe(38);
  });

  it('counts the five heaviest of a segment in Google/WMT', () => {
    const minor = Array.from({ length: 4 }, () => error('linguistic-conventions/spelling', 'minor'));
    const comma = error('linguistic-conventions/punctuation', 'minor');
    const major = error('accuracy/omission', 'major');
    // 5 + 4 × 1, without the comma
    expect(segmentPenalty([comma, ...minor, major], googleWmt)).toBe(9);
    // 6 × 5 would be 30
    expect(
      segmentPenalty(
        Array.from({ length: 6 }, () => major),
        googleWmt,
      ),
    ).toBe(25);
  });

  it('is that of the non-translation alone where there is one', () => {
    const errors = [error('accuracy/omission', 'major'), error('non-translation', 'major')];
    expect(segmentPenalty(errors, googleWmt)).toBe(25);
    expect(segmentPenalty([...errors, error('non-translation', 'major')], googleWmt)).toBe(25);
  });

  it('adds tenths as a person does', () => {
    const commas = Array.from({ length: 3 }, () => error('linguistic-conventions/punctuation', 'minor'));
    expect(segmentPenalty(commas, googleWmt)).toBe(0.3);
  });

  it('is nothing without errors', () => {
    expect(segmentPenalty([], mqmCore)).toBe(0);
  });

  it.each([mqmCore, googleWmt])('in $name does not depend on the order of the errors', (profile) => {
    fc.assert(
      fc.property(
        fc
          .array(arbitraryError, { maxLength: 12 })
          .chain((errors) =>
            fc.tuple(fc.constant(errors), fc.shuffledSubarray(errors, { minLength: errors.length })),
          ),
        ([errors, shuffled]) => {
          expect(segmentPenalty(shuffled, profile)).toBe(segmentPenalty(errors, profile));
        },
      ),
    );
  });

  it.each([mqmCore, googleWmt])('in $name never falls with one more error', (profile) => {
    fc.assert(
      fc.property(fc.array(arbitraryError, { maxLength: 12 }), arbitraryError, (errors, more) => {
        expect(segmentPenalty([...errors, more], profile)).toBeGreaterThanOrEqual(
          segmentPenalty(errors, profile),
        );
      }),
    );
  });
});

describe('the profile of a project', () => {
  it('offers categories of the typology, dimensions before their kinds', () => {
    for (const { categories } of [mqmCore, googleWmt]) {
      expect(categories.filter((id) => !categoryOf(id))).toEqual([]);
      expect(new Set(categories).size).toBe(categories.length);
    }
  });

  it('is the one that it names, its own before those that Kutip brings', () => {
    const own = { ...mqmCore, id: 'desk', name: 'Meja' };
    expect(profileOf(undefined)).toBe(mqmCore);
    expect(profileOf({ errorProfile: 'google-wmt' })).toBe(googleWmt);
    expect(profileOf({ errorProfile: 'desk', errorProfiles: [own] })).toBe(own);
    expect(profileOf({ errorProfile: 'nobody' })).toBe(mqmCore);
    const other = { ...own, id: 'mqm-core' };
    expect(profilesOf([other])).toEqual([other, googleWmt]);
  });
});
