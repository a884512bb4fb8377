import type { AttributeValue } from '../../../shared/annotation/annotation.ts';
import type { AttributeDefinition } from '../../../shared/scheme/scheme.ts';

/** What every kind of attribute field is given. */
export interface FieldProps {
  readonly definition: AttributeDefinition;
  readonly value: AttributeValue | undefined;
  readonly disabled: boolean;
  /** Id of the element that names the field. */
  readonly labelId: string;
  /** Ids of what describes it, for `aria-describedby`. */
  readonly describedBy: string | undefined;
  /** `null` takes the value away. */
  set(value: AttributeValue | null): void;
  /** The person has finished answering, by a digit, Enter or a click: the next question may come. */
  done(): void;
}
