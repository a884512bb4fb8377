import { expect, test } from 'vitest';
import { Desk, translated, translator } from '../../shared/translation/testing/desk.ts';
import { approval } from '../../shared/translation/review.ts';
import { editBarrier } from './edit-barrier.ts';

const person = { isReadOnly: false, me: translator, role: 'translator', fourEyes: true } as const;
const confirmed = { target: 'No', status: 'reviewed' } as const;

test('whoever has translated a segment reviews it only where the project lets them', () => {
  const row = new Desk(translated()).row();
  expect(editBarrier(row, confirmed, { ...person, role: 'reviewer' })).toBe('four-eyes');
  expect(editBarrier(row, confirmed, { ...person, role: 'reviewer', fourEyes: false })).toBeNull();
  expect(editBarrier(row, confirmed, { ...person, role: 'reviewer', me: 'a2' })).toBeNull();
});

test('nobody writes in what is approved, or translates what is not theirs', () => {
  const desk = new Desk(translated());
  expect(editBarrier(desk.row(), { target: 'No' }, { ...person, me: 'a2' })).toBe('not-yours');
  desk.change('a2', approval(desk.row(), desk.now));
  expect(editBarrier(desk.row(), { target: 'No' }, person)).toBe('locked');
  expect(editBarrier(desk.row(), { comments: [] }, person)).toBeNull();
});

test('nothing is changed in what can only be read', () => {
  const row = new Desk(translated()).row();
  expect(editBarrier(row, { comments: [] }, { ...person, isReadOnly: true })).toBe('read-only');
});
