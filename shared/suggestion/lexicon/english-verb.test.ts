import { expect, test } from 'vitest';
import { englishForms } from './english-verb.ts';

test.each([
  ['say', ['say', 'says', 'said', 'saying']],
  ['reply', ['reply', 'replies', 'replied', 'replying']],
  ['admit', ['admit', 'admits', 'admitted', 'admitting']],
  ['answer', ['answer', 'answers', 'answered', 'answering']],
  ['confess', ['confess', 'confesses', 'confessed', 'confessing']],
  ['believe', ['believe', 'believes', 'believed', 'believing']],
  ['agree', ['agree', 'agrees', 'agreed', 'agreeing']],
  ['hit back', ['hit back', 'hits back', 'hit back', 'hitting back']],
] as const)('%s', (lemma, forms) => {
  const { base, third, past, participle } = englishForms(lemma);
  expect([base, third, past, participle]).toEqual(forms);
});
