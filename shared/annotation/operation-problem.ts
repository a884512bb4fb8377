import type { AnnotationId } from './annotation.ts';

/** Why an operation was refused. */
export interface OperationProblem {
  readonly kind:
    'duplicate-id' | 'unknown-id' | 'bad-spans' | 'dangling-link' | 'still-linked' | 'empty-group';
  /** The annotation that the operation could not add, change or remove. */
  readonly annotation?: AnnotationId | undefined;
  readonly message: string;
}
