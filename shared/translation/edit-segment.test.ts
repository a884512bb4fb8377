import { describe, expect, it } from 'vitest';
import { codePoints } from '../text/offset.ts';
import { addSegments, changeSegment } from './edit-segment.ts';
import { approval, correction, rejection } from './review.ts';
import { Desk, timeAt, translated, translator } from './testing/desk.ts';

const comments = [{ id: 'c1', author: 'a2', time: timeAt(1), text: 'Says who?' }];
const error = {
  id: 'e1',
  side: 'target',
  span: { start: codePoints(0), end: codePoints(6) },
  words: 'Moscow',
  category: 'terminology',
  severity: 'minor',
  author: 'a2',
  time: timeAt(1),
} as const;

describe('a change of a segment', () => {
  it("of one's own is made on it", () => {
    const desk = new Desk(translated());
    expect(changeSegment(desk.row(), desk.author(translator), { target: 'No' }, timeAt(3))).toEqual({
      type: 'update-segment',
      language: 'en',
      id: 's1',
      changes: { target: 'No', modified: timeAt(3) },
    });
  });

  it("of somebody else's begins a review, at the same place and about the words as they are", () => {
    const desk = new Desk(translated());
    desk.change('a2', { comments });
    expect(desk.own('a2')).toEqual({
      ...translated({ comments, created: timeAt(2), modified: timeAt(2) }),
      decided: undefined,
      review: { of: translator, target: translated().target },
    });
  });

  it('begins a review of an older target anew, and keeps its comments', () => {
    const desk = new Desk(translated());
    desk.change('a2', { ...correction('Moscow said no', desk.now), comments, errors: [error] });
    desk.change(translator, { target: 'Moskow menolak', decided: desk.now });
    desk.change('a2', { scores: { da: 80 } });
    expect(desk.own('a2')).toMatchObject({
      target: 'Moskow menolak',
      status: 'translated',
      review: { target: 'Moskow menolak' },
      comments,
      errors: [],
      scores: { da: 80 },
    });
    expect(desk.own('a2')?.decided).toBeUndefined();
  });

  it('leaves a review of an older target what it is when only a comment is added', () => {
    const desk = new Desk(translated());
    desk.change('a2', rejection(desk.row(), desk.now));
    desk.change(translator, { target: 'Moskow menolak', decided: desk.now });
    desk.change('a2', { comments });
    expect(desk.own('a2')).toMatchObject({ status: 'rejected', comments });
    expect(desk.row()).toMatchObject({ isChangedSinceReview: true, status: 'translated' });
  });

  it('takes away a review that says nothing any more, and can be undone', () => {
    const desk = new Desk(translated());
    desk.change('a2', { comments });
    const before = desk.own('a2');
    const inverse = desk.change('a2', { comments: [] });
    expect(desk.own('a2')).toBeUndefined();
    desk.apply('a2', inverse);
    expect(desk.own('a2')).toEqual(before);
  });

  it('keeps the errors that were marked when it approves', () => {
    const desk = new Desk(translated());
    desk.change('a2', { errors: [error] });
    desk.change('a2', approval(desk.row(), desk.now));
    expect(desk.own('a2')).toMatchObject({ errors: [error], status: 'final' });
  });

  it('takes what is marked in the words along, and is undone with it', () => {
    const alignments = [
      { id: 'm', source: [place(23, 29)], target: [place(0, 6)] },
      { id: 'x', source: [place(0, 9)], target: [place(21, 30)] },
    ];
    const desk = new Desk(translated({ alignments, errors: [error] }));
    const inverse = desk.change(translator, { target: 'Yes, Moscow rejected it' });
    expect(desk.own(translator)).toMatchObject({
      alignments: [{ id: 'm', target: [place(5, 11)] }],
      errors: [{ span: place(5, 11), words: 'Moscow' }],
    });
    desk.change(translator, { target: 'No' });
    expect(desk.own(translator)).toMatchObject({ errors: [] });
    expect(desk.own(translator)).not.toHaveProperty('alignments');
    desk.change(translator, { target: 'Yes, Moscow rejected it' });
    desk.apply(translator, inverse);
    expect(desk.own(translator)).toMatchObject({ alignments, errors: [error] });
  });

  it('leaves the errors of a review in the words that were reviewed, and takes its alignments along', () => {
    const desk = new Desk(translated());
    const alignments = [{ id: 'm', source: [place(23, 29)], target: [place(0, 6)] }];
    desk.change('a2', { errors: [error], alignments });
    desk.change('a2', { target: 'So Moscow rejected expansion' });
    expect(desk.own('a2')).toMatchObject({ errors: [error], alignments: [{ target: [place(3, 9)] }] });
  });
});

const place = (start: number, end: number) => ({ start: codePoints(start), end: codePoints(end) });

it('adds several segments as one step, and none is a fault', () => {
  expect(addSegments('en', [translated(), translated({ id: 's2' })])).toMatchObject({ type: 'group' });
  expect(() => addSegments('en', [])).toThrow(RangeError);
});
