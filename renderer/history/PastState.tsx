import { useMemo } from 'react';
import type { AnnotationId } from '../../shared/annotation/annotation.ts';
import { changesOf } from '../../shared/history/change.ts';
import { effectsBetween } from '../../shared/history/effects-between.ts';
import { subjectsOf } from '../../shared/history/history-filter.ts';
import type { HistoryItem } from '../../shared/history/history-item.ts';
import { stateBefore } from '../../shared/history/past-state.ts';
import { finder, segmentFinder } from '../../shared/history/take-back.ts';
import type { Session } from '../annotation/session.ts';
import { indexInText } from '../annotation/touched.ts';
import { useLabelLooks, useRoleNames } from '../annotation/use-project.ts';
import { useApplication } from '../app/application.ts';
import { useTexts } from '../app/language.ts';
import type { Layer } from '../article/marks.ts';
import { ArticleText } from '../article/ArticleText.tsx';
import { ChangeList } from './ChangeList.tsx';
import { useTimes } from './times.ts';

interface PastStateProps {
  readonly session: Session;
  readonly item: HistoryItem;
}

/** The article as it was after a step, and how that differs from now. */
export function PastState({ session, item }: PastStateProps) {
  const texts = useTexts().history.details;
  const times = useTimes();
  const { set, history } = session;
  const then = useMemo(
    () => stateBefore(set, history, history.findIndex(({ id }) => id === item.id) + 1),
    [set, history, item.id],
  );
  const changes = useMemo(
    () => (then ? changesOf(effectsBetween(then, set), finder(set, then), segmentFinder(set, then)) : []),
    [then, set],
  );
  const spans = useMemo(
    () => indexInText(then?.annotations.values() ?? [], session.offsets),
    [then, session.offsets],
  );
  const about = item.changes.flatMap(subjectsOf).find(({ id }) => then?.annotations.has(id))?.id ?? null;
  const reveal = useMemo(
    () => (about === null ? null : { annotation: about, of: item.id }),
    [about, item.id],
  );
  const { textSize, measure } = useApplication((state) => state.settings);
  const looks = useLabelLooks();
  const roleNames = useRoleNames();
  if (!then) return <p className="history-unknown">{texts.pastUnknown}</p>;
  return (
    <>
      <details className="history-differences">
        <summary className="section-title">
          {texts.differences}
          <span className="history-count">{changes.length}</span>
        </summary>
        {changes.length === 0 ? (
          <p className="quiet">{texts.noDifferences}</p>
        ) : (
          <ChangeList changes={changes} label={texts.differences} />
        )}
      </details>
      <h3 className="section-title history-past-title">
        {texts.past}
        <span className="history-count">{texts.pastAnnotations(then.annotations.size)}</span>
      </h3>
      <div className="history-past">
        <ArticleText
          key={session.source.sha256}
          isPast
          content={session}
          label={texts.pastText(times.moment(item.time))}
          language={session.source.language}
          textSize={textSize}
          measure={measure}
          spans={spans}
          annotations={then.annotations}
          looks={looks}
          isShown={everything}
          roleNames={roleNames}
          mentions={noMentions}
          layers={noLayers}
          proposed={null}
          isReshapable={false}
          selectedAnnotation={about}
          selection={null}
          reveal={reveal}
          onSelect={ignore}
          onClick={ignore}
          onReshape={ignore}
        />
      </div>
    </>
  );
}

/** What a person has hidden for working is part of what happened all the same. */
const everything = (): boolean => true;
const noMentions: readonly AnnotationId[] = [];
const noLayers: readonly Layer[] = [];

function ignore(): void {
  // The past is only looked at.
}
