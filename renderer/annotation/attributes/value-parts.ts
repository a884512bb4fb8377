import type { AttributeValue, Evidence } from '../../../shared/annotation/annotation.ts';

/** The texts of a value that is a list of texts; none when it is anything else. */
export function textsIn(value: AttributeValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** The evidence of a value that is a list of evidence; none when it is anything else. */
export function evidenceIn(value: AttributeValue | undefined): readonly Evidence[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'object') : [];
}

/** A value as a person reads it, where no field fits: an attribute that the scheme does not have. */
export function readableValue(value: AttributeValue): string {
  if (typeof value !== 'object') return String(value);
  return value.map((each) => (typeof each === 'string' ? each : `${each.text} (${each.address})`)).join(', ');
}
