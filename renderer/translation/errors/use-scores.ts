import { useMemo } from 'react';
import { sourceWordCount } from '../../../shared/quality/article-quality.ts';
import type { ErrorProfile } from '../../../shared/quality/error-profile.ts';
import { ratingsOf } from '../../../shared/quality/ratings.ts';
import { scoreOf, type QualityScore } from '../../../shared/quality/score.ts';
import { addTallies, emptyTally, tallySegment, type QualityTally } from '../../../shared/quality/tally.ts';
import type { JoinedSegment } from '../../../shared/translation/joined.ts';
import { useSession } from '../../annotation/session-store.ts';
import { useTranslation } from '../translation-store.ts';
import { useProfile } from './profile.ts';

interface KnownTally {
  readonly profile: ErrorProfile;
  readonly language: string;
  readonly tally: QualityTally;
}

/** Rows that say what they said before are the same objects: of 5,000 only the one that has changed is counted anew. */
const known = new WeakMap<JoinedSegment, KnownTally>();

const unrated: QualityTally = { ...emptyTally, segments: 1 };

function tallyOf(row: JoinedSegment, language: string, profile: ErrorProfile): QualityTally {
  const before = known.get(row);
  if (before?.profile === profile && before.language === language) return before.tally;
  const ratings = ratingsOf(row);
  const tally =
    ratings.length === 0
      ? row.target === ''
        ? emptyTally
        : unrated
      : tallySegment({ sourceWords: sourceWordCount(row, language), ratings }, profile);
  known.set(row, { profile, language, tally });
  return tally;
}

/** The score of the translation on screen; moves with every error. */
export function useArticleScore(): QualityScore {
  const rows = useTranslation((state) => state.rows);
  const language = useSession((state) => state.session?.source.language ?? 'und');
  const profile = useProfile();
  return useMemo(() => {
    const tallies = rows.map((row) => tallyOf(row, language, profile));
    const rated = addTallies(tallies.filter((tally) => tally.rated > 0));
    const segments = tallies.filter((tally) => tally.segments > 0).length;
    return scoreOf({ ...rated, segments }, profile);
  }, [rows, language, profile]);
}

/** The score of one row. */
export function useSegmentScore(row: JoinedSegment | null): QualityScore | null {
  const language = useSession((state) => state.session?.source.language ?? 'und');
  const profile = useProfile();
  return useMemo(() => row && scoreOf(tallyOf(row, language, profile), profile), [row, language, profile]);
}
