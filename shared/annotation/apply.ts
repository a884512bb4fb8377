import { failure, success, type Result } from '../result.ts';
import { TranslationsDraft } from '../translation/segment-draft.ts';
import type { Annotation, AnnotationId, ArticleStatus, AttributeValue, Span } from './annotation.ts';
import type { AnnotationSet } from './annotation-set.ts';
import type { AnnotationChanges, DocumentChanges, Operation } from './operation.ts';
import type { OperationProblem } from './operation-problem.ts';
import type { Rejections } from './rejection.ts';
import { spanFault } from './span-fault.ts';

export interface AppliedOperation {
  readonly set: AnnotationSet;
  /** Applied to `set`, it gives back exactly the set before, but for the revision, which only ever grows. */
  readonly inverse: Operation;
}

/**
 * Applies one operation to a set, without changing that set. A refused operation has no effect at all; a group
 * is applied as a whole or not at all. Links are checked once, at the end, as a database checks deferred
 * constraints: inside one group annotations may come and go in any order, even when they link to each other.
 *
 * `length` is the length of the article text in code points; without it spans are not checked against the text.
 * O(n) in the size of the set, because the set is immutable and its map is copied once, however large the group.
 */
export function applyOperation(
  set: AnnotationSet,
  operation: Operation,
  options: { readonly length?: number } = {},
): Result<AppliedOperation, OperationProblem> {
  const draft = new Draft(set, options.length ?? Infinity);
  const applied = draft.apply(operation);
  if (!applied.ok) return applied;
  const problem = draft.linkProblem();
  if (problem) return failure(problem);
  return success({ set: draft.finish(), inverse: applied.value });
}

/** A set while one operation is being applied to it. It is thrown away when a step is refused. */
class Draft {
  readonly #base: AnnotationSet;
  readonly #length: number;
  readonly #annotations: Map<AnnotationId, Annotation>;
  readonly #removed = new Set<AnnotationId>();
  readonly #linksToCheck = new Set<AnnotationId>();
  #status: ArticleStatus;
  #statusComment: string;
  #labels: Readonly<Record<string, AttributeValue>>;
  #rejected: Rejections;
  readonly #translations: TranslationsDraft;

  constructor(base: AnnotationSet, length: number) {
    this.#base = base;
    this.#length = length;
    this.#annotations = new Map(base.annotations);
    this.#status = base.status;
    this.#statusComment = base.statusComment ?? '';
    this.#labels = base.labels;
    this.#rejected = base.rejected;
    this.#translations = new TranslationsDraft(base.translations, length);
  }

  finish(): AnnotationSet {
    return {
      revision: this.#base.revision + 1,
      status: this.#status,
      ...(this.#statusComment !== '' && { statusComment: this.#statusComment }),
      labels: this.#labels,
      annotations: this.#annotations,
      rejected: this.#rejected,
      translations: this.#translations.finish(),
    };
  }

  /** Returns the inverse. */
  apply(operation: Operation): Result<Operation, OperationProblem> {
    switch (operation.type) {
      case 'add':
        return this.#add(operation.annotation);
      case 'remove':
        return this.#remove(operation.id);
      case 'update':
        return this.#update(operation.id, operation.changes);
      case 'document':
        return success(this.#changeDocument(operation.changes));
      case 'add-segment':
      case 'remove-segment':
      case 'update-segment':
        return this.#translations.apply(operation);
      case 'group':
        return this.#applyGroup(operation.operations);
    }
  }

  #applyGroup(operations: readonly Operation[]): Result<Operation, OperationProblem> {
    if (operations.length === 0)
      return failure({ kind: 'empty-group', message: 'A group holds at least one operation.' });
    const inverses: Operation[] = [];
    for (const operation of operations) {
      const applied = this.apply(operation);
      if (!applied.ok) return applied;
      inverses.push(applied.value);
    }
    return success({ type: 'group', operations: inverses.toReversed() });
  }

  #add(annotation: Annotation): Result<Operation, OperationProblem> {
    const { id } = annotation;
    if (this.#annotations.has(id))
      return refuse('duplicate-id', id, `There is an annotation with the id ${id} already.`);
    const problem = this.#spanProblem(id, annotation.spans);
    if (problem) return failure(problem);
    this.#annotations.set(id, annotation);
    this.#removed.delete(id);
    this.#linksToCheck.add(id);
    return success({ type: 'remove', id });
  }

  #remove(id: AnnotationId): Result<Operation, OperationProblem> {
    const annotation = this.#annotations.get(id);
    if (!annotation) return unknown(id);
    this.#annotations.delete(id);
    this.#removed.add(id);
    return success({ type: 'add', annotation: this.#withoutDeadLinks(annotation) });
  }

  #update(id: AnnotationId, changes: AnnotationChanges): Result<Operation, OperationProblem> {
    const annotation = this.#annotations.get(id);
    if (!annotation) return unknown(id);
    if (changes.spans) {
      const problem = this.#spanProblem(id, changes.spans);
      if (problem) return failure(problem);
    }
    if (changes.links) this.#linksToCheck.add(id);
    const { attributes } = changes;
    const given = givenFields(changes);
    const before = new Map<string, unknown>(Object.entries(this.#withoutDeadLinks(annotation)));
    this.#annotations.set(id, withChanges(annotation, changes));
    return success({
      type: 'update',
      id,
      changes: {
        ...Object.fromEntries(given.map(([name]) => [name, before.get(name)])),
        ...(attributes && { attributes: previous(annotation.attributes, attributes) }),
      },
    });
  }

  #changeDocument({ status, statusComment, labels, rejected }: DocumentChanges): Operation {
    const inverse: DocumentChanges = {
      ...(status && { status: this.#status }),
      ...(statusComment !== undefined && { statusComment: this.#statusComment }),
      ...(labels && { labels: previous(this.#labels, labels) }),
      ...(rejected && { rejected: previous(this.#rejected, rejected) }),
    };
    if (status) this.#status = status;
    if (statusComment !== undefined) this.#statusComment = statusComment;
    if (labels) this.#labels = patched(this.#labels, labels);
    if (rejected) this.#rejected = patched(this.#rejected, rejected);
    return { type: 'document', changes: inverse };
  }

  #spanProblem(id: AnnotationId, spans: readonly Span[]): OperationProblem | null {
    const fault = spanFault(spans, this.#length);
    return fault === null
      ? null
      : { kind: 'bad-spans', annotation: id, message: `The annotation ${id}: ${fault}` };
  }

  /**
   * A sidecar edited by hand or merged by git may hold links to nothing. An inverse leaves them out: else taking
   * back the removal of such an annotation would be refused, and the annotation lost for the sake of a dead link.
   */
  #withoutDeadLinks(annotation: Annotation): Annotation {
    const isAlive = (id: AnnotationId) => this.#base.annotations.has(id) || this.#annotations.has(id);
    if (annotation.links.every((link) => isAlive(link.to))) return annotation;
    return { ...annotation, links: annotation.links.filter((link) => isAlive(link.to)) };
  }

  /** Looks only for what this operation did: links to nothing that were there before are `validate.ts`'s business. */
  linkProblem(): OperationProblem | null {
    for (const id of this.#linksToCheck) {
      const before = this.#base.annotations.get(id)?.links ?? [];
      const dangling = this.#annotations
        .get(id)
        ?.links.find(
          ({ role, to }) =>
            !this.#annotations.has(to) &&
            (this.#removed.has(to) || !before.some((link) => link.role === role && link.to === to)),
        );
      if (dangling)
        return {
          kind: 'dangling-link',
          annotation: id,
          message: `The annotation ${id} would link (${dangling.role}) to ${dangling.to}, which does not exist.`,
        };
    }
    if (this.#removed.size === 0) return null;
    for (const annotation of this.#annotations.values()) {
      const link = annotation.links.find(({ to }) => this.#removed.has(to));
      if (link)
        return {
          kind: 'still-linked',
          annotation: link.to,
          message: `The annotation ${link.to} cannot go while ${annotation.id} links to it (${link.role}).`,
        };
    }
    return null;
  }
}

/** The annotation after an `update` with these changes. Checks nothing. */
export function withChanges(annotation: Annotation, changes: AnnotationChanges): Annotation {
  const { attributes } = changes;
  return {
    ...annotation,
    ...Object.fromEntries(givenFields(changes)),
    ...(attributes && { attributes: patched(annotation.attributes, attributes) }),
  };
}

/** A field that is `undefined` does not survive JSON: on replay it would be absent, so it counts as absent here. */
function givenFields(changes: AnnotationChanges): readonly (readonly [string, unknown])[] {
  return Object.entries(changes).filter(([name, value]) => name !== 'attributes' && value !== undefined);
}

type Values<Value> = Readonly<Record<string, Value>>;
type ValueChanges<Value> = Readonly<Record<string, Value | null>>;

function patched<Value>(values: Values<Value>, changes: ValueChanges<Value>): Values<Value> {
  const kept = Object.entries(values).filter(([name]) => !Object.hasOwn(changes, name));
  const set = Object.entries(changes).filter((entry): entry is [string, Value] => entry[1] !== null);
  return Object.fromEntries([...kept, ...set]);
}

/** What takes `changes` back. Own properties only: an attribute may be called `hasOwnProperty`. */
function previous<Value>(values: Values<Value>, changes: ValueChanges<Value>): ValueChanges<Value> {
  return Object.fromEntries(
    Object.keys(changes).map((name) => [name, (Object.hasOwn(values, name) ? values[name] : null) ?? null]),
  );
}

function unknown(id: AnnotationId) {
  return refuse('unknown-id', id, `There is no annotation with the id ${id}.`);
}

function refuse(kind: OperationProblem['kind'], annotation: AnnotationId, message: string) {
  return failure<OperationProblem>({ kind, annotation, message });
}
