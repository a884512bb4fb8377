import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { SegmentHistory } from '../../../shared/host/segment-history.ts';
import type { SegmentId } from '../../../shared/translation/segment.ts';
import { useSession } from '../../annotation/session-store.ts';
import { host } from '../../host-client/host.ts';
import { otherTranslations } from '../other-translations.ts';

export type HistoryAnswer = 'loading' | 'failed' | SegmentHistory;

/**
 * What the logs of all annotators tell of the segment: read again when one's own log has grown, or somebody else's file has
 * come. What was read before stays on the screen meanwhile.
 */
export function useSegmentHistory(
  language: string,
  segment: SegmentId,
): { readonly answer: HistoryAnswer; readonly isReading: boolean; again(): void } {
  const article = useSession((state) => state.session?.article.id ?? null);
  const acknowledged = useSession((state) => state.session?.acknowledged ?? 0);
  const others = useStore(otherTranslations, (state) => state.sets);
  const [turn, setTurn] = useState(0);
  const asOf = useMemo(() => ({ acknowledged, others, turn }), [acknowledged, others, turn]);
  const [read, setRead] = useState<{ readonly answer: HistoryAnswer; readonly asOf: object } | null>(null);
  useEffect(() => {
    if (article === null) return undefined;
    const wanted = article;
    let isLeft = false;
    async function ask(): Promise<void> {
      const reply = await host.call('segment.history', { article: wanted, language, segment });
      if (!isLeft) setRead({ answer: reply.ok ? reply.value : 'failed', asOf });
    }
    void ask();
    return () => {
      isLeft = true;
    };
  }, [article, language, segment, asOf]);
  return {
    answer: read?.answer ?? 'loading',
    isReading: read?.asOf !== asOf,
    again() {
      setRead(null);
      setTurn((before) => before + 1);
    },
  };
}
