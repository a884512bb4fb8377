import type { ProjectProblem } from '../host/contract.ts';
import type { AttributeDefinition, Scheme } from './scheme.ts';

/** What says whom words name, and what a link to such words answers, has to be an attribute for one entity. */
export function checkMentions({ labels, links }: Scheme): readonly ProjectProblem[] {
  return [
    ...labels.flatMap(({ mention, attributes }, index) =>
      mention === undefined || isForOneEntity(attributes, mention)
        ? []
        : [problem(`labels[${index}].mention`, mention)],
    ),
    ...links.flatMap(({ from, answers }, index) =>
      answers === undefined ||
      labels.every(({ id, attributes }) => !from.includes(id) || isForOneEntity(attributes, answers))
        ? []
        : [problem(`links[${index}].answers`, answers)],
    ),
  ];
}

export function isForOneEntity(attributes: readonly AttributeDefinition[], id: string): boolean {
  return attributes.some((attribute) => attribute.id === id && attribute.kind === 'entity');
}

function problem(place: string, attribute: string): ProjectProblem {
  return { place, message: `There is no attribute ${JSON.stringify(attribute)} that takes an entity` };
}
