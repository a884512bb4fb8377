import type { AttributeValue } from '../annotation/annotation.ts';
import { isAsked, isTexts, valueFault } from './attribute-value.ts';
import { convertValue } from './convert-value.ts';
import type { AttributeOwner } from './edit-scheme.ts';
import type { AttributeDefinition } from './scheme.ts';
import type { Loss, Remedy } from './scheme-mapping.ts';

type Values = Readonly<Record<string, AttributeValue>>;

export interface FitValues {
  readonly of: AttributeOwner;
  readonly values: Values;
  readonly before: readonly AttributeDefinition[];
  readonly after: readonly AttributeDefinition[];
  readonly remedyFor: (loss: Loss) => Remedy;
}

export interface FittedValues {
  /** As an operation takes them: `null` clears. Empty when nothing changes. */
  readonly changes: Readonly<Record<string, AttributeValue | null>>;
  /** One for each answer, or choice, that fits no more. */
  readonly losses: readonly Loss[];
  /** Answers that are still there, changed or elsewhere. */
  readonly changed: number;
  readonly cleared: number;
}

/**
 * Fits the answers of one annotation, or of an article as a whole, to changed attributes. An answer that did not fit
 * before is left alone: it is not this change that spoils it. An answer that is to move where there is one already, or
 * which does not fit there either, is cleared: what it was stays in the history.
 */
export function fitValues({ of, values, before, after, remedyFor }: FitValues): FittedValues {
  const fitted = new Map(Object.entries(values));
  const losses: Loss[] = [];
  let changed = 0;
  let cleared = 0;

  function put(from: string, to: string, value: AttributeValue | null): void {
    fitted.delete(from);
    if (value === null || fitted.has(to)) cleared++;
    else {
      fitted.set(to, value);
      changed++;
    }
  }

  for (const [id, value] of Object.entries(values)) {
    const was = before.find((attribute) => attribute.id === id);
    if (!was || valueFault(was, value) !== null) continue;
    const now = after.find((attribute) => attribute.id === id);
    if (now && valueFault(now, value) === null) continue;
    const choices = now && choicesGone(was, now, value);
    if (now && choices) {
      const gone = choices.map((option): Loss => ({ kind: 'option', of, attribute: id, option }));
      losses.push(...gone);
      const chosen = withoutChoices(value, choices, (option) => {
        const remedy = remedyFor({ kind: 'option', of, attribute: id, option });
        const isPossible = remedy.do !== 'change' || now.options?.some((other) => other.id === remedy.to);
        return isPossible ? remedy : { do: 'keep' };
      });
      if (JSON.stringify(chosen) !== JSON.stringify(value)) put(id, id, chosen);
      continue;
    }
    const loss: Loss = now ? { kind: 'answer', of, attribute: id } : { kind: 'attribute', of, attribute: id };
    losses.push(loss);
    const remedy = remedyFor(loss);
    if (remedy.do === 'keep') continue;
    const to = remedy.do === 'change' ? after.find((attribute) => attribute.id === remedy.to) : undefined;
    put(id, to?.id ?? id, to ? convertValue(withRenamedChoices(value, of, id, remedyFor), to) : null);
  }

  for (const hidden of noLongerAsked(after, values, fitted)) {
    fitted.delete(hidden);
    cleared++;
  }
  return { changes: difference(values, fitted), losses, changed, cleared };
}

/** The choices of the value that the attribute has no more, where it is a question of choices before and after. */
function choicesGone(
  was: AttributeDefinition,
  now: AttributeDefinition,
  value: AttributeValue,
): readonly string[] | null {
  if (was.kind !== now.kind || (now.kind !== 'choice' && now.kind !== 'choices')) return null;
  const chosen = isTexts(value) ? value : typeof value === 'string' ? [value] : [];
  return chosen.filter((option) => !now.options?.some(({ id }) => id === option));
}

/** Null when no choice is left. */
function withoutChoices(
  value: AttributeValue,
  gone: readonly string[],
  remedyFor: (option: string) => Remedy,
): AttributeValue | null {
  const chosen = isTexts(value) ? value : typeof value === 'string' ? [value] : [];
  const left = chosen.flatMap((option) => {
    const remedy: Remedy = gone.includes(option) ? remedyFor(option) : { do: 'keep' };
    if (remedy.do === 'keep') return [option];
    return remedy.do === 'change' ? [remedy.to] : [];
  });
  const [first] = left;
  if (first === undefined) return null;
  return isTexts(value) ? [...new Set(left)] : first;
}

/** A choice that is renamed together with its attribute goes over under its new name. */
function withRenamedChoices(
  value: AttributeValue,
  of: AttributeOwner,
  attribute: string,
  remedyFor: (loss: Loss) => Remedy,
): AttributeValue {
  const renamed = (option: string) => {
    const remedy = remedyFor({ kind: 'option', of, attribute, option });
    return remedy.do === 'change' ? remedy.to : option;
  };
  if (typeof value === 'string') return renamed(value);
  return isTexts(value) ? [...new Set(value.map(renamed))] : value;
}

/** Answers that hang on one which has changed: as when a person changes it, a hidden answer would be exported. */
function noLongerAsked(
  attributes: readonly AttributeDefinition[],
  values: Values,
  fitted: ReadonlyMap<string, AttributeValue>,
): readonly string[] {
  const left = new Map(fitted);
  const hidden: string[] = [];
  const isHidden = (attribute: AttributeDefinition) =>
    left.has(attribute.id) && isAsked(attribute, values) && !isAsked(attribute, Object.fromEntries(left));
  for (let next = attributes.find(isHidden); next; next = attributes.find(isHidden)) {
    left.delete(next.id);
    hidden.push(next.id);
  }
  return hidden;
}

function difference(
  values: Values,
  fitted: ReadonlyMap<string, AttributeValue>,
): Readonly<Record<string, AttributeValue | null>> {
  const gone = Object.keys(values).filter((id) => !fitted.has(id));
  const set = [...fitted].filter(([id, value]) => !Object.hasOwn(values, id) || values[id] !== value);
  return Object.fromEntries<AttributeValue | null>([...gone.map((id) => [id, null] as const), ...set]);
}
