import { expect, test } from 'vitest';
import { nearestName } from './nearest-name.ts';

const names = ['validate', 'export', 'stats'];

test.each([
  ['validat', 'validate'],
  ['vaildate', 'validate'],
  ['exprt', 'export'],
  ['stat', 'stats'],
  ['val', 'validate'],
  ['Export', 'export'],
])('%s was probably meant to be %s', (typed, meant) => {
  expect(nearestName(typed, names)).toBe(meant);
});

test.each(['import', 'agree', 'x', 'evaluation'])('%s is near nothing', (typed) => {
  expect(nearestName(typed, names)).toBeNull();
});
