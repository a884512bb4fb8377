import type { AttributeDefinition } from '../../shared/scheme/scheme.ts';
import { useLocalised, useTexts } from '../app/language.ts';

export interface Answer {
  readonly value: string | boolean;
  readonly name: string;
}

/** The answers that can be chosen; null where there are too many to list. */
export function useAnswers(attribute: AttributeDefinition | undefined): readonly Answer[] | null {
  const texts = useTexts().scheme.fields;
  const localise = useLocalised();
  if (attribute?.kind === 'yes-no')
    return [
      { value: true, name: texts.yes },
      { value: false, name: texts.no },
    ];
  if (attribute?.kind !== 'choice' && attribute?.kind !== 'choices') return null;
  return (attribute.options ?? []).map(({ id, name }) => ({ value: id, name: localise(name) || id }));
}
