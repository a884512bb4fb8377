import type { AttributeValue } from '../annotation/annotation.ts';
import { isTexts, valueFault } from './attribute-value.ts';
import type { AttributeDefinition } from './scheme.ts';

/**
 * The value as an answer to this attribute, or null where it cannot be read as one: one choice becomes a list of one and
 * back, `12` a number, a number a text. Nothing is guessed.
 */
export function convertValue(value: AttributeValue, definition: AttributeDefinition): AttributeValue | null {
  const readings = [value, ...otherReadings(value)];
  return readings.find((reading) => valueFault(definition, reading) === null) ?? null;
}

function otherReadings(value: AttributeValue): readonly AttributeValue[] {
  if (typeof value === 'object') return isTexts(value) && value.length === 1 ? value : [];
  if (typeof value !== 'string') return [String(value)];
  const number = value.trim() === '' ? Number.NaN : Number(value.replace(',', '.'));
  return [[value], ...(Number.isFinite(number) ? [number] : [])];
}
