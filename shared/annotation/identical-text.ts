import { z } from 'zod';
import { codePoints } from '../text/offset.ts';
import { annotationSchema, type Annotation, type AnnotationId } from './annotation.ts';
import type { AnnotationSet } from './annotation-set.ts';
import {
  copyAnnotations,
  copyTemplates,
  occurrences,
  type CopyContext,
  type CopyTemplate,
} from './copy-annotations.ts';
import type { IndexedText } from './new-annotation.ts';
import type { Operation } from './operation.ts';

/** An annotation and what it links to, as it may be made again wherever its words stand. */
export interface IdenticalTemplate {
  readonly main: CopyTemplate;
  readonly linked: readonly CopyTemplate[];
}

const copyTemplateSchema: z.ZodType<CopyTemplate> = z.strictObject({
  annotation: annotationSchema,
  words: z.array(z.string()).min(1),
});

export const identicalTemplateSchema: z.ZodType<IdenticalTemplate> = z.strictObject({
  main: copyTemplateSchema,
  linked: z.array(copyTemplateSchema).max(100),
});

/** A place with the same words that lacks the annotation. */
export interface IdenticalPlace {
  /** In code points. */
  readonly start: number;
  /** Words before and after, on one line: what a person needs to decide. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** How many linked annotations come along: those whose words stand at the same distance. */
  readonly linked: number;
  readonly operations: readonly Operation[];
}

/** In UTF-16 units, on either side, to be cut at a word. */
const contextLength = 60;
/** Shorter words are taken for the same only where they are whole words: "ia" is in "dia". */
const shortWords = 12;

export function identicalTemplate(
  { offsets }: IndexedText,
  set: AnnotationSet,
  id: AnnotationId,
): IdenticalTemplate | null {
  const annotation = set.annotations.get(id);
  if (!annotation) return null;
  const linked = annotation.links.flatMap(({ to }): Annotation[] => {
    const target = set.annotations.get(to);
    return target ? [target] : [];
  });
  const [main] = copyTemplates(offsets, [annotation]);
  return main ? { main, linked: copyTemplates(offsets, linked) } : null;
}

/** Verbatim repetitions of the annotation's words in an article, in the order of its text. */
export function identicalPlaces(
  { main, linked }: IdenticalTemplate,
  context: CopyContext,
): readonly IdenticalPlace[] {
  const { text, offsets } = context;
  const [[first], [words]] = [main.annotation.spans, main.words];
  if (!first || words === undefined) return [];
  return occurrences(text, words).flatMap((start): IdenticalPlace[] => {
    if (words.length < shortWords && !isWhole(text, start, start + words.length)) return [];
    const from = first.start;
    const to = offsets.toCodePoint(start);
    const templates = [main, ...linked].filter((template) => standsAt(template, from, to, context));
    if (templates[0] !== main) return [];
    const within = { start: codePoints(0), end: offsets.length };
    const operations = copyAnnotations({ templates, from, to, within }, context);
    const isNew = operations.some(
      (operation) =>
        operation.type === 'add' &&
        operation.annotation.label === main.annotation.label &&
        startsAt(operation.annotation, to),
    );
    if (!isNew) return [];
    return [
      {
        start: to,
        before: contextBefore(text, start),
        words: lineOf(words),
        after: contextAfter(text, start + words.length),
        linked: templates.length - 1,
        operations,
      },
    ];
  });
}

function startsAt({ spans }: Annotation, offset: number): boolean {
  return spans[0]?.start === offset;
}

/** Every span's words at exactly the same distance: a cue that is only somewhere near belongs to something else. */
function standsAt(
  { annotation, words }: CopyTemplate,
  from: number,
  to: number,
  { offsets }: IndexedText,
): boolean {
  return annotation.spans.every((span, index) => {
    const [start, end] = [span.start - from + to, span.end - from + to];
    return (
      start >= 0 &&
      end <= offsets.length &&
      offsets.slice({ start: codePoints(start), end: codePoints(end) }) === words[index]
    );
  });
}

function isWhole(text: string, start: number, end: number): boolean {
  const joins = /^[\p{L}\p{M}\p{N}]{2}$/u;
  return !joins.test(text.slice(start - 1, start + 1)) && !joins.test(text.slice(end - 1, end + 1));
}

/** From the beginning of a word on. */
function contextBefore(text: string, end: number): string {
  const from = Math.max(0, end - contextLength);
  const context = text.slice(from, end);
  return lineOf(from === 0 ? context : context.replace(/^\S*\s/u, ''));
}

function contextAfter(text: string, start: number): string {
  const context = text.slice(start, start + contextLength);
  return lineOf(start + contextLength >= text.length ? context : context.replace(/\s\S*$/u, ''));
}

function lineOf(words: string): string {
  return words.replaceAll(/\s+/gu, ' ');
}
