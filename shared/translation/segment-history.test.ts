import { describe, expect, it } from 'vitest';
import type { Operation } from '../annotation/operation.ts';
import { withComment } from './comment-thread.ts';
import { changeSegment } from './edit-segment.ts';
import { approval, correction, takingOver, withdrawal } from './review.ts';
import { inOneOrder, SegmentTeller, withPresent, type PastVersion } from './segment-history.ts';
import type { SegmentChanges } from './segment-operation.ts';
import { Desk, timeAt, translated, translator } from './testing/desk.ts';

/** A desk that keeps a log for each annotator, as the host does. */
function loggedDesk() {
  const desk = new Desk(translated({ target: '', status: 'untranslated' }));
  const tellers = new Map<string, SegmentTeller>();
  function teller(annotator: string): SegmentTeller {
    const found = tellers.get(annotator) ?? new SegmentTeller(annotator, 'en', 's1');
    tellers.set(annotator, found);
    return found;
  }
  teller(translator).begin(desk.own(translator) ?? null);
  return {
    desk,
    change(annotator: string, changes: SegmentChanges | null) {
      if (!changes) throw new Error('Nothing changes');
      const time = desk.now;
      const operation: Operation = changeSegment(desk.row(), desk.author(annotator), changes, time);
      desk.apply(annotator, operation);
      teller(annotator).tell({ operation, time, kind: 'edit' });
    },
    history: () => inOneOrder([...tellers.values()].map((each) => each.versions())),
  };
}

const told = (versions: readonly PastVersion[]) =>
  versions.map(
    ({ annotator, before, state }) =>
      `${annotator}: ${before} → ${state ? `${state.target} (${state.status})` : 'gone'}`,
  );

function update(id: string, language: string, target: string): Operation {
  return { type: 'update-segment', language, id, changes: { target } };
}

function draft(annotator: string, minute: number, target: string): PastVersion {
  return {
    annotator,
    time: timeAt(minute),
    kind: 'edit',
    state: { target, status: 'draft', origin: 'manual' },
    before: '',
    role: 'translation',
  };
}

describe('the history of a segment', () => {
  it('tells what each made of it, and what it was made of', () => {
    const { desk, change, history } = loggedDesk();
    change(translator, { target: 'Moscow rejects', status: 'draft', decided: desk.now });
    change(translator, { status: 'translated', decided: desk.now });
    change('a2', correction('Moscow rejected', desk.now));
    change(translator, takingOver(desk.row()));
    change('a2', approval(desk.row(), desk.now));
    expect(told(history())).toEqual([
      'a1:  →  (untranslated)',
      'a1:  → Moscow rejects (draft)',
      'a1: Moscow rejects → Moscow rejects (translated)',
      'a2: Moscow rejects → Moscow rejected (reviewed)',
      'a1: Moscow rejects → Moscow rejected (translated)',
      'a2: Moscow rejected → Moscow rejected (final)',
    ]);
  });

  it('is told nothing by a comment, and tells when a review is withdrawn', () => {
    const { desk, change, history } = loggedDesk();
    change(translator, { target: 'No', status: 'translated', decided: desk.now });
    change('a2', withComment(desk.row(), { id: 'c', author: 'a2', time: desk.now, text: '?' }));
    expect(history()).toHaveLength(2);
    change('a2', approval(desk.row(), desk.now));
    change('a2', withdrawal(desk.row()));
    expect(told(history()).slice(2)).toEqual(['a2: No → No (final)', 'a2: No → gone']);
  });

  it('tells that a translator holds on to their words against a correction', () => {
    const { desk, change, history } = loggedDesk();
    change(translator, { target: 'No', status: 'translated', decided: desk.now });
    change('a2', correction('Never', desk.now));
    change(translator, { target: 'No', status: 'translated', decided: desk.now });
    expect(told(history()).slice(1)).toEqual([
      'a1:  → No (translated)',
      'a2: No → Never (reviewed)',
      'a1: No → No (translated)',
    ]);
  });

  it('reads groups, and passes over other segments and other languages', () => {
    const teller = new SegmentTeller(translator, 'en', 's1');
    teller.begin(translated());
    teller.tell({
      operation: {
        type: 'group',
        operations: [update('s2', 'en', 'x'), update('s1', 'ar', 'y'), update('s1', 'en', 'z')],
      },
      time: timeAt(1),
      kind: 'undo',
    });
    expect(teller.versions().slice(1)).toMatchObject([{ kind: 'undo', state: { target: 'z' } }]);
  });

  it('knows what everybody has now where there is no log', () => {
    const { desk, change, history } = loggedDesk();
    change(translator, { target: 'No', status: 'translated', decided: desk.now });
    const reviewed = new Desk(translated({ target: 'No' }));
    reviewed.change('a2', correction('Never', timeAt(9)));
    const whole = withPresent(history(), reviewed.row());
    expect(told(whole)).toEqual([
      'a1:  →  (untranslated)',
      'a1:  → No (translated)',
      'a2: No → Never (reviewed)',
    ]);
    expect(withPresent(whole, reviewed.row())).toEqual(whole);
  });

  it('keeps the order of one log though the clock was ahead', () => {
    const mine = [draft('a1', 9, 'first'), draft('a1', 3, 'second')];
    expect(inOneOrder([mine, [draft('a2', 5, 'other')]]).map(({ state }) => state?.target)).toEqual([
      'other',
      'first',
      'second',
    ]);
  });
});
