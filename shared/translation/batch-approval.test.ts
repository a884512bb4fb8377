import { expect, test } from 'vitest';
import { approveAll, planApproval, type ApprovalFilter } from './batch-approval.ts';
import { withComment } from './comment-thread.ts';
import { correction, rejection } from './review.ts';
import { Desk, reviewer, translated, translator } from './testing/desk.ts';

const everything: ApprovalFilter = {
  statuses: ['translated', 'reviewed', 'rejected'],
  withoutFindings: false,
  translator: null,
  comments: 'any',
};
const nothingFound = () => 0;

function desk() {
  const made = new Desk(
    ...['s1', 's2', 's3', 's4'].map((id) => translated({ id })),
    translated({ id: 's5', status: 'draft' }),
  );
  made.change('a2', correction('Moscow said no', made.now), 's2');
  made.change('a2', rejection(made.row('s3'), made.now), 's3');
  made.change(
    translator,
    withComment(made.row('s4'), { id: 'c', author: translator, time: made.now, text: '?' }),
    's4',
  );
  return made;
}

const planned = (filter: Partial<ApprovalFilter>, findings: (id: string) => number = nothingFound) =>
  planApproval(desk().rows(), { ...everything, ...filter }, reviewer(), ({ id }) => findings(id)).approve.map(
    ({ id }) => id,
  );

test('a filter says what is approved together', () => {
  expect(planned({})).toEqual(['s1', 's2', 's3', 's4']);
  expect(planned({ statuses: ['reviewed'] })).toEqual(['s2']);
  expect(planned({ comments: 'none' })).toEqual(['s1', 's2', 's3']);
  expect(planned({ comments: 'some' })).toEqual(['s4']);
  expect(planned({ comments: 'none-open' })).toEqual(['s1', 's2', 's3']);
  expect(planned({ translator: 'a3' })).toEqual([]);
  expect(planned({ withoutFindings: true }, (id) => (id === 's1' ? 2 : 0))).toEqual(['s2', 's3', 's4']);
});

test('what this person may not approve is told, and not done', () => {
  const plan = planApproval(desk().rows(), everything, reviewer(translator), nothingFound);
  expect(plan.approve).toEqual([]);
  expect(plan.refused.map(({ barrier }) => barrier)).toEqual(Array(4).fill('four-eyes'));
});

test('it is one step, keeps corrections, and one undo takes all of it back', () => {
  const made = desk();
  const before = made.rows();
  const plan = planApproval(before, everything, reviewer(), nothingFound);
  const operation = approveAll(plan, made.author('a2'), made.now);
  expect(operation?.type).toBe('group');
  const inverse = operation && made.apply('a2', operation);
  expect(made.rows().map(({ status }) => status)).toEqual(['final', 'final', 'final', 'final', 'draft']);
  expect(made.row('s2').target).toBe('Moscow said no');
  if (inverse) made.apply('a2', inverse);
  expect(made.rows()).toEqual(before);
  expect(approveAll({ ...plan, approve: [] }, made.author('a2'), made.now)).toBeNull();
});
