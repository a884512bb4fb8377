import { expect, test } from 'vitest';
import { segmentStatuses } from './segment.ts';
import { allowedStatuses, isLocked, mayChangeStatus, type TranslationRole } from './workflow.ts';

const roles: readonly TranslationRole[] = ['translator', 'reviewer'];

test('nobody leaves final but by reopening, and no translator at all', () => {
  expect(allowedStatuses('translator', 'final')).toEqual([]);
  expect(allowedStatuses('reviewer', 'final')).toEqual(['translated']);
  expect(segmentStatuses.filter(isLocked)).toEqual(['final']);
});

test('only a reviewer approves, corrects or rejects', () => {
  for (const from of segmentStatuses)
    for (const to of ['final', 'reviewed', 'rejected'] as const)
      expect(mayChangeStatus('translator', from, to)).toBe(false);
});

test('nothing that is not translated becomes reviewed or final', () => {
  for (const role of roles)
    for (const from of ['untranslated', 'draft'] as const)
      for (const to of ['reviewed', 'final'] as const) expect(mayChangeStatus(role, from, to)).toBe(false);
});

test('from every status there is a way to final, with both at work', () => {
  for (const from of segmentStatuses) {
    const reached = new Set([from]);
    for (const status of reached)
      for (const role of roles) for (const next of allowedStatuses(role, status)) reached.add(next);
    expect([...reached]).toContain('final');
  }
});
