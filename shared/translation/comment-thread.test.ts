import { expect, test } from 'vitest';
import {
  commentThread,
  openComments,
  withComment,
  withEditedComment,
  withoutComment,
  withResolvedComment,
} from './comment-thread.ts';
import { Desk, translated, translator } from './testing/desk.ts';

function conversation() {
  const desk = new Desk(translated());
  const say = (id: string, author: string, text: string) =>
    desk.change(author, withComment(desk.row(), { id, author, time: desk.now, text }));
  say('c1', 'a2', '“Menteri luar negeri” is “foreign minister”.');
  say('c2', translator, 'Mended.');
  say('c3', 'a2', 'Thanks.');
  return desk;
}

test('a conversation is in order of time, whoever has written in which file', () => {
  const desk = conversation();
  expect(commentThread(desk.row()).map(({ annotator, text }) => `${annotator}: ${text}`)).toEqual([
    'a2: “Menteri luar negeri” is “foreign minister”.',
    'a1: Mended.',
    'a2: Thanks.',
  ]);
  expect(desk.own(translator)?.comments).toHaveLength(1);
  expect(desk.own('a2')?.comments).toHaveLength(2);
});

test('one comments, edits, resolves and removes what is one’s own', () => {
  const desk = conversation();
  desk.change('a2', withEditedComment(desk.row(), { id: 'c1', author: 'a2', text: 'See the glossary.' }));
  desk.change('a2', withResolvedComment(desk.row(), { id: 'c1', author: 'a2' }, true));
  desk.change('a2', withoutComment(desk.row(), { id: 'c3', author: 'a2' }));
  expect(commentThread(desk.row())).toMatchObject([
    { text: 'See the glossary.', resolved: true },
    { text: 'Mended.' },
  ]);
  expect(openComments(desk.row()).map(({ id }) => id)).toEqual(['c2']);
  desk.change('a2', withResolvedComment(desk.row(), { id: 'c1', author: 'a2' }, false));
  expect(commentThread(desk.row())[0]).not.toHaveProperty('resolved');
});

test('nobody changes what somebody else has said', () => {
  const row = conversation().row();
  expect(withEditedComment(row, { id: 'c1', author: translator, text: 'No' })).toBeNull();
  expect(withResolvedComment(row, { id: 'c1', author: translator }, true)).toBeNull();
  expect(withoutComment(row, { id: 'c1', author: translator })).toBeNull();
});
