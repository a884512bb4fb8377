import type { ErrorProfile } from './error-profile.ts';
import { rounded } from './penalty.ts';
import { addSeverities, countOf, type Moments, type QualityTally } from './tally.ts';

/**
 * What is told of a text's quality. Null is what nothing is known of: nobody has rated anything, or there are no words.
 *
 * The linear models of MQM (https://themqm.org, "The MQM scoring models"; Lommel et al. 2024, "The Multi-Range Theory of
 * Translation Quality Measurement", arXiv:2405.16969), with APT the absolute penalty total (here `penalty`), EWC the
 * evaluation word count (here `words`) and RWC the reference word count of 1,000:
 *
 *     penalty per word     PWPT = APT / EWC
 *     normed penalty       NPT  = PWPT × RWC
 *     raw score            RQS  = (1 − PWPT) × 100
 *     calibrated score     CQS  = 100 − NPT × (100 − PT) / APP
 *
 * with PT the score of a text that just passes, and APP the penalty that it may have in 1,000 words. Scores of very bad texts
 * are negative, as the formulas have it: 0 would hide how bad.
 *
 * The average of WMT (Freitag et al. 2021, TACL 9, section 3.1) is the mean over the segments, of the mean over their
 * raters; lower is better.
 */
export interface QualityScore {
  readonly segments: number;
  readonly rated: number;
  readonly words: number;
  readonly errors: number;
  readonly critical: number;
  readonly penalty: number;
  /** PWPT × 100. */
  readonly perHundredWords: number | null;
  /** RQS, at most 100. */
  readonly raw: number | null;
  /** CQS; null also where the profile is not calibrated. */
  readonly calibrated: number | null;
  /** CQS is at least PT, and no error is critical: MQM has one fail a text, whatever its score. Null as `calibrated`. */
  readonly passes: boolean | null;
  /** The average of WMT. */
  readonly perSegment: number | null;
  readonly da: number | null;
  readonly sqm: number | null;
}

export function scoreOf(tally: QualityTally, profile: ErrorProfile): QualityScore {
  const { segments, rated, words, penalty } = tally;
  const severities = addSeverities(Object.values(tally.errors));
  const perWord = rated > 0 && words > 0 ? penalty / words : null;
  const calibrated = perWord === null ? null : calibratedScore(perWord, profile);
  return {
    segments,
    rated,
    words,
    errors: countOf(severities),
    critical: severities.critical,
    penalty,
    perHundredWords: perWord === null ? null : rounded(perWord * 100),
    raw: perWord === null ? null : rounded((1 - perWord) * 100),
    calibrated,
    passes:
      calibrated === null || !profile.calibration
        ? null
        : calibrated >= profile.calibration.passingScore && severities.critical === 0,
    perSegment: rated === 0 ? null : rounded(penalty / rated),
    da: meanOf(tally.da),
    sqm: meanOf(tally.sqm),
  };
}

const referenceWordCount = 1000;

function calibratedScore(perWord: number, { calibration }: ErrorProfile): number | null {
  if (!calibration) return null;
  const { acceptablePenalty, passingScore } = calibration;
  return rounded(100 - (perWord * referenceWordCount * (100 - passingScore)) / acceptablePenalty);
}

export function meanOf({ count, sum }: Moments): number | null {
  return count === 0 ? null : rounded(sum / count);
}

/** Of a sample, so with one less than there are; null where there are fewer than two. */
export function deviationOf({ count, sum, squares }: Moments): number | null {
  if (count < 2) return null;
  return rounded(Math.sqrt(Math.max(0, (squares - (sum * sum) / count) / (count - 1))));
}

/**
 * A direct assessment on the rater's own scale: how many of their standard deviations it is above or below their mean, so
 * that strict and lenient raters compare (Graham et al. 2013, "Continuous Measurement Scales in Human Evaluation of Machine
 * Translation", LAW VII & ID, section 3). Null for a rater who has not used the scale yet.
 */
export function standardised(score: number, ofRater: Moments): number | null {
  const [mean, deviation] = [meanOf(ofRater), deviationOf(ofRater)];
  return mean === null || deviation === null || deviation === 0 ? null : rounded((score - mean) / deviation);
}
