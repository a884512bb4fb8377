import type { ProjectProblem } from '../host/contract.ts';
import { valueFault } from './attribute-value.ts';
import type { AttributeDefinition, Entity, Scheme } from './scheme.ts';

/** What a schema cannot say of a scheme: that names are unique and that what refers to something finds it. */
export function checkScheme(scheme: Scheme): readonly ProjectProblem[] {
  const labels = new Set(scheme.labels.map(({ id }) => id));
  return [
    ...repeated(scheme.labels, ({ id }) => id, 'labels', 'id'),
    // A key is pressed without Shift: q and Q are the same.
    ...repeated(scheme.labels, ({ key }) => key?.toLowerCase(), 'labels', 'key'),
    ...scheme.labels.flatMap((label, index) =>
      checkAttributes(label.attributes, `labels[${index}].attributes`),
    ),
    ...repeated(scheme.links, ({ role }) => role, 'links', 'role'),
    ...scheme.links.flatMap((link, index) =>
      (['from', 'to'] as const).flatMap((side) =>
        link[side].flatMap((label, at) =>
          labels.has(label)
            ? []
            : [
                {
                  place: `links[${index}].${side}[${at}]`,
                  message: `There is no label ${JSON.stringify(label)}`,
                },
              ],
        ),
      ),
    ),
    ...checkAttributes(scheme.document, 'document'),
  ];
}

export function checkEntities(entities: readonly Entity[]): readonly ProjectProblem[] {
  return repeated(entities, ({ id }) => id, 'entities', 'id');
}

function checkAttributes(
  attributes: readonly AttributeDefinition[],
  place: string,
): readonly ProjectProblem[] {
  return [
    ...repeated(attributes, ({ id }) => id, place, 'id'),
    ...attributes.flatMap((attribute, index) => checkAttribute(attribute, attributes, `${place}[${index}]`)),
  ];
}

function checkAttribute(
  attribute: AttributeDefinition,
  siblings: readonly AttributeDefinition[],
  place: string,
): readonly ProjectProblem[] {
  const problems: ProjectProblem[] = [
    ...repeated(attribute.options ?? [], ({ id }) => id, `${place}.options`, 'id'),
  ];
  const isChoice = attribute.kind === 'choice' || attribute.kind === 'choices';
  if (isChoice && (attribute.options ?? []).length === 0)
    problems.push({ place: `${place}.options`, message: 'A choice needs at least one option' });
  const defaultFault = attribute.default === undefined ? null : valueFault(attribute, attribute.default);
  if (defaultFault !== null)
    problems.push({ place: `${place}.default`, message: `${attribute.id} ${defaultFault}` });
  if (attribute.condition) {
    const { attribute: name, equals } = attribute.condition;
    const other = siblings.find((sibling) => sibling.id === name && sibling.id !== attribute.id);
    // A condition on a list of choices names one of them.
    const compared = other?.kind === 'choices' && typeof equals === 'string' ? [equals] : equals;
    const fault = other && valueFault(other, compared);
    if (!other)
      problems.push({
        place: `${place}.condition.attribute`,
        message: `There is no other attribute ${JSON.stringify(name)} here`,
      });
    else if (fault) problems.push({ place: `${place}.condition.equals`, message: `${name} ${fault}` });
  }
  return problems;
}

function repeated<Element>(
  list: readonly Element[],
  name: (element: Element) => string | undefined,
  place: string,
  field: string,
): readonly ProjectProblem[] {
  const seen = new Set<string>();
  return list.flatMap((element, index) => {
    const value = name(element);
    if (value === undefined || !seen.has(value)) {
      if (value !== undefined) seen.add(value);
      return [];
    }
    return [
      {
        place: `${place}[${index}].${field}`,
        message: `${JSON.stringify(value)} is taken by an earlier one`,
      },
    ];
  });
}
