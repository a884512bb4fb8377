import type { Annotation, AnnotationId, AttributeValue, Link } from '../annotation/annotation.ts';
import { copyAnnotations } from '../annotation/copy-annotations.ts';
import { newAnnotation, type IndexedText } from '../annotation/new-annotation.ts';
import type { Operation } from '../annotation/operation.ts';
import { valueFault } from '../scheme/attribute-value.ts';
import { entityReference } from '../scheme/entities.ts';
import type { AttributeDefinition, Entity, LabelDefinition } from '../scheme/scheme.ts';
import { annotationsWithin } from './annotations-within.ts';
import { matchEntity } from './match-entity.ts';
import type { Offer, OfferKind } from './offer.ts';
import type { CopyEffect } from './offer-effect.ts';
import { copyRequest, type Offers, type Proposal, type Situation } from './proposals.ts';

export interface AcceptContext extends IndexedText, Situation {
  readonly offers: Offers;
  readonly entities: readonly Entity[];
  /** What an annotation with the label starts with. */
  readonly defaults: (label: LabelDefinition) => Readonly<Record<string, AttributeValue>>;
  readonly newId: () => AnnotationId;
  /** ISO 8601 in UTC. */
  readonly time: string;
}

export interface Acceptance {
  /** One step, so one step to undo; `null` when there is nothing to do. */
  readonly operation: Operation | null;
  /** Of the first proposal: the annotation that its own words have now. */
  readonly annotation: AnnotationId | null;
  /** How many annotations are new. */
  readonly added: number;
  /** Speakers whom no entity is called like: the attribute stays open. */
  readonly unknown: readonly string[];
}

/** How annotations that come from a suggestion say so, for ever: nobody takes them for a person's own finding. */
export function originOf(kind: OfferKind): string {
  return kind === 'quote' || kind === 'source' || kind === 'cue'
    ? 'suggestion:quotation'
    : `suggestion:${kind}`;
}

/**
 * Makes what the proposals propose: quotes with their sources and cues and the links between them, filled labels of
 * the article, copies of a repeated block. A part that is annotated already is linked and not made again; links and values
 * that the scheme does not allow are left out.
 */
export function acceptProposals(proposals: readonly Proposal[], context: AcceptContext): Acceptance {
  const { scheme, offers } = context;
  const wanted = new Map<string, Offer>();
  const operations: Operation[] = [];
  for (const { offer, effect, parts } of proposals) {
    if (effect.type === 'annotate') for (const each of [offer, ...parts]) wanted.set(each.id, each);
    else if (effect.type === 'fill')
      operations.push({ type: 'document', changes: { labels: { [effect.label.id]: effect.value } } });
    else operations.push(...copiesOf(offer, effect, context));
  }

  const ids = new Map<string, AnnotationId>();
  const made = new Map<AnnotationId, Annotation>();
  const unknown = new Set<string>();
  for (const offer of wanted.values()) {
    const there = offers.annotationOf(offer, context);
    const id = there?.id ?? context.newId();
    ids.set(offer.id, id);
    if (!there) made.set(id, annotationFrom(offer, id, context, unknown));
  }
  const relinked = new Map<AnnotationId, readonly Link[]>();
  for (const [from, link] of linksOf(wanted, ids, context)) {
    const links = relinked.get(from.id) ?? from.links;
    if (!links.some(({ role, to }) => role === link.role && to === link.to))
      relinked.set(from.id, [...links, link]);
  }
  for (const [id, annotation] of made)
    operations.push({
      type: 'add',
      annotation: { ...annotation, links: relinked.get(id) ?? annotation.links },
    });
  for (const [id, links] of relinked)
    if (!made.has(id)) operations.push({ type: 'update', id, changes: { links, modified: context.time } });

  const [first] = proposals;
  return {
    operation: operations.length === 0 ? null : { type: 'group', operations },
    annotation: (first && ids.get(first.id)) ?? null,
    added: operations.filter(({ type }) => type === 'add').length,
    unknown: [...unknown],
  };

  /** Links of what is accepted, and links that lead from a quote that is annotated already to what is accepted now. */
  function linksOf(
    accepted: ReadonlyMap<string, Offer>,
    known: ReadonlyMap<string, AnnotationId>,
    situation: Situation,
  ): readonly (readonly [Annotation, Link])[] {
    const annotationFor = (offer: Offer): Annotation | null => {
      const id = known.get(offer.id);
      return (id === undefined ? null : made.get(id)) ?? offers.annotationOf(offer, situation);
    };
    return offers.all.flatMap((offer) =>
      offer.links.flatMap(({ role, to }) => {
        const target = offers.byId.get(to);
        if (!target || !(accepted.has(offer.id) || accepted.has(to))) return [];
        const [from, linked] = [annotationFor(offer), annotationFor(target)];
        const allowed = scheme.links.some(
          (link) => link.role === role && link.from.includes(offer.label) && link.to.includes(target.label),
        );
        return from && linked && allowed ? [[from, { role, to: linked.id }] as const] : [];
      }),
    );
  }
}

function copiesOf(offer: Offer, effect: CopyEffect, context: AcceptContext): readonly Operation[] {
  const request = copyRequest(context, offer, effect, context);
  return request ? copyAnnotations(request, { ...context, origin: originOf('repeat') }) : [];
}

function annotationFrom(
  offer: Offer,
  id: AnnotationId,
  context: AcceptContext,
  unknown: Set<string>,
): Annotation {
  const label = context.scheme.labels.find((each) => each.id === offer.label);
  const suggested = Object.entries(offer.attributes).flatMap(([name, value]) => {
    const definition = label?.attributes.find((each) => each.id === name);
    if (!definition || value === null) return [];
    const settled = settle(definition, value, context.entities);
    if (settled === null && definition.kind === 'entity') unknown.add(value);
    return settled === null ? [] : [[name, settled] as const];
  });
  return newAnnotation({
    ...context,
    id,
    label: offer.label,
    spans: offer.spans,
    origin: originOf(offer.kind),
    attributes: { ...(label && context.defaults(label)), ...Object.fromEntries(suggested) },
  });
}

function settle(
  definition: AttributeDefinition,
  value: string,
  entities: readonly Entity[],
): AttributeValue | null {
  if (definition.kind === 'entity') {
    const entity = matchEntity(entities, value);
    return entity && entityReference(entity.id);
  }
  return valueFault(definition, value) === null ? value : null;
}

/** Whether a proposal can be accepted now: a repetition of a block in which nothing is annotated has nothing to copy. */
export function canAccept({ effect }: Proposal, { spans }: Situation): boolean {
  if (effect.type !== 'copy') return true;
  return effect.elsewhere
    ? effect.elsewhere.templates.length > 0
    : annotationsWithin(spans, effect.original).length > 0;
}
