import { createHash } from 'node:crypto';
import { ulid } from 'ulid';
import { emptyAnnotationSet, type AnnotationSet } from '../shared/annotation/annotation-set.ts';
import type { ArticleStatus, AttributeValue } from '../shared/annotation/annotation.ts';
import { applyOperation } from '../shared/annotation/apply.ts';
import {
  addAnnotation,
  addLink,
  newAnnotation,
  setDocumentLabel,
  setNote,
  setStatus,
} from '../shared/annotation/edit.ts';
import type { IndexedText } from '../shared/annotation/new-annotation.ts';
import type { Operation } from '../shared/annotation/operation.ts';
import { newSidecar, serialiseSidecar, withAnnotationSet } from '../shared/annotation/sidecar.ts';
import { toArticleText } from '../shared/text/article-text.ts';
import { createCodePointIndex } from '../shared/text/code-point-index.ts';
import { utf16, type CodePointRange } from '../shared/text/offset.ts';
import { addSegments } from '../shared/translation/edit-segment.ts';
import type { Segment } from '../shared/translation/segment.ts';
import { segmentsOf } from '../shared/translation/segmentation.ts';

/** One or several stretches of an article, named by their words, so that nobody counts offsets by hand. */
export interface Phrase {
  readonly words: string | readonly string[];
  /** The stretch of the article in which the words are looked for; the whole article when left out. */
  readonly within?: string;
  /** Which one, counted from 1. May be left out only where there is exactly one. */
  readonly occurrence?: number;
}

export interface SampleAnnotation extends Phrase {
  /** The name by which links of this article lead to it. */
  readonly name: string;
  readonly label: string;
  readonly attributes?: Readonly<Record<string, AttributeValue>>;
  readonly links?: Readonly<Record<string, string>>;
  readonly note?: string;
}

/** The article's sentences in another language, one by one; empty where nobody has translated yet. */
export interface SampleTranslation {
  /** ISO 8601 in UTC. */
  readonly begun: string;
  readonly targets: readonly (string | { readonly draft: string })[];
}

export interface AnnotatedSample {
  /** Relative to the samples folder. */
  readonly file: string;
  readonly encoding: 'utf-8' | 'windows-1252';
  readonly language: string;
  readonly status: ArticleStatus;
  readonly labels: Readonly<Record<string, AttributeValue>>;
  /** When the first annotation was made, ISO 8601 in UTC. */
  readonly begun: string;
  readonly annotations: readonly SampleAnnotation[];
  /** By language tag. */
  readonly translations?: Readonly<Record<string, SampleTranslation>>;
}

export const annotator = { id: 'a1', name: '' };

/** The sidecar's text, made by the same operations that the application makes; equal input gives equal bytes. */
export function sidecarOf(sample: AnnotatedSample, bytes: Uint8Array): string {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const { text, newline } = toArticleText(new TextDecoder(sample.encoding, { fatal: true }).decode(bytes));
  const article: IndexedText = { text, offsets: createCodePointIndex(text) };
  const source = {
    file: sample.file.slice(sample.file.lastIndexOf('/') + 1),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    encoding: sample.encoding,
    bom: hasMark,
    newline,
    length: article.offsets.length,
    language: sample.language,
  };
  return serialiseSidecar(withAnnotationSet(newSidecar(source, annotator), annotate(sample, article)));
}

function annotate(sample: AnnotatedSample, article: IndexedText): AnnotationSet {
  let set = emptyAnnotationSet;
  let clock = Date.parse(sample.begun);
  const ids = new Map<string, string>();

  function apply(operation: Operation): void {
    const applied = applyOperation(set, operation, { length: article.offsets.length });
    if (!applied.ok) throw new Error(`${sample.file}: ${applied.error.message}`);
    set = applied.value.set;
  }
  /** A person needs some seconds for a step. */
  function tick(): string {
    clock += 7_000;
    return new Date(clock).toISOString();
  }
  function idOf(name: string): string {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`${sample.file}: no annotation is named “${name}”`);
    return id;
  }

  for (const { name, label, attributes, ...phrase } of sample.annotations) {
    const time = tick();
    // With a constant instead of chance the id depends on the time alone, which no two annotations share.
    const id = ulid(clock, () => 0.5);
    ids.set(name, id);
    const spans = locate(sample, article, phrase);
    apply(addAnnotation(newAnnotation({ ...article, id, label, spans, time, attributes })));
  }
  for (const { name, links = {}, note } of sample.annotations) {
    for (const [role, to] of Object.entries(links))
      apply(addLink(set, idOf(name), { role, to: idOf(to) }, tick()));
    if (note !== undefined) apply(setNote(idOf(name), note, tick()));
  }
  for (const [label, value] of Object.entries(sample.labels)) apply(setDocumentLabel(label, value));
  for (const [language, translation] of Object.entries(sample.translations ?? {}))
    apply(addSegments(language, translated(sample, article, translation)));
  apply(setStatus(sample.status));
  return set;
}

function translated(
  { file, language }: AnnotatedSample,
  article: IndexedText,
  { begun, targets }: SampleTranslation,
): readonly Segment[] {
  let clock = Date.parse(begun);
  const segments = segmentsOf(article, {
    by: 'sentence',
    language,
    // As the annotations' ids: no chance, and no two of one time.
    newId: () => ulid((clock += 1), () => 0.5),
    time: begun,
  });
  if (segments.length !== targets.length)
    throw new Error(`${file}: ${targets.length} targets for ${segments.length} segments`);
  return segments.map((segment, index): Segment => {
    const given = targets[index] ?? '';
    if (given === '') return segment;
    clock += 40_000;
    const time = new Date(clock).toISOString();
    return typeof given === 'string'
      ? { ...segment, target: given, status: 'translated', decided: time, modified: time }
      : { ...segment, target: given.draft, status: 'draft', modified: time };
  });
}

function locate(
  { file }: AnnotatedSample,
  { text, offsets }: IndexedText,
  { words, within, occurrence }: Phrase,
): readonly CodePointRange[] {
  const scope = within === undefined ? 0 : find(file, text, within, occurrence);
  const place = within === undefined ? occurrence : 1;
  const scopeText = within === undefined ? text : text.slice(scope, scope + within.length);
  let from = 0;
  return [words].flat().map((piece, index) => {
    const start = index === 0 ? find(file, scopeText, piece, place) : scopeText.indexOf(piece, from);
    if (start < from) throw new Error(`${file}: “${piece}” does not follow`);
    from = start + piece.length;
    return offsets.rangeToCodePoints({ start: utf16(scope + start), end: utf16(scope + from) });
  });
}

/** UTF-16 offset of the words. Throws when they are not there, or are there more than once and it is not said which. */
function find(file: string, text: string, words: string, occurrence?: number): number {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
  if (occurrence === undefined && places.length > 1)
    throw new Error(`${file}: “${words}” occurs ${places.length} times`);
  const place = places[(occurrence ?? 1) - 1];
  if (place === undefined) throw new Error(`${file}: “${words}” does not occur (${occurrence ?? 1})`);
  return place;
}
