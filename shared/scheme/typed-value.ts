import type { AttributeValue } from '../annotation/annotation.ts';
import { valueFault } from './attribute-value.ts';
import type { AttributeDefinition } from './scheme.ts';

/** Why what was typed is no value of the attribute. */
export type TypedFault =
  | 'not-a-number'
  /** `15.200` is fifteen thousand to one reader and fifteen to the next. */
  | 'two-readings'
  | 'not-a-day';

export type TypedValue =
  | { readonly ok: true; readonly value: AttributeValue | null }
  | { readonly ok: false; readonly fault: TypedFault };

/** Reads what was typed into the field of a text, a number or a date. Nothing typed is no value, and no fault. */
export function readTyped(definition: AttributeDefinition, typed: string): TypedValue {
  const text = typed.trim();
  if (text === '') return { ok: true, value: null };
  if (definition.kind === 'number') return readNumber(text);
  if (definition.kind === 'date' && valueFault(definition, text) !== null)
    return { ok: false, fault: 'not-a-day' };
  return { ok: true, value: text };
}

/** Both decimal signs are understood; groups of three digits are not, because either sign may stand for them. */
function readNumber(text: string): TypedValue {
  const plain = text.replace('−', '-');
  if (/^[+-]?(?!0[.,])\d{1,3}(?:[.,]\d{3})+$/u.test(plain)) return { ok: false, fault: 'two-readings' };
  if (!/^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/u.test(plain)) return { ok: false, fault: 'not-a-number' };
  const value = Number(plain.replace(',', '.'));
  return Number.isFinite(value) ? { ok: true, value } : { ok: false, fault: 'not-a-number' };
}
