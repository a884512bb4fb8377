import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import type { HistoryItem } from '../../shared/history/history-item.ts';
import { causeOf } from '../../shared/history/obstacle-cause.ts';
import { takeBackSince, takeBackStep, type TakeBack } from '../../shared/history/take-back.ts';
import { bulkActions } from '../annotation/actions.ts';
import type { Session } from '../annotation/session.ts';
import { sessionStore } from '../annotation/session-store.ts';
import { currentTexts, useTexts } from '../app/language.ts';
import { announce } from '../ui/announce.ts';
import { ChangeList } from './ChangeList.tsx';
import { historyView } from './history-view-state.ts';
import { useTimes } from './times.ts';
import { useHistoryWording } from './use-history-wording.ts';

/** How much is taken back: this step alone, or it and everything after it. */
export type TakeBackExtent = 'step' | 'since';

interface TakeBackPanelProps {
  readonly session: Session;
  readonly item: HistoryItem;
  /** What the person has asked for and not yet confirmed. */
  readonly extent: TakeBackExtent | null;
  ask(extent: TakeBackExtent): void;
  leave(): void;
}

/** The ways back from a step. What one comes to is shown before it is done. */
export function TakeBackPanel({ session, item, extent, ask, leave }: TakeBackPanelProps) {
  const texts = useTexts().history.takeBack;
  const barrier = barrierOf(session);
  const { bulk, title = '' } = item;
  if (barrier !== null) return <p className="history-barrier quiet">{texts[barrier]}</p>;
  if (extent !== null)
    return <Preview key={extent} session={session} item={item} extent={extent} leave={leave} />;
  return (
    <div className="history-actions">
      <button type="button" className="button" onClick={() => ask('step')}>
        {texts.step}
        <kbd aria-hidden="true">Enter</kbd>
      </button>
      <button type="button" className="button" onClick={() => ask('since')}>
        {texts.since}
      </button>
      {bulk !== undefined && item.kind !== 'undo' && (
        <button
          type="button"
          className="button"
          onClick={() => {
            void bulkActions.takeBack({ bulk, title });
            leave();
          }}
        >
          {texts.everywhere}
        </button>
      )}
    </div>
  );
}

interface PreviewProps extends Pick<TakeBackPanelProps, 'session' | 'item' | 'leave'> {
  readonly extent: TakeBackExtent;
}

function Preview({ session, item, extent, leave }: PreviewProps) {
  const all = useTexts();
  const texts = all.history.takeBack;
  const { history } = session;
  const start = useRef<HTMLButtonElement>(null);
  const index = history.findIndex(({ id }) => id === item.id);
  const takeBack = useMemo(() => workOut(session, index, extent), [session, index, extent]);
  const steps = history.length - index;
  useEffect(() => start.current?.focus(), []);

  function confirm(operation: NonNullable<TakeBack['operation']>, changes: number): void {
    const isDone = sessionStore.getState().edit(operation);
    const said = currentTexts().history.takeBack;
    announce(!isDone ? said.refused : extent === 'step' ? said.doneStep(changes) : said.doneSince(steps));
    // The taking back is the newest step now, and what one looks at next.
    if (isDone) historyView.setState({ chosen: null });
    leave();
  }

  function leaveOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    leave();
  }

  const operation = takeBack?.operation ?? null;
  return (
    <section
      className="history-preview"
      aria-label={extent === 'step' ? texts.confirmStep : texts.confirmSince(steps)}
    >
      {takeBack === null && <p>{texts.sinceUnknown}</p>}
      {takeBack && operation === null && (
        <p>{takeBack.obstacles.length === 0 ? texts.nothingLeft : texts.nothingPossible}</p>
      )}
      {takeBack && takeBack.changes.length > 0 && (
        <>
          <p>{texts.willChange}</p>
          <ChangeList changes={takeBack.changes} label={texts.willChange} />
        </>
      )}
      {takeBack && takeBack.losses.length > 0 && (
        <>
          <p>{texts.losses}</p>
          <ChangeList changes={takeBack.losses} label={texts.losses} />
        </>
      )}
      {takeBack && <Obstacles takeBack={takeBack} later={history.slice(index + 1)} />}
      <div className="history-actions">
        {operation && (
          <button
            ref={start}
            type="button"
            className="primary-button"
            onKeyDown={leaveOnEscape}
            onClick={() => confirm(operation, takeBack?.changes.length ?? 0)}
          >
            {extent === 'step' ? texts.confirmStep : texts.confirmSince(steps)}
          </button>
        )}
        <button
          ref={operation ? undefined : start}
          type="button"
          className="button"
          onKeyDown={leaveOnEscape}
          onClick={leave}
        >
          {operation ? texts.cancel : all.application.close}
        </button>
      </div>
    </section>
  );
}

function Obstacles({
  takeBack: { obstacles },
  later,
}: {
  readonly takeBack: TakeBack;
  readonly later: Session['history'];
}) {
  const texts = useTexts().history;
  const wording = useHistoryWording();
  const times = useTimes();
  if (obstacles.length === 0) return null;
  return (
    <>
      <p>{texts.takeBack.obstacles}</p>
      <ul className="history-obstacles" aria-label={texts.takeBack.obstacles}>
        {obstacles.map((obstacle) => {
          const cause = causeOf(obstacle, later);
          const sentence = wording.obstacle(obstacle);
          return (
            <li key={sentence}>
              {sentence}
              {cause && ` (${texts.obstacle.cause(times.moment(cause.time))})`}.
            </li>
          );
        })}
      </ul>
    </>
  );
}

function workOut({ set, history }: Session, index: number, extent: TakeBackExtent): TakeBack | null {
  const entry = history[index];
  if (!entry) return null;
  return extent === 'step'
    ? takeBackStep(set, entry, new Date().toISOString())
    : takeBackSince(set, history, index);
}

/** Why nothing can be taken back now. */
function barrierOf({ access, conflict }: Session): 'readOnly' | 'conflict' | null {
  if (access === 'read-only') return 'readOnly';
  return conflict ? 'conflict' : null;
}
