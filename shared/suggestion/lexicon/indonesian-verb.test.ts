import { expect, test } from 'vitest';
import { activeForm } from './indonesian-verb.ts';

test.each([
  ['kata', 'kan', 'mengatakan'],
  ['ujar', 'kan', 'mengujarkan'],
  ['tegas', 'kan', 'menegaskan'],
  ['papar', 'kan', 'memaparkan'],
  ['sebut', '', 'menyebut'],
  ['jelas', 'kan', 'menjelaskan'],
  ['beber', 'kan', 'membeberkan'],
  ['lontar', 'kan', 'melontarkan'],
  ['klaim', '', 'mengklaim'],
  ['kritik', '', 'mengkritik'],
  ['aku', 'i', 'mengakui'],
] as const)('%s with -%s is %s', (root, suffix, form) => {
  expect(activeForm(root, suffix)).toBe(form);
});
