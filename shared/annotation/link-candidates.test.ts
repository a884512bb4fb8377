import { describe, expect, test } from 'vitest';
import { defaultScheme } from '../scheme/default-scheme.ts';
import type { LinkDefinition } from '../scheme/scheme.ts';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { codePoints, utf16 } from '../text/offset.ts';
import type { Annotation } from './annotation.ts';
import { emptyAnnotationSet } from './annotation-set.ts';
import { newAnnotation } from './edit.ts';
import { linkChoices, rankCandidates } from './link-candidates.ts';

const text = `Lavrov tiba di Riyadh. “Namun, ketika kepentingan tidak selaras, kedua belah pihak tidak boleh memprovokasi konflik tetapi bekerja menyelesaikan masalah,” ujar dia. Rubio setuju.
“Para deputi kami akan segera bertemu,” ujar Lavrov.`;
const offsets = createCodePointIndex(text);

const quote = made('quote', 'quote', 'Namun, ketika kepentingan tidak selaras');
const before = made('before', 'source', 'Lavrov tiba');
const pronoun = made('pronoun', 'source', 'dia');
const rubio = made('rubio', 'source', 'Rubio');
const second = made('second', 'source', 'Lavrov.');
const cue = made('cue', 'cue', 'ujar dia');
const all = [second, rubio, pronoun, before, cue, quote];

describe('link choices', () => {
  test('are those that may begin at the label', () => {
    expect(linkChoices(defaultScheme, 'quote').map(({ role }) => role)).toEqual([
      'source',
      'cue',
      'continues',
    ]);
    expect(linkChoices(defaultScheme, 'claim').map(({ role }) => role)).toEqual([
      'made-in',
      'claimant-mention',
      'repeats',
    ]);
    expect(linkChoices(defaultScheme, 'cue')).toEqual([]);
  });
});

describe('candidates of a link', () => {
  test('come from the same sentence first, then the paragraph, then elsewhere, whatever is nearer', () => {
    // "Lavrov tiba" is 13 characters away, "dia" more than 100, but "dia" stands in the sentence of the quote.
    expect(candidates('source', all)).toEqual(['pronoun', 'before', 'rubio', 'second']);
  });

  test('have a label that the link may lead to', () => {
    expect(candidates('cue', all)).toEqual(['cue']);
    expect(candidates('made-in', all)).toEqual([]);
  });

  test('leave out what is linked already, in either direction, and the annotation itself', () => {
    const linked = { ...quote, links: [{ role: 'source', to: 'pronoun' }] };
    expect(candidates('source', [...all.slice(0, -1), linked])).toEqual(['before', 'rubio', 'second']);
    const other = made('other', 'quote', 'Para deputi');
    expect(candidates('continues', [quote, other])).toEqual(['other']);
    const back = { ...other, links: [{ role: 'continues', to: 'quote' }] };
    expect(candidates('continues', [quote, back])).toEqual([]);
  });

  test('are none once there are as many links as the scheme allows', () => {
    const third = made('third', 'quote', 'Rubio setuju');
    const full = { ...quote, links: [{ role: 'continues', to: 'third' }] };
    expect(candidates('continues', [full, third, made('other', 'quote', 'Para deputi')])).toEqual([]);
  });

  test('of an annotation that overlaps are the nearest', () => {
    const claim = made('claim', 'claim', 'kepentingan tidak selaras');
    const inside = made('inside', 'quote', 'tidak selaras');
    const near = made('near', 'quote', 'kedua belah pihak');
    expect(candidates('made-in', [near, inside, claim], 'claim')).toEqual(['inside', 'near']);
  });

  test('are found even when a changed article has become shorter than its annotations', () => {
    const outside = { ...quote, spans: [{ start: codePoints(9_000), end: codePoints(9_010) }] };
    expect(candidates('source', [outside, pronoun])).toEqual(['pronoun']);
  });

  test('are none for an annotation that is gone', () => {
    expect(candidates('source', [pronoun])).toEqual([]);
  });
});

function candidates(role: string, annotations: readonly Annotation[], from = 'quote'): readonly string[] {
  const set = { ...emptyAnnotationSet, annotations: new Map(annotations.map((each) => [each.id, each])) };
  const definition = linkOf(role);
  return rankCandidates({ set, from, definition, text, offsets, language: 'id' }).map(({ id }) => id);
}

function linkOf(role: string): LinkDefinition {
  const definition = defaultScheme.links.find((link) => link.role === role);
  if (!definition) throw new Error(`The default scheme has no link ${role}`);
  return definition;
}

function made(id: string, label: string, words: string): Annotation {
  const start = text.lastIndexOf(words);
  const range = offsets.rangeToCodePoints({ start: utf16(start), end: utf16(start + words.length) });
  return newAnnotation({ text, offsets, id, label, spans: [range], time: '2026-03-01T08:00:00.000Z' });
}
