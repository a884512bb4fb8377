import type { OperationProblem } from '../annotation/operation-problem.ts';
import { spanFault } from '../annotation/span-fault.ts';
import { failure, success, type Result } from '../result.ts';
import type { LanguageTag, Segment, SegmentId, Translations } from './segment.ts';
import type { SegmentChanges, SegmentOperation } from './segment-operation.ts';

/**
 * Translations while one operation is being applied to them: the part of `applyOperation` that is about segments. A
 * language is copied once, when the first of its segments changes.
 */
export class TranslationsDraft {
  readonly #length: number;
  readonly #base: Translations;
  readonly #changed = new Map<LanguageTag, Map<SegmentId, Segment>>();

  /** `length`: of the article text in code points. */
  constructor(base: Translations, length: number) {
    this.#base = base;
    this.#length = length;
  }

  finish(): Translations {
    if (this.#changed.size === 0) return this.#base;
    const kept = Object.entries(this.#base).filter(([language]) => !this.#changed.has(language));
    const changed = Array.from(this.#changed, ([language, segments]) => [language, { segments }] as const);
    return Object.fromEntries([...kept, ...changed.filter(([, { segments }]) => segments.size > 0)]);
  }

  /** Returns the inverse. */
  apply(operation: SegmentOperation): Result<SegmentOperation, OperationProblem> {
    switch (operation.type) {
      case 'add-segment':
        return this.#add(operation.language, operation.segment);
      case 'remove-segment':
        return this.#remove(operation.language, operation.id);
      case 'update-segment':
        return this.#update(operation.language, operation.id, operation.changes);
    }
  }

  #add(language: LanguageTag, segment: Segment): Result<SegmentOperation, OperationProblem> {
    const { id } = segment;
    const segments = this.#segments(language);
    if (segments.has(id))
      return refuse('duplicate-id', `There is a segment with the id ${id} in ${language} already.`);
    const fault = spanFault(segment.spans, this.#length);
    if (fault !== null) return refuse('bad-spans', `The segment ${id} (${language}): ${fault}`);
    segments.set(id, segment);
    return success({ type: 'remove-segment', language, id });
  }

  #remove(language: LanguageTag, id: SegmentId): Result<SegmentOperation, OperationProblem> {
    const segments = this.#segments(language);
    const segment = segments.get(id);
    if (!segment) return unknown(language, id);
    segments.delete(id);
    return success({ type: 'add-segment', language, segment });
  }

  #update(
    language: LanguageTag,
    id: SegmentId,
    changes: SegmentChanges,
  ): Result<SegmentOperation, OperationProblem> {
    const segments = this.#segments(language);
    const segment = segments.get(id);
    if (!segment) return unknown(language, id);
    const fault = changes.spans ? spanFault(changes.spans, this.#length) : null;
    if (fault !== null) return refuse('bad-spans', `The segment ${id} (${language}): ${fault}`);
    segments.set(id, withSegmentChanges(segment, changes));
    return success({ type: 'update-segment', language, id, changes: previousFields(segment, changes) });
  }

  #segments(language: LanguageTag): Map<SegmentId, Segment> {
    const found = this.#changed.get(language);
    if (found) return found;
    const segments = new Map(ownTranslation(this.#base, language)?.segments);
    this.#changed.set(language, segments);
    return segments;
  }
}

/** The segment after an `update-segment` with these changes. Checks nothing. */
export function withSegmentChanges(segment: Segment, changes: SegmentChanges): Segment {
  const { decided, translates, scores, alignments, dismissed, review, ...always } = segment;
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  const absent = new Set(given.flatMap(([name, value]) => (value === null ? [name] : [])));
  const kept = Object.entries({ decided, translates, scores, alignments, dismissed, review }).filter(
    ([name, value]) => value !== undefined && !absent.has(name),
  );
  return { ...always, ...Object.fromEntries([...kept, ...given.filter(([, value]) => value !== null)]) };
}

function previousFields(segment: Segment, changes: SegmentChanges): SegmentChanges {
  const before = new Map<string, unknown>(Object.entries(segment));
  const names = Object.entries(changes).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  return Object.fromEntries(names.map((name) => [name, before.get(name) ?? null]));
}

function ownTranslation(translations: Translations, language: LanguageTag) {
  return Object.hasOwn(translations, language) ? translations[language] : undefined;
}

function unknown(language: LanguageTag, id: SegmentId) {
  return refuse('unknown-id', `There is no segment with the id ${id} in ${language}.`);
}

function refuse(kind: OperationProblem['kind'], message: string) {
  return failure<OperationProblem>({ kind, message });
}
