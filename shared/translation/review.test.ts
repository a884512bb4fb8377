import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  approval,
  correction,
  correctionOf,
  ownDecision,
  rejection,
  reopening,
  reviewActions,
  reviewBarrier,
  takingOver,
  withdrawal,
  type ReviewAction,
  type ReviewPerson,
} from './review.ts';
import { joinTranslation, type JoinedSegment } from './joined.ts';
import type { SegmentChanges } from './segment-operation.ts';
import { Desk, reviewer, timeAt, translated, translator, translatorAtWork } from './testing/desk.ts';
import { isLocked } from './workflow.ts';

const corrected = 'Moscow has rejected the expansion of NATO';

describe('approving', () => {
  it("locks the segment, in the reviewer's own set alone", () => {
    const desk = new Desk(translated());
    const before = desk.own(translator);
    desk.change('a2', approval(desk.row(), desk.now));
    expect(desk.row()).toMatchObject({ status: 'final', target: translated().target });
    expect(desk.own(translator)).toBe(before);
    expect(desk.own('a2')).toMatchObject({
      status: 'final',
      review: { of: translator, target: translated().target },
    });
  });

  it('approves a correction of another reviewer with its words', () => {
    const desk = new Desk(translated());
    desk.change('a2', correction(corrected, desk.now));
    desk.change('a3', approval(desk.row(), desk.now));
    expect(desk.row()).toMatchObject({ status: 'final', target: corrected, decision: { annotator: 'a3' } });
  });
});

describe('correcting', () => {
  it('puts other words in force, and the translator can take them over without deciding anew', () => {
    const desk = new Desk(translated());
    desk.change('a2', correction(corrected, desk.now));
    expect(correctionOf(desk.row())?.annotator).toBe('a2');
    desk.change(translator, takingOver(desk.row()));
    expect(desk.own(translator)).toMatchObject({ target: corrected, origin: 'review:a2' });
    expect(desk.row()).toMatchObject({ status: 'reviewed', target: corrected });
    expect(correctionOf(desk.row())).toBeNull();
    expect(takingOver(desk.row())).toBeNull();
  });

  it('corrects once more what the translator has taken over', () => {
    const desk = new Desk(translated());
    desk.change('a2', correction(corrected, desk.now));
    desk.change(translator, takingOver(desk.row()));
    desk.change('a2', correction('Moscow said no to NATO', desk.now));
    expect(desk.row()).toMatchObject({ status: 'reviewed', target: 'Moscow said no to NATO' });
    expect(desk.own('a2')?.review?.target).toBe(corrected);
  });

  it('holds for the words that were reviewed, and no others', () => {
    const desk = new Desk(translated());
    desk.change('a2', correction(corrected, desk.now));
    desk.change(translator, { target: 'Moskow menolak', status: 'translated', decided: desk.now });
    expect(desk.row()).toMatchObject({
      status: 'translated',
      target: 'Moskow menolak',
      decision: null,
      isChangedSinceReview: true,
    });
  });
});

describe('rejecting', () => {
  it('puts the words of the translator in force again, and lasts until they confirm', () => {
    const desk = new Desk(translated());
    desk.change('a2', correction(corrected, desk.now));
    desk.change('a2', rejection(desk.row(), desk.now));
    expect(desk.row()).toMatchObject({ status: 'rejected', target: translated().target });
    desk.change(translator, { status: 'translated', decided: desk.now });
    expect(desk.row()).toMatchObject({ status: 'translated', decision: null });
  });
});

describe('reopening', () => {
  it('keeps the approved words', () => {
    const desk = new Desk(translated());
    desk.change('a2', correction(corrected, desk.now));
    desk.change('a2', approval(desk.row(), desk.now));
    desk.change('a3', reopening(desk.row(), desk.now));
    expect(desk.row()).toMatchObject({ status: 'translated', target: corrected });
  });
});

describe('withdrawing', () => {
  it('leaves no empty review behind', () => {
    const desk = new Desk(translated());
    desk.change('a2', rejection(desk.row(), desk.now));
    desk.change('a2', withdrawal(desk.row()));
    expect(desk.own('a2')).toBeUndefined();
    expect(desk.row()).toMatchObject({ status: 'translated', reviews: [] });
  });

  it('keeps comments', () => {
    const desk = new Desk(translated());
    const comments = [{ id: 'c1', author: 'a2', time: timeAt(1), text: 'Who says so?' }];
    desk.change('a2', { ...rejection(desk.row(), desk.now), comments });
    desk.change('a2', withdrawal(desk.row()));
    expect(desk.own('a2')).toMatchObject({ comments, status: 'translated' });
    expect(ownDecision(desk.row(), 'a2')).toBeNull();
    expect(desk.row()).toMatchObject({ status: 'translated', decision: null });
  });
});

function may(row: JoinedSegment, person: ReviewPerson) {
  return Object.fromEntries(reviewActions.map((action) => [action, reviewBarrier(row, action, person)]));
}

describe('who may do what', () => {
  it('tells a reviewer and a translator why not', () => {
    const desk = new Desk(translated());
    expect(may(desk.row(), reviewer())).toEqual({
      approve: null,
      correct: null,
      reject: null,
      reopen: 'not-locked',
      'take-over': 'translator-only',
      withdraw: 'nothing-to-withdraw',
    });
    expect(may(desk.row(), translatorAtWork)).toEqual({
      approve: 'reviewer-only',
      correct: 'reviewer-only',
      reject: 'reviewer-only',
      reopen: 'not-locked',
      'take-over': 'no-correction',
      withdraw: 'nothing-to-withdraw',
    });
  });

  it('locks what is approved for everybody, until a reviewer reopens it', () => {
    const desk = new Desk(translated());
    desk.change('a2', approval(desk.row(), desk.now));
    expect(may(desk.row(), reviewer())).toMatchObject({
      approve: 'locked',
      correct: 'locked',
      reject: 'locked',
      reopen: null,
      withdraw: 'locked',
    });
    expect(reviewBarrier(desk.row(), 'reopen', translatorAtWork)).toBe('reviewer-only');
  });

  it('has four eyes look at a translation where the project wants it', () => {
    const desk = new Desk(translated());
    expect(reviewBarrier(desk.row(), 'approve', reviewer(translator))).toBe('four-eyes');
    expect(reviewBarrier(desk.row(), 'correct', reviewer(translator))).toBe('four-eyes');
    expect(reviewBarrier(desk.row(), 'approve', reviewer(translator, false))).toBeNull();
  });

  it('reviews nothing that is not translated', () => {
    const desk = new Desk(translated({ status: 'untranslated', target: '' }));
    for (const action of ['approve', 'correct', 'reject'] as const)
      expect(reviewBarrier(desk.row(), action, reviewer())).toBe('not-translated');
  });
});

describe('whatever happens between a translator and two reviewers', () => {
  const step = fc.record({
    action: fc.constantFrom<(ReviewAction | 'type' | 'confirm')[]>(...reviewActions, 'type', 'confirm'),
    by: fc.constantFrom(translator, 'a2', 'a3'),
    words: fc.constantFrom('Moscow rejected NATO', corrected, 'Moscow said no'),
  });

  it('everybody sees the same, approved words stay, and each step can be taken back', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const desk = new Desk(translated());
        for (const { action, by, words } of steps) {
          const before = desk.row();
          const sets = desk.sets.get(by);
          const changes = changesFor(before, action, { by, words, time: desk.now });
          if (!changes) continue;
          const inverse = desk.change(by, changes);
          const after = desk.row();

          expect(joinTranslation(desk.segments().toReversed(), translator)).toEqual([after]);

          const { status, target } = before;
          const isKept = isLocked(status) && action !== 'reopen';
          expect(after).toMatchObject(isKept ? { status, target } : {});

          const done = desk.sets.get(by);
          desk.apply(by, inverse);
          expect(desk.sets.get(by)?.translations).toEqual(sets?.translations ?? {});
          if (done) desk.sets.set(by, done);
        }
      }),
    );
  });
});

/** Null where this person may not. */
function changesFor(
  row: JoinedSegment,
  action: ReviewAction | 'type' | 'confirm',
  { by, words, time }: { readonly by: string; readonly words: string; readonly time: string },
): SegmentChanges | null {
  if (action === 'type' || action === 'confirm') {
    if (by !== translator || isLocked(row.status)) return null;
    if (action === 'type') return { target: words, status: 'draft', decided: time };
    return { target: row.target, status: 'translated', decided: time };
  }
  const person: ReviewPerson = by === translator ? translatorAtWork : reviewer(by);
  if (reviewBarrier(row, action, person) !== null) return null;
  switch (action) {
    case 'approve':
      return approval(row, time);
    case 'correct':
      return correction(words, time);
    case 'reject':
      return rejection(row, time);
    case 'reopen':
      return reopening(row, time);
    case 'take-over':
      return takingOver(row);
    case 'withdraw':
      return withdrawal(row);
  }
}
