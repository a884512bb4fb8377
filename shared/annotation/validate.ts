import { entitiesIn, isInForce, valueFault } from '../scheme/attribute-value.ts';
import type { AttributeDefinition, Entity, Scheme } from '../scheme/scheme.ts';
import { widenToGraphemes } from '../text/graphemes.ts';
import type { Annotation, AnnotationId, AttributeValue } from './annotation.ts';
import type { AnnotationSet } from './annotation-set.ts';
import { checkLinks, countIncoming } from './check-links.ts';
import { quoteOf, type IndexedText } from './new-annotation.ts';

export type FindingRule =
  | 'span-outside-text'
  | 'quote-mismatch'
  | 'splits-grapheme'
  | 'duplicate'
  | 'unknown-label'
  | 'unknown-attribute'
  | 'value-outside-scheme'
  | 'missing-required'
  | 'unknown-entity'
  | 'dangling-link'
  | 'link-not-allowed'
  | 'too-few-links'
  | 'too-many-links'
  | 'not-linked-to'
  | 'linked-to-too-often';

/** Something about a set that does not fit its text, its scheme or itself. */
export interface Finding {
  readonly rule: FindingRule;
  /** `error`: the data is wrong as it stands. `warning`: it is unfinished, or looks like a slip. */
  readonly severity: 'error' | 'warning';
  /** Absent when the finding is about the article as a whole. */
  readonly annotation?: AnnotationId | undefined;
  /** The attribute, document label or role of the link that it is about. */
  readonly field?: string | undefined;
  readonly message: string;
}

export interface ValidationContext extends IndexedText {
  readonly scheme: Scheme;
  readonly entities: readonly Entity[];
}

/** Checks one annotation by itself: all that `validateSet` would find, but for repetitions. O(m) for m links. */
export function validateAnnotation(
  annotation: Annotation,
  set: AnnotationSet,
  context: ValidationContext,
): readonly Finding[] {
  const entities = new Set(context.entities.map(({ id }) => id));
  const incoming = countIncoming(set).get(annotation.id) ?? new Map();
  return [
    ...checkPlace(annotation, context),
    ...checkLabel(annotation, context.scheme, entities),
    ...checkLinks(annotation, set, context.scheme, incoming),
  ].map((finding) => ({ ...finding, annotation: annotation.id }));
}

/** Checks a set as a whole; annotations in the set's order. O(n + m) for n annotations and m links. */
export function validateSet(set: AnnotationSet, context: ValidationContext): readonly Finding[] {
  const entities = new Set(context.entities.map(({ id }) => id));
  const firstAtPlace = new Map<string, AnnotationId>();
  const incoming = countIncoming(set);
  const findings = checkValues(context.scheme.document, set.labels, entities);
  for (const annotation of set.annotations.values()) {
    const about: readonly Omit<Finding, 'annotation'>[] = [
      ...checkPlace(annotation, context),
      ...checkRepetition(annotation, firstAtPlace),
      ...checkLabel(annotation, context.scheme, entities),
      ...checkLinks(annotation, set, context.scheme, incoming.get(annotation.id) ?? new Map()),
    ];
    findings.push(...about.map((finding) => ({ ...finding, annotation: annotation.id })));
  }
  return findings;
}

function checkPlace({ spans, quote }: Annotation, { text, offsets }: IndexedText): readonly Finding[] {
  const outside = spans.find(({ end }) => end > offsets.length);
  if (outside)
    return [
      wrong(
        'span-outside-text',
        `The span ${outside.start}–${outside.end} lies outside the text, which ends at ${offsets.length}.`,
      ),
    ];
  const findings: Finding[] = [];
  const words = quoteOf(offsets, spans);
  if (words !== quote)
    findings.push(
      wrong(
        'quote-mismatch',
        `The text here is ${JSON.stringify(words)}, but the quote is ${JSON.stringify(quote)}.`,
      ),
    );
  const split = spans.find((span) => {
    const range = offsets.rangeToUtf16(span);
    const whole = widenToGraphemes(text, range);
    return whole.start !== range.start || whole.end !== range.end;
  });
  if (split)
    findings.push(
      wrong(
        'splits-grapheme',
        `The span ${split.start}–${split.end} cuts a character in two, such as an accent from its letter.`,
      ),
    );
  return findings;
}

function checkRepetition(
  annotation: Annotation,
  firstAtPlace: Map<string, AnnotationId>,
): readonly Finding[] {
  const key = JSON.stringify([annotation.label, annotation.spans.map(({ start, end }) => [start, end])]);
  const first = firstAtPlace.get(key);
  if (first === undefined) {
    firstAtPlace.set(key, annotation.id);
    return [];
  }
  return [doubtful('duplicate', `The annotation ${first} has the same label and the same place.`)];
}

function checkLabel(
  { label, attributes }: Annotation,
  scheme: Scheme,
  entities: ReadonlySet<string>,
): readonly Finding[] {
  const definition = scheme.labels.find(({ id }) => id === label);
  if (!definition) return [wrong('unknown-label', `The scheme has no label ${JSON.stringify(label)}.`)];
  return checkValues(definition.attributes, attributes, entities);
}

function checkValues(
  definitions: readonly AttributeDefinition[],
  values: Readonly<Record<string, AttributeValue>>,
  entities: ReadonlySet<string>,
): Finding[] {
  const missing = definitions
    .filter((definition) => definition.required && isInForce(definition, definitions, values))
    .filter(({ id }) => !Object.hasOwn(values, id) || isBlank(values[id]))
    .map(({ id }) => doubtful('missing-required', `${id} is not answered.`, id));
  const unfit = Object.entries(values).flatMap(([id, value]) => {
    const definition = definitions.find((each) => each.id === id);
    if (!definition) return [wrong('unknown-attribute', `The scheme has no attribute ${id} here.`, id)];
    const fault = valueFault(definition, value);
    if (fault !== null) return [wrong('value-outside-scheme', `${id} ${fault}.`, id)];
    return entitiesIn(definition, value)
      .filter((entity) => !entities.has(entity))
      .map((entity) => wrong('unknown-entity', `${id}: the project has no entity ${entity}.`, id));
  });
  return [...missing, ...unfit];
}

function isBlank(value: AttributeValue | undefined): boolean {
  return value === undefined || ((typeof value === 'string' || Array.isArray(value)) && value.length === 0);
}

function wrong(rule: FindingRule, message: string, field?: string): Finding {
  return { rule, severity: 'error', message, ...(field !== undefined && { field }) };
}

function doubtful(rule: FindingRule, message: string, field?: string): Finding {
  return { rule, severity: 'warning', message, ...(field !== undefined && { field }) };
}
