import type { TranslationError } from '../translation/segment.ts';
import type { ErrorProfile } from './error-profile.ts';
import { dimensionOf } from './typology.ts';

type Weighed = Pick<TranslationError, 'category' | 'severity'>;

/** What one error costs: the multiplier of its severity, times the weight of its category. */
export function errorWeight({ category, severity }: Weighed, profile: ErrorProfile): number {
  const exception = profile.exceptions?.find(
    (each) => isWithin(category, each.category) && each.severities.includes(severity),
  );
  const multiplier = exception?.weight ?? profile.weights[severity];
  const ofCategory =
    own(profile.categoryWeights, category) ?? own(profile.categoryWeights, dimensionOf(category));
  return multiplier * (ofCategory ?? 1);
}

/**
 * What one rater's errors cost a segment, in whatever order they were marked. Where one of them says that the target is no
 * translation at all, it alone counts; otherwise the heaviest `atMost`.
 */
export function segmentPenalty(errors: readonly Weighed[], profile: ErrorProfile): number {
  return sumOf(countedWeights(errors, profile));
}

/** Heaviest first. Sorted before they are added: sums of fractions depend on the order of their parts. */
function countedWeights(errors: readonly Weighed[], profile: ErrorProfile): readonly number[] {
  const { overriding, atMost } = profile;
  const weights = (of: readonly Weighed[]) =>
    of.map((error) => errorWeight(error, profile)).toSorted((a, b) => b - a);
  const whole =
    overriding === undefined ? [] : errors.filter(({ category }) => isWithin(category, overriding));
  return whole.length > 0 ? weights(whole).slice(0, 1) : weights(errors).slice(0, atMost);
}

/** Whether a category is the other, or a kind of it. */
function isWithin(category: string, dimension: string): boolean {
  return category === dimension || category.startsWith(`${dimension}/`);
}

/** To six decimals: 0.1 + 0.2 is 0.3 to those who read it. */
export function sumOf(numbers: readonly number[]): number {
  return rounded(numbers.reduce((sum, each) => sum + each, 0));
}

export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function own(weights: Readonly<Record<string, number>> | undefined, id: string): number | undefined {
  return weights && Object.hasOwn(weights, id) ? weights[id] : undefined;
}
