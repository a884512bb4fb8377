import { expect, test } from 'vitest';
import { utf16, type Utf16Range } from '../../shared/text/offset.ts';
import { selectParagraph, selectQuotation, selectSentence, type SelectionStep } from './selection-steps.ts';

const text =
  'MOSKOW – "Kami siap berunding," kata Lavrov. Ia menolak memberi rincian.\n\nProf. Sari tidak setuju.';

function caretIn(words: string): Utf16Range {
  const offset = utf16(text.indexOf(words));
  return { start: offset, end: offset };
}

/** The words that a step selects, pressed so many times in a row. */
function pressed(step: SelectionStep, from: Utf16Range, times: number): string | null {
  let selection: Utf16Range | null = from;
  for (let time = 0; time < times && selection; time++) selection = step(text, selection, 'id');
  return selection && text.slice(selection.start, selection.end);
}

test('the quotation is selected without its marks, then with them, then without them again', () => {
  const from = caretIn('berunding');
  expect(pressed(selectQuotation, from, 1)).toBe('Kami siap berunding,');
  expect(pressed(selectQuotation, from, 2)).toBe('"Kami siap berunding,"');
  expect(pressed(selectQuotation, from, 3)).toBe('Kami siap berunding,');
});

test('outside a quotation there is none to select', () => {
  expect(selectQuotation(text, caretIn('menolak'), 'id')).toBeNull();
});

test('the sentence is selected, then the next one with it, over the empty line', () => {
  const from = caretIn('menolak');
  expect(pressed(selectSentence, from, 1)).toBe('Ia menolak memberi rincian.');
  expect(pressed(selectSentence, from, 2)).toBe('Ia menolak memberi rincian.\n\nProf. Sari tidak setuju.');
});

test('at the end of the text a sentence stays as it is', () => {
  expect(pressed(selectSentence, caretIn('setuju'), 3)).toBe('Prof. Sari tidak setuju.');
});

test('a selection over two sentences becomes both of them', () => {
  const selection = { start: caretIn('Lavrov').start, end: caretIn('rincian').start };
  expect(pressed(selectSentence, selection, 1)).toBe(text.split('\n')[0]);
});

test('the paragraph is selected, then the next one with it', () => {
  expect(pressed(selectParagraph, caretIn('Lavrov'), 1)).toBe(text.split('\n')[0]);
  expect(pressed(selectParagraph, caretIn('Lavrov'), 2)).toBe(text);
});

test('an empty line holds nothing to select', () => {
  const selection = { start: utf16(text.indexOf('\n') + 1), end: utf16(text.indexOf('\n') + 1) };
  expect(selectParagraph(text, selection, 'id')).toBeNull();
});
