import { z } from 'zod';
import { annotatorIdSchema, type Annotator } from '../host/settings.ts';
import type { SourceInfo } from '../host/contract.ts';
import { defineMigrations, migrate } from '../json/migrations.ts';
import { parseJson } from '../json/parse-json.ts';
import { placeOf } from '../json/place.ts';
import { isObject } from '../json/write-json.ts';
import { failure, success, type Result } from '../result.ts';
import {
  annotationSchema,
  articleStatusSchema,
  attributeValueSchema,
  type Annotation,
  type ArticleStatus,
  type AttributeValue,
} from './annotation.ts';
import type { AnnotationSet } from './annotation-set.ts';
import {
  languageTagSchema,
  translationDataSchema,
  type TranslationData,
  type Translations,
  type TranslationsData,
} from '../translation/segment.ts';
import { rejectionSchema, type Rejection } from './rejection.ts';
import { spanFault } from './span-fault.ts';

export { serialiseSidecar } from './serialise-sidecar.ts';

/**
 * The file beside an article that holds one annotator's annotations of it. Fields that this version does not know
 * are kept at every level and written back by `serialiseSidecar`.
 */
export interface Sidecar {
  readonly format: 'kutip-annotations';
  readonly version: 1;
  readonly source: SourceInfo;
  readonly annotator: Annotator;
  readonly revision: number;
  readonly status: ArticleStatus;
  /** Left out where nothing was said. */
  readonly statusComment?: string | undefined;
  readonly labels: Readonly<Record<string, AttributeValue>>;
  readonly annotations: readonly Annotation[];
  /** Left out where nothing was rejected, as in files from before there were suggestions. */
  readonly rejected?: readonly Rejection[] | undefined;
  /** By language tag. Left out where nothing is translated. */
  readonly translations?: TranslationsData | undefined;
}

export interface SidecarProblem {
  /**
   * `not-json` and `invalid`: damaged, to be kept and never overwritten. `newer-version`: made by a later Kutip,
   * to be opened for reading at most.
   */
  readonly kind: 'not-json' | 'invalid' | 'newer-version';
  /** `line 12, column 5` or `annotations[3].spans[0].end`; empty for the file as a whole. */
  readonly place: string;
  readonly message: string;
}

const migrations = defineMigrations({ current: 1, steps: [] });

const sourceSchema: z.ZodType<SourceInfo> = z.looseObject({
  file: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'A SHA-256 is 64 lower-case hexadecimal digits'),
  encoding: z.string().min(1),
  bom: z.boolean(),
  newline: z.enum(['lf', 'crlf', 'cr', 'mixed', 'none']),
  length: z.int().nonnegative(),
  language: z.string(),
});

export const sidecarSchema: z.ZodType<Sidecar> = z
  .looseObject({
    format: z.literal('kutip-annotations'),
    version: z.literal(1),
    source: sourceSchema,
    annotator: z.looseObject({ id: annotatorIdSchema, name: z.string() }),
    revision: z.int().nonnegative(),
    status: articleStatusSchema,
    statusComment: z.string().optional().describe('Why the article has this status'),
    labels: z.record(z.string(), attributeValueSchema),
    annotations: z.array(annotationSchema),
    rejected: z
      .array(rejectionSchema)
      .optional()
      .describe('Suggestions that the annotator does not want to see again'),
    translations: z
      .record(languageTagSchema, translationDataSchema)
      .optional()
      .describe('Translations of the article by language (BCP 47)'),
  })
  .superRefine(({ annotations, translations }, context) => {
    const seen = new Set<string>();
    annotations.forEach(({ id, spans }, index) => {
      const report = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: ['annotations', index, field], message });
      if (seen.has(id)) report('id', `Two annotations have the id ${id}`);
      seen.add(id);
      const fault = spanFault(spans);
      if (fault !== null) report('spans', `Not the spans of an annotation: ${fault}`);
    });
    for (const [language, { segments }] of Object.entries(translations ?? {}))
      checkSegments(segments, (index, field, message) => {
        const path = ['translations', language, 'segments', index, field];
        context.addIssue({ code: 'custom', path, message });
      });
  });

function checkSegments(
  segments: TranslationData['segments'],
  report: (index: number, field: string, message: string) => void,
): void {
  const seen = new Set<string>();
  segments.forEach(({ id, spans }, index) => {
    if (seen.has(id)) report(index, 'id', `Two segments have the id ${id}`);
    seen.add(id);
    const fault = spanFault(spans);
    if (fault !== null) report(index, 'spans', `Not the spans of a segment: ${fault}`);
  });
}

/**
 * Reads a sidecar. Spans are not checked against the text and links may lead to nothing: what a person can mend in
 * the application must not keep the file from opening; `validate.ts` reports it.
 */
export function parseSidecar(json: string): Result<Sidecar, SidecarProblem> {
  const parsed = parseJson(json);
  if (!parsed.ok) return failure({ kind: 'not-json', ...parsed.error });
  if (!isObject(parsed.value) || parsed.value['format'] !== 'kutip-annotations')
    return failure({ kind: 'invalid', place: 'format', message: 'This is not a file of Kutip annotations' });
  const migrated = migrate(parsed.value, migrations);
  if (!migrated.ok)
    return failure(
      migrated.error === 'newer-version'
        ? {
            kind: 'newer-version',
            place: 'version',
            message: `Version ${String(parsed.value['version'])} was made by a newer Kutip; this one reads up to ${migrations.current}`,
          }
        : { kind: 'invalid', place: 'version', message: 'The version is a whole number from 1' },
    );
  const checked = sidecarSchema.safeParse(migrated.value);
  if (checked.success) return success(checked.data);
  const [issue] = checked.error.issues;
  return failure({ kind: 'invalid', place: placeOf(issue?.path ?? []), message: issue?.message ?? '' });
}

/** A sidecar without annotations yet. */
export function newSidecar(source: SourceInfo, annotator: Annotator): Sidecar {
  return {
    format: 'kutip-annotations',
    version: 1,
    source,
    annotator,
    revision: 0,
    status: 'new',
    labels: {},
    annotations: [],
  };
}

export function toAnnotationSet({
  revision,
  status,
  statusComment,
  labels,
  annotations,
  rejected = [],
  translations = {},
}: Sidecar): AnnotationSet {
  return {
    revision,
    status,
    ...(statusComment && { statusComment }),
    labels,
    annotations: new Map(annotations.map((each) => [each.id, each])),
    rejected: Object.fromEntries(rejected.map((each) => [each.id, each])),
    translations: toTranslations(translations),
  };
}

/** The sidecar with the set's annotations in place of its own; all else, unknown fields included, stays. */
export function withAnnotationSet(sidecar: Sidecar, set: AnnotationSet): Sidecar {
  const { revision, status, statusComment, labels, annotations } = set;
  const rejected = Object.values(set.rejected);
  return {
    ...sidecar,
    revision,
    status,
    statusComment,
    labels,
    annotations: [...annotations.values()],
    rejected: rejected.length > 0 ? rejected : undefined,
    translations: withTranslations(sidecar.translations, set.translations),
  };
}

/** Translations as the set has them, from plain data. A language without segments is left out. */
export function toTranslations(data: TranslationsData): Translations {
  return Object.fromEntries(
    Object.entries(data).flatMap(([language, { segments }]) =>
      segments.length === 0
        ? []
        : [[language, { segments: new Map(segments.map((each) => [each.id, each])) }]],
    ),
  );
}

/** The set's translations as plain data. */
export function toTranslationsData(translations: Translations): TranslationsData {
  return Object.fromEntries(
    Object.entries(translations).map(([language, { segments }]) => [
      language,
      { segments: [...segments.values()] },
    ]),
  );
}

/** Unknown fields of a language stay, also when its last segment has gone. */
function withTranslations(
  before: TranslationsData = {},
  translations: Translations,
): TranslationsData | undefined {
  const kept = Object.entries(before).flatMap(([language, data]) =>
    Object.keys(data).length > 1 ? [[language, { ...data, segments: [] }] as const] : [],
  );
  const now = Object.entries(toTranslationsData(translations)).map(
    ([language, data]) => [language, { ...before[language], ...data }] as const,
  );
  const all = Object.fromEntries([...kept, ...now]);
  return Object.keys(all).length > 0 ? all : undefined;
}
