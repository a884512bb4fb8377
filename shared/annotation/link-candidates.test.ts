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
    const claim = made('claim', 'claim', 'ketika kepentingan tidak selaras');
    const linked = { ...claim, links: [{ role: 'claimant-mention', to: 'pronoun' }] };
    expect(candidates('claimant-mention', [before, pronoun, rubio, linked], 'claim')).toEqual([
      'before',
      'rubio',
    ]);
    const other = made('other', 'quote', 'Para deputi');
    expect(candidates('continues', [quote, other])).toEqual(['other']);
    const back = { ...other, links: [{ role: 'continues', to: 'quote' }] };
    expect(candidates('continues', [quote, back])).toEqual([]);
  });

  test('leave out what no other link may lead to', () => {
    const third = made('third', 'quote', 'Rubio setuju');
    const other = { ...made('other', 'quote', 'Para deputi'), links: [{ role: 'continues', to: 'quote' }] };
    expect(candidates('continues', [quote, third, other], 'third')).toEqual(['other']);
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

describe('a speaker', () => {
  // Words between braces are annotated: q a quote, u a cue, s a source. The quote asks; the wanted source is +s.
  test.each([
    ['stands after a root', 'id', '“{q Kami siap,}” {u ujar} {+s Budi} kepada {s Ani}.'],
    [
      'stands before an Indonesian verb',
      'id',
      '{+s Budi} {u mengatakan} kepada {s Ani} bahwa {q semua siap}.',
    ],
    ['stands after a preposition', 'id', '{s Rubio}, {u menurut} {+s Lavrov}, {q sudah setuju}.'],
    [
      'stands beside its own cue',
      'id',
      '{+s Budi} {u mengatakan} “{q Kami siap},” dan {s Ani} {u membantah}.',
    ],
    ['is nobody in the quotation', 'id', '{+s Dia} {u menambahkan} bahwa {q {s Putin} telah setuju}.'],
    ['turns round in English', 'en', '“{q We are ready},” {u said} {+s Varga} to {s Marsh}.'],
  ])('%s', (_, language, marked) => {
    const read = readMarked(marked);
    const [first] = candidatesIn(read, 'source', language);
    expect(first?.id).toBe(read.wanted);
  });

  test('whom no other quote has comes before one as near who is taken', () => {
    const read = readMarked('{+s Budi} {q siap dan bersedia} {s Ani}.');
    const [budi, ani] = read.annotations.filter(({ label }) => label === 'source');
    const other = {
      ...made('other', 'quote', 'Para deputi'),
      links: [{ role: 'source', to: budi?.id ?? '' }],
    };
    const taken = { ...read, annotations: [...read.annotations, other] };
    expect(candidatesIn(read, 'source', 'id').map(({ id }) => id)).toEqual([budi?.id, ani?.id]);
    expect(candidatesIn(taken, 'source', 'id').map(({ id }) => id)).toEqual([ani?.id, budi?.id]);
  });

  test('of a claim is the speaker of the quote that it is made in', () => {
    const read = readMarked('{s Ani} mendengar {+s Budi} {u mengatakan} {q semua siap}.');
    const quoted = read.annotations.find(({ label }) => label === 'quote');
    const annotations = [
      ...read.annotations.filter(({ label }) => label !== 'quote'),
      ...(quoted ? [{ ...quoted, links: [{ role: 'source', to: read.wanted }] }] : []),
      ...(quoted
        ? [{ ...quoted, id: 'claim', label: 'claim', links: [{ role: 'made-in', to: quoted.id }] }]
        : []),
    ];
    const [first] = candidatesIn({ ...read, annotations }, 'claimant-mention', 'id', 'claim');
    expect(first?.id).toBe(read.wanted);
  });
});

test('a link that repeats leads to the same words first, however far they are', () => {
  const repeated = { ...made('far', 'claim', 'Lavrov tiba'), quote: 'masalah' };
  const claim = made('claim', 'claim', 'masalah');
  const near = made('near', 'claim', 'konflik');
  expect(candidates('repeats', [repeated, near, claim], 'claim')).toEqual(['far', 'near']);
});

interface Marked {
  readonly text: string;
  readonly annotations: readonly Annotation[];
  readonly wanted: string;
}

/** Annotations of a sentence in which they are marked, `{label words}`; a source may stand in a quote. */
function readMarked(marked: string): Marked {
  const open: { readonly key: string; readonly start: number }[] = [];
  const found: { readonly key: string; readonly start: number; readonly end: number }[] = [];
  let plain = '';
  for (const piece of marked.split(/(\{\+?[qus] |\})/u)) {
    const key = /^\{(\+?[qus]) $/u.exec(piece)?.[1];
    if (key !== undefined) open.push({ key, start: plain.length });
    else if (piece === '}') found.push({ ...(open.pop() ?? { key: 'q', start: 0 }), end: plain.length });
    else plain += piece;
  }
  const index = createCodePointIndex(plain);
  const annotations = found.map(({ key, start, end }, number) =>
    newAnnotation({
      text: plain,
      offsets: index,
      id: `${key}${number}`,
      label: key === 'q' ? 'quote' : key === 'u' ? 'cue' : 'source',
      spans: [index.rangeToCodePoints({ start: utf16(start), end: utf16(end) })],
      time: '2026-03-01T08:00:00.000Z',
    }),
  );
  return { text: plain, annotations, wanted: annotations.find(({ id }) => id.startsWith('+'))?.id ?? '' };
}

function candidatesIn(
  { text: given, annotations }: Marked,
  role: string,
  language: string,
  from = annotations.find(({ label }) => label === 'quote')?.id ?? '',
): readonly Annotation[] {
  const set = { ...emptyAnnotationSet, annotations: new Map(annotations.map((each) => [each.id, each])) };
  return rankCandidates({
    set,
    from,
    definition: linkOf(role),
    scheme: defaultScheme,
    text: given,
    offsets: createCodePointIndex(given),
    language,
  });
}

function candidates(role: string, annotations: readonly Annotation[], from = 'quote'): readonly string[] {
  const set = { ...emptyAnnotationSet, annotations: new Map(annotations.map((each) => [each.id, each])) };
  const definition = linkOf(role);
  return rankCandidates({ set, from, definition, scheme: defaultScheme, text, offsets, language: 'id' }).map(
    ({ id }) => id,
  );
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
