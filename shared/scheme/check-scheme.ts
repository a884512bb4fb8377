import type { ProjectProblem } from '../host/contract.ts';
import { valueFault } from './attribute-value.ts';
import { checkMentions } from './check-mentions.ts';
import type { AttributeDefinition, Entity, LinkCount, Scheme } from './scheme.ts';

export type SchemeFaultKind =
  | 'taken'
  | 'key-of-label'
  | 'key-of-command'
  | 'no-id'
  | 'no-name'
  | 'no-labels'
  | 'no-options'
  | 'no-ends'
  | 'count-unfit'
  | 'default-unfit'
  | 'condition-unfit'
  | 'unknown-label';

/** Something wrong with a scheme. `message` is for a person who mends the file; the editor has its own words by `kind`. */
export interface SchemeFault extends ProjectProblem {
  readonly kind: SchemeFaultKind;
  /** What is taken, unknown or missing; for a key, the id of the label or command that has it. */
  readonly value: string;
}

/** What a schema cannot say of a scheme: that names are unique and that what refers to something finds it. */
export function checkScheme(scheme: Scheme): readonly ProjectProblem[] {
  return [
    ...schemeFaults(scheme).map(({ place, message }) => ({ place, message })),
    ...checkMentions(scheme),
  ];
}

export function schemeFaults(scheme: Scheme): readonly SchemeFault[] {
  const labels = new Set(scheme.labels.map(({ id }) => id));
  return [
    ...repeated(scheme.labels, ({ id }) => id, 'labels', 'id'),
    ...sharedKeys(scheme),
    ...scheme.labels.flatMap((label, index) =>
      checkAttributes(label.attributes, `labels[${index}].attributes`),
    ),
    ...repeated(scheme.links, ({ role }) => role, 'links', 'role'),
    ...scheme.links.flatMap((link, index) =>
      (['from', 'to'] as const).flatMap((side) =>
        link[side].flatMap((label, at): readonly SchemeFault[] =>
          labels.has(label)
            ? []
            : [
                {
                  kind: 'unknown-label',
                  value: label,
                  place: `links[${index}].${side}[${at}]`,
                  message: `There is no label ${JSON.stringify(label)}`,
                },
              ],
        ),
      ),
    ),
    ...scheme.links.flatMap((link, index) => [
      ...checkCount(link, `links[${index}]`),
      ...checkCount(link.incoming ?? {}, `links[${index}].incoming`),
    ]),
    ...checkAttributes(scheme.document, 'document'),
  ];
}

function checkCount({ minimum = 0, maximum = Infinity }: LinkCount, place: string): readonly SchemeFault[] {
  if (minimum <= maximum) return [];
  const message = `${minimum} is more than the maximum, ${maximum}`;
  return [{ kind: 'count-unfit', value: String(minimum), place: `${place}.minimum`, message }];
}

export function checkEntities(entities: readonly Entity[]): readonly ProjectProblem[] {
  return repeated(entities, ({ id }) => id, 'entities', 'id').map(({ place, message }) => ({
    place,
    message,
  }));
}

/** A key is pressed without Shift: q and Q are the same. */
function sharedKeys({ labels }: Scheme): readonly SchemeFault[] {
  const faults = repeated(labels, ({ key }) => key?.toLowerCase(), 'labels', 'key');
  return faults.map((fault) => {
    const holder = labels.find(({ key }) => key?.toLowerCase() === fault.value);
    return { ...fault, kind: 'key-of-label', value: holder?.id ?? fault.value };
  });
}

function checkAttributes(attributes: readonly AttributeDefinition[], place: string): readonly SchemeFault[] {
  return [
    ...repeated(attributes, ({ id }) => id, place, 'id'),
    ...attributes.flatMap((attribute, index) => checkAttribute(attribute, attributes, `${place}[${index}]`)),
  ];
}

function checkAttribute(
  attribute: AttributeDefinition,
  siblings: readonly AttributeDefinition[],
  place: string,
): readonly SchemeFault[] {
  const problems: SchemeFault[] = [
    ...repeated(attribute.options ?? [], ({ id }) => id, `${place}.options`, 'id'),
  ];
  const report = (kind: SchemeFaultKind, field: string, message: string) =>
    problems.push({ kind, value: attribute.id, place: `${place}.${field}`, message });
  const isChoice = attribute.kind === 'choice' || attribute.kind === 'choices';
  if (isChoice && (attribute.options ?? []).length === 0)
    report('no-options', 'options', 'A choice needs at least one option');
  const defaultFault = attribute.default === undefined ? null : valueFault(attribute, attribute.default);
  if (defaultFault !== null) report('default-unfit', 'default', `${attribute.id} ${defaultFault}`);
  const condition = conditionFault(attribute, siblings);
  if (condition) report('condition-unfit', `condition.${condition.field}`, condition.message);
  return problems;
}

/** Why the attribute's condition can never hold, or null. */
export function conditionFault(
  { id, condition }: AttributeDefinition,
  siblings: readonly AttributeDefinition[],
): { readonly field: 'attribute' | 'equals'; readonly message: string } | null {
  if (!condition) return null;
  const { attribute: name, equals } = condition;
  const other = siblings.find((sibling) => sibling.id === name && sibling.id !== id);
  if (!other)
    return { field: 'attribute', message: `There is no other attribute ${JSON.stringify(name)} here` };
  // A condition on a list of choices names one of them.
  const compared = other.kind === 'choices' && typeof equals === 'string' ? [equals] : equals;
  const fault = valueFault(other, compared);
  return fault === null ? null : { field: 'equals', message: `${name} ${fault}` };
}

function repeated<Element>(
  list: readonly Element[],
  name: (element: Element) => string | undefined,
  place: string,
  field: string,
): readonly SchemeFault[] {
  const seen = new Set<string>();
  return list.flatMap((element, index): readonly SchemeFault[] => {
    const value = name(element);
    if (value === undefined || !seen.has(value)) {
      if (value !== undefined) seen.add(value);
      return [];
    }
    return [
      {
        kind: 'taken',
        value,
        place: `${place}[${index}].${field}`,
        message: `${JSON.stringify(value)} is taken by an earlier one`,
      },
    ];
  });
}
