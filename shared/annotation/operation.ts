import { z } from 'zod';
import {
  annotationSchema,
  articleStatusSchema,
  attributeValueSchema,
  linkSchema,
  spanSchema,
  type Annotation,
  type AnnotationId,
  type ArticleStatus,
  type AttributeValue,
} from './annotation.ts';
import { segmentOperationSchemas, type SegmentOperation } from '../translation/segment-operation.ts';
import { rejectionSchema, type Rejection } from './rejection.ts';

/**
 * What may change of an annotation. Fields that are absent stay as they are; an attribute set to `null` is
 * removed. Changing by field, not by whole annotation, lets an early step be taken back without undoing the
 * later ones.
 */
export interface AnnotationChanges extends Partial<
  Pick<
    Annotation,
    'label' | 'spans' | 'quote' | 'prefix' | 'suffix' | 'links' | 'note' | 'origin' | 'modified'
  >
> {
  readonly attributes?: Readonly<Record<string, AttributeValue | null>>;
}

/** What may change of the article as a whole. A document label or a rejection set to `null` is removed. */
export interface DocumentChanges {
  readonly status?: ArticleStatus;
  /** Empty: there is none any more. */
  readonly statusComment?: string;
  readonly labels?: Readonly<Record<string, AttributeValue | null>>;
  readonly rejected?: Readonly<Record<string, Rejection | null>>;
}

/**
 * The only way to change an annotation set. A plain value: it is sent, logged, replayed and inverted.
 * `apply.ts` applies one and returns its inverse.
 */
export type Operation =
  | { readonly type: 'add'; readonly annotation: Annotation }
  | { readonly type: 'remove'; readonly id: AnnotationId }
  | { readonly type: 'update'; readonly id: AnnotationId; readonly changes: AnnotationChanges }
  | { readonly type: 'document'; readonly changes: DocumentChanges }
  | SegmentOperation
  | { readonly type: 'group'; readonly operations: readonly Operation[] };

const nullableValues = z.record(z.string(), attributeValueSchema.nullable());

export const operationSchema: z.ZodType<Operation> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('add'), annotation: annotationSchema }),
    z.strictObject({ type: z.literal('remove'), id: z.string().min(1) }),
    z.strictObject({
      type: z.literal('update'),
      id: z.string().min(1),
      changes: z.strictObject({
        label: z.string().min(1).optional(),
        spans: z.array(spanSchema).min(1).optional(),
        quote: z.string().optional(),
        prefix: z.string().optional(),
        suffix: z.string().optional(),
        links: z.array(linkSchema).optional(),
        note: z.string().optional(),
        origin: z.string().optional(),
        modified: z.string().optional(),
        attributes: nullableValues.optional(),
      }),
    }),
    z.strictObject({
      type: z.literal('document'),
      changes: z.strictObject({
        status: articleStatusSchema.optional(),
        statusComment: z.string().optional(),
        labels: nullableValues.optional(),
        rejected: z.record(z.string(), rejectionSchema.nullable()).optional(),
      }),
    }),
    ...segmentOperationSchemas,
    z.strictObject({ type: z.literal('group'), operations: z.array(operationSchema).min(1) }),
  ]),
);

/** What the entries of one change over several articles share: it is one step for a person, and one to take back. */
export interface BulkMark {
  /** A ULID. */
  readonly bulk: string;
  /** What the change is called, in the words of who made it. */
  readonly title: string;
}

/**
 * One line of the history: what was done, when, how to undo it, and whether it was itself an undo or a redo
 * (`of` is then the id of the edit that it takes back or repeats).
 */
export interface HistoryEntry extends Partial<BulkMark> {
  /** A ULID made by the one who edits, so that sending an entry twice does no harm. */
  readonly id: string;
  readonly time: string;
  /** The set's revision after this entry. */
  readonly revision: number;
  readonly kind: 'edit' | 'undo' | 'redo';
  readonly of?: string;
  readonly operation: Operation;
  readonly inverse: Operation;
}

export const historyEntrySchema: z.ZodType<HistoryEntry> = z.looseObject({
  id: z.string().min(1),
  time: z.string(),
  revision: z.int().positive(),
  kind: z.enum(['edit', 'undo', 'redo']),
  of: z.string().optional(),
  bulk: z.string().min(1).optional(),
  title: z.string().optional(),
  operation: operationSchema,
  inverse: operationSchema,
});
