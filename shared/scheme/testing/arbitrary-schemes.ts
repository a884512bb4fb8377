import * as fc from 'fast-check';
import type { Annotation, AttributeValue, Link } from '../../annotation/annotation.ts';
import type { AnnotationSet } from '../../annotation/annotation-set.ts';
import { arbitraryAnnotation } from '../../annotation/testing/arbitraries.ts';
import { attributesOf, editScheme, type SchemeEdit } from '../edit-scheme.ts';
import type { AttributeDefinition, AttributeKind, Scheme } from '../scheme.ts';

/** A value that the attribute takes. */
function valueOf(definition: AttributeDefinition, pick: number): AttributeValue {
  const options = (definition.options ?? []).map(({ id }) => id);
  const option = options[pick % Math.max(1, options.length)] ?? '';
  switch (definition.kind) {
    case 'choice':
      return option;
    case 'choices':
      return [...new Set([option, options[(pick + 1) % options.length] ?? option])];
    case 'yes-no':
      return pick % 2 === 0;
    case 'number':
      return pick;
    case 'text':
      return ['Riyadh', '12', ''][pick % 3] ?? '';
    case 'date':
      return '2025-02-19';
    case 'entity':
      return 'entity:lavrov';
    case 'entities':
      return ['entity:lavrov', 'entity:rubio'].slice(pick % 2);
    case 'evidence':
      return [{ text: 'Transkrip', address: 'https://example.org' }];
  }
}

function valuesOf(definitions: readonly AttributeDefinition[], picks: readonly number[]) {
  const answered = definitions.filter((_, at) => (picks[at % picks.length] ?? 0) % 3 !== 0);
  return Object.fromEntries(
    answered.map((each, at) => [each.id, valueOf(each, picks[at % picks.length] ?? 0)]),
  );
}

const arbitraryPicks = fc.array(fc.nat({ max: 30 }), { minLength: 3, maxLength: 6 });

/** A set that fits the scheme: labels, answers and links are all allowed. */
export function arbitraryFittingSet(scheme: Scheme): fc.Arbitrary<AnnotationSet> {
  return fc
    .array(fc.tuple(arbitraryAnnotation(), arbitraryPicks), { minLength: 1, maxLength: 8 })
    .chain((drawn) => arbitraryPicks.map((document) => ({ drawn, document })))
    .map(({ drawn, document }) => {
      const labelled = drawn.map(([annotation, picks], at): Annotation => {
        const label = scheme.labels[(picks[0] ?? 0) % scheme.labels.length];
        return {
          ...annotation,
          // Shrinking makes ids equal.
          id: `${annotation.id}-${at}`,
          label: label?.id ?? 'quote',
          attributes: valuesOf(label?.attributes ?? [], picks),
        };
      });
      const linked = labelled.map((from, at): Annotation => {
        const links = scheme.links.flatMap(({ role, from: labels, to, maximum = 2 }): readonly Link[] => {
          const targets = labelled.filter((other, place) => place !== at && to.includes(other.label));
          if (!labels.includes(from.label)) return [];
          return targets.slice(0, maximum).map(({ id }) => ({ role, to: id }));
        });
        return { ...from, links };
      });
      return {
        revision: 7,
        status: 'in-progress',
        labels: valuesOf(scheme.document, document),
        rejected: {},
        translations: {},
        annotations: new Map(linked.map((annotation) => [annotation.id, annotation])),
      };
    });
}

const kinds: readonly AttributeKind[] = [
  ...(['choice', 'choices', 'yes-no', 'number', 'text', 'date', 'entity', 'entities', 'evidence'] as const),
];

interface EditIntention {
  readonly type: SchemeEdit['type'];
  readonly pick: number;
  readonly other: number;
}

/** A scheme that somebody has edited, and how: edits drawn for whatever the ones before have left. */
export function arbitraryEdits(
  scheme: Scheme,
): fc.Arbitrary<{ readonly edits: readonly SchemeEdit[]; readonly after: Scheme }> {
  const intention: fc.Arbitrary<EditIntention> = fc.record({
    type: fc.constantFrom<SchemeEdit['type']>(
      ...(['add-label', 'change-label', 'remove-label', 'move-label', 'add-attribute'] as const),
      ...(['change-attribute', 'change-attribute', 'remove-attribute', 'move-attribute'] as const),
      ...(['rename-option', 'change-link', 'remove-link', 'move-link'] as const),
    ),
    pick: fc.nat({ max: 1000 }),
    other: fc.nat({ max: 1000 }),
  });
  return fc.array(intention, { minLength: 1, maxLength: 8 }).map((intentions) => {
    const edits: SchemeEdit[] = [];
    let after = scheme;
    for (const [at, each] of intentions.entries()) {
      const edit = editFor(after, each, at);
      if (!edit) continue;
      edits.push(edit);
      after = editScheme(after, edit);
    }
    return { edits, after };
  });
}

function editFor(scheme: Scheme, { type, pick, other }: EditIntention, at: number): SchemeEdit | null {
  const label = scheme.labels[pick % Math.max(1, scheme.labels.length)];
  const of = pick % 4 === 0 ? null : (label?.id ?? null);
  const attributes = attributesOf(scheme, of);
  const attribute = attributes[other % Math.max(1, attributes.length)];
  const link = scheme.links[pick % Math.max(1, scheme.links.length)];
  const by = other % 2 === 0 ? 1 : -1;
  switch (type) {
    case 'add-label':
      return { type, label: { id: `new-${at}`, name: 'New', colour: 'sky', attributes: [] } };
    case 'change-label':
      return label ? { type, id: label.id, changes: { id: `renamed-${at}` } } : null;
    case 'remove-label':
      return label && scheme.labels.length > 1 ? { type, id: label.id } : null;
    case 'move-label':
      return label ? { type, id: label.id, by } : null;
    case 'add-attribute':
      return { type, of, attribute: { id: `asked-${at}`, name: 'Asked', kind: 'text', required: true } };
    case 'change-attribute': {
      if (!attribute) return null;
      const kind = kinds[(pick + other) % kinds.length] ?? 'text';
      const options = [{ id: 'direct', name: 'Direct' }, ...(attribute.options ?? []).slice(1)];
      const changes = [{ id: `renamed-${at}` }, { kind, options }, { options }][other % 3] ?? {};
      return { type, of, id: attribute.id, changes };
    }
    case 'remove-attribute':
    case 'move-attribute':
      return attribute ? { type, of, id: attribute.id, by } : null;
    case 'rename-option': {
      const option = attribute?.options?.[pick % Math.max(1, attribute.options.length)];
      return attribute && option
        ? { type, of, attribute: attribute.id, id: option.id, to: `renamed-${at}` }
        : null;
    }
    case 'change-link': {
      const changes = [{ role: `renamed-${at}` }, { maximum: 1 }, { to: [label?.id ?? 'quote'] }][other % 3];
      return link && changes ? { type, role: link.role, changes } : null;
    }
    case 'remove-link':
    case 'move-link':
      return link ? { type, role: link.role, by } : null;
    default:
      return null;
  }
}
