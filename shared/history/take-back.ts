import type { Annotation, AnnotationId, Link } from '../annotation/annotation.ts';
import type { AnnotationSet } from '../annotation/annotation-set.ts';
import { withChanges } from '../annotation/apply.ts';
import type { AnnotationChanges, HistoryEntry, Operation } from '../annotation/operation.ts';
import { isSameJson } from '../json/same-json.ts';
import { changesOf, missingFrom, subjectOf, type Change, type Subject } from './change.ts';
import { effectsOf, type AnnotationEffect, type Effects } from './effects.ts';
import { changeBetween, effectsBetween, operationOf, ownValue } from './effects-between.ts';
import { stateBefore } from './past-state.ts';
import type { FindSegment } from './segment-change.ts';
import { takeBackSegments, type SegmentObstacle } from './take-back-segments.ts';

/** What of a step can no longer be taken back, and why. */
export type Obstacle =
  /** The annotation is gone, or (one that the step removed) there again. */
  | { readonly kind: 'gone' | 'there-again'; readonly subject: Subject }
  /** Something else has been put in the place of what the step put there. */
  | { readonly kind: 'changed-since'; readonly subject: Subject; readonly part: AnnotationPart }
  /** A link cannot come back, because the annotation that it led to is gone. */
  | {
      readonly kind: 'target-gone';
      readonly subject: Subject;
      readonly role: string;
      readonly target: Subject;
    }
  | {
      readonly kind: 'document-changed-since';
      readonly part: 'status' | 'status-comment' | { readonly attribute: string };
    }
  | SegmentObstacle;

export type AnnotationPart = 'label' | 'words' | 'note' | 'origin' | { readonly attribute: string };

/** What taking back comes to: worked out beforehand, so that a person sees it before it is done. */
export interface TakeBack {
  /** Null when nothing is left to take back. Applied to the set it was made for, it is never refused. */
  readonly operation: Operation | null;
  /** What it changes. */
  readonly changes: readonly Change[];
  /** What later steps did to annotations that go with it. */
  readonly losses: readonly Change[];
  readonly obstacles: readonly Obstacle[];
}

/**
 * Takes back one step, whatever came after it: each part of it that stands as the step left it becomes what it was
 * before. A part that has been changed since stays, and is told as an obstacle. `time` is when this is done.
 */
export function takeBackStep(set: AnnotationSet, entry: HistoryEntry, time: string): TakeBack {
  const draft = new TakeBackDraft(set, time);
  const effects = effectsOf(entry);
  for (const effect of effects.annotations) draft.settle(effect);
  draft.restoreLinks();
  draft.settleDocument(effects.document);
  draft.settleSegments(effects.segments);
  return draft.finish();
}

/**
 * Takes back the entry at `index` and everything after it. Null when the state then cannot be told, because the
 * history between is damaged.
 */
export function takeBackSince(
  set: AnnotationSet,
  history: readonly HistoryEntry[],
  index: number,
): TakeBack | null {
  const then = stateBefore(set, history, index);
  if (!then) return null;
  const effects = effectsBetween(set, then);
  return {
    operation: operationOf(effects),
    changes: changesOf(effects, finder(then, set), segmentFinder(then, set)),
    losses: [],
    obstacles: [],
  };
}

/** Looks in each set in turn. */
export function finder(...sets: readonly AnnotationSet[]): (id: AnnotationId) => Annotation | undefined {
  return (id) =>
    sets.map(({ annotations }) => annotations.get(id)).find((annotation) => annotation !== undefined);
}

/** Looks in each set in turn. */
export function segmentFinder(...sets: readonly AnnotationSet[]): FindSegment {
  return (language, id) =>
    sets
      .map(({ translations }) => translations[language]?.segments.get(id))
      .find((segment) => segment !== undefined);
}

/** The set as it will be when the step is taken back, while that is being worked out. */
class TakeBackDraft {
  readonly #set: AnnotationSet;
  readonly #time: string;
  readonly #annotations: Map<AnnotationId, Annotation>;
  readonly #losses: Change[] = [];
  readonly #obstacles: Obstacle[] = [];
  readonly #linksToRestore: { readonly from: AnnotationId; readonly link: Link }[] = [];
  #document: Pick<AnnotationSet, 'status' | 'statusComment' | 'labels' | 'rejected'>;
  #translations: AnnotationSet['translations'];

  constructor(set: AnnotationSet, time: string) {
    this.#set = set;
    this.#time = time;
    this.#annotations = new Map(set.annotations);
    this.#document = set;
    this.#translations = set.translations;
  }

  settle(effect: AnnotationEffect): void {
    switch (effect.kind) {
      case 'added':
        return this.#remove(effect.annotation);
      case 'removed':
        return this.#add(effect.annotation);
      case 'changed':
        return this.#change(effect.id, effect.from, effect.to);
      case 'replaced':
        return this.#replace(effect.from, effect.to);
    }
  }

  /** Links are last: only now is it settled which annotations there are. */
  restoreLinks(): void {
    for (const { from, link } of this.#linksToRestore) {
      const annotation = this.#annotations.get(from);
      if (!annotation) continue;
      const others = annotation.links.filter((other) => !isSameJson(other, link));
      if (!this.#annotations.has(link.to)) {
        const target = this.#subject(link.to);
        this.#obstacles.push({
          kind: 'target-gone',
          subject: subjectOf(from, annotation),
          role: link.role,
          target,
        });
        this.#annotations.set(from, { ...annotation, links: others });
      } else if (others.length === annotation.links.length)
        this.#annotations.set(from, { ...annotation, links: [...others, link] });
    }
    this.#cutDeadLinks();
  }

  settleDocument(document: Effects['document']): void {
    if (!document) return;
    const { from, to } = document;
    const now = this.#set;
    if (from.status && now.status !== to.status && now.status !== from.status)
      this.#obstacles.push({ kind: 'document-changed-since', part: 'status' });
    const comment = now.statusComment ?? '';
    const isOwnComment = from.statusComment !== undefined && comment === to.statusComment;
    if (from.statusComment !== undefined && !isOwnComment && comment !== from.statusComment)
      this.#obstacles.push({ kind: 'document-changed-since', part: 'status-comment' });
    const labels = valuesBack(now.labels, from.labels, to.labels);
    for (const attribute of labels.changedSince)
      this.#obstacles.push({ kind: 'document-changed-since', part: { attribute } });
    this.#document = {
      status: from.status && now.status === to.status ? from.status : now.status,
      statusComment: (isOwnComment ? from.statusComment : comment) || undefined,
      labels: labels.values,
      // One that was rejected anew is another rejection.
      rejected: valuesBack(now.rejected, from.rejected, to.rejected).values,
    };
  }

  settleSegments(effects: Effects['segments']): void {
    const taken = takeBackSegments(this.#translations, effects, this.#time);
    this.#translations = taken.translations;
    this.#losses.push(...taken.losses);
    this.#obstacles.push(...taken.obstacles);
  }

  finish(): TakeBack {
    const target: AnnotationSet = {
      ...this.#set,
      ...this.#document,
      annotations: this.#annotations,
      translations: this.#translations,
    };
    const effects = effectsBetween(this.#set, target);
    return {
      operation: operationOf(effects),
      changes: changesOf(effects, finder(target, this.#set), segmentFinder(target, this.#set)),
      losses: this.#losses,
      obstacles: this.#obstacles,
    };
  }

  #remove(added: Annotation): void {
    const now = this.#annotations.get(added.id);
    if (!now) return void this.#obstacles.push({ kind: 'gone', subject: subjectOf(added.id, added) });
    const later = changeBetween(added, now);
    if (later) {
      const effects: Effects = { annotations: [later], segments: [], document: null };
      this.#losses.push(
        ...changesOf(effects, finder({ ...this.#set, annotations: this.#annotations }, this.#set)),
      );
    }
    this.#annotations.delete(added.id);
  }

  #add(removed: Annotation, where?: 'in the place of another'): void {
    if (!where && this.#annotations.has(removed.id))
      return void this.#obstacles.push({ kind: 'there-again', subject: subjectOf(removed.id, removed) });
    this.#annotations.set(removed.id, removed);
    for (const link of removed.links) this.#linksToRestore.push({ from: removed.id, link });
  }

  #replace(from: Annotation, to: Annotation): void {
    const now = this.#annotations.get(to.id);
    if (now && isSameJson(now, to)) this.#add(from, 'in the place of another');
    else if (now)
      this.#obstacles.push({ kind: 'changed-since', subject: subjectOf(now.id, now), part: 'words' });
    else this.#obstacles.push({ kind: 'gone', subject: subjectOf(to.id, to) });
  }

  #change(id: AnnotationId, from: AnnotationChanges, to: AnnotationChanges): void {
    const now = this.#annotations.get(id);
    if (!now) return void this.#obstacles.push({ kind: 'gone', subject: this.#subject(id) });
    const back = this.#changesBack(now, from, to);
    const links = this.#linksBack(now, from, to);
    const isLastWord = to.modified !== undefined && now.modified === to.modified;
    const isTouched = Object.keys(back).length > 0 || !isSameJson(links, now.links);
    const changedTimeAlone = Object.keys(to).every((name) => name === 'modified');
    if (!isTouched && !(changedTimeAlone && isLastWord)) return;
    const modified = isLastWord ? from.modified : this.#time;
    this.#annotations.set(
      id,
      withChanges(now, { ...back, links, ...(to.modified !== undefined && { modified }) }),
    );
  }

  /** Of everything but the links: each part by itself. */
  #changesBack(now: Annotation, from: AnnotationChanges, to: AnnotationChanges): AnnotationChanges {
    const standsInTheWay = (part: AnnotationPart) =>
      this.#obstacles.push({ kind: 'changed-since', subject: subjectOf(now.id, now), part });
    const current = new Map<string, unknown>(Object.entries(now));
    let back: AnnotationChanges = {};
    for (const part of simpleParts) {
      const fields = Object.entries(from).filter(([name]) => fieldsOf[part].includes(name));
      const isAs = (changes: AnnotationChanges) =>
        Object.entries(changes).every(
          ([name, value]) => !fieldsOf[part].includes(name) || isSameJson(current.get(name), value),
        );
      if (isAs(to)) back = { ...back, ...Object.fromEntries(fields) };
      else if (!isAs(from)) standsInTheWay(part);
    }
    const { changes, changedSince } = valuesBack(now.attributes, from.attributes, to.attributes);
    for (const attribute of changedSince) standsInTheWay({ attribute });
    return Object.keys(changes).length === 0 ? back : { ...back, attributes: changes };
  }

  /** The links as before the step, or where they are others now: without those that it made, with those that it cut. */
  #linksBack(now: Annotation, from: AnnotationChanges, to: AnnotationChanges): readonly Link[] {
    if (!from.links || !to.links) return now.links;
    const made = missingFrom(from.links, to.links);
    for (const link of missingFrom(to.links, from.links)) this.#linksToRestore.push({ from: now.id, link });
    return isSameJson(now.links, to.links)
      ? from.links
      : now.links.filter((link) => !made.some((each) => isSameJson(each, link)));
  }

  /** Links to what goes with this step. Links that led to nothing before are not this step's business. */
  #cutDeadLinks(): void {
    const gone = new Set([...this.#set.annotations.keys()].filter((id) => !this.#annotations.has(id)));
    if (gone.size === 0) return;
    for (const annotation of this.#annotations.values()) {
      const links = annotation.links.filter(({ to }) => !gone.has(to));
      if (links.length < annotation.links.length)
        this.#annotations.set(annotation.id, { ...annotation, links, modified: this.#time });
    }
  }

  #subject(id: AnnotationId): Subject {
    return subjectOf(id, this.#annotations.get(id) ?? this.#set.annotations.get(id));
  }
}

const simpleParts = ['label', 'words', 'note', 'origin'] as const;

/** Boundaries, words and context belong together: one without the others would be wrong. */
const fieldsOf: Readonly<Record<(typeof simpleParts)[number], readonly string[]>> = {
  label: ['label'],
  words: ['spans', 'quote', 'prefix', 'suffix'],
  note: ['note'],
  origin: ['origin'],
};

/**
 * Each value that is as the step left it (`to`) becomes what it was before (`from`). `changedSince`: those that are neither
 * the one nor the other.
 */
function valuesBack<Value>(
  now: Readonly<Record<string, Value>>,
  from: Readonly<Record<string, Value | null>> = {},
  to: Readonly<Record<string, Value | null>> = {},
) {
  const values = new Map(Object.entries(now));
  const changes = new Map<string, Value | null>();
  const changedSince: string[] = [];
  for (const [name, before] of Object.entries(from)) {
    const current = ownValue(now, name);
    if (isSameJson(current, before)) continue;
    if (!isSameJson(current, ownValue(to, name))) changedSince.push(name);
    else {
      changes.set(name, before);
      if (before === null) values.delete(name);
      else values.set(name, before);
    }
  }
  return { values: Object.fromEntries(values), changes: Object.fromEntries(changes), changedSince };
}
