import type { Annotation, AnnotationId, AttributeValue, Link } from '../annotation/annotation.ts';
import { newAnnotation } from '../annotation/new-annotation.ts';
import { annotatorIdSchema } from '../host/settings.ts';
import { newSidecar } from '../annotation/sidecar.ts';
import type { CodePointIndex } from '../text/code-point-index.ts';
import type { CodePointRange } from '../text/offset.ts';
import type { ArticleRecord } from './format.ts';

/** An annotation as another format has it: less than Kutip knows of its own. */
export interface ForeignAnnotation {
  readonly id: AnnotationId;
  readonly label: string;
  /** Half-open, in any order, inside the text. */
  readonly spans: readonly CodePointRange[];
  readonly attributes?: Readonly<Record<string, AttributeValue>> | undefined;
  readonly links?: readonly Link[] | undefined;
  readonly note?: string | undefined;
}

/** The first id that two annotations of a file have: a sidecar with both could not be read again. */
export function sharedId(annotations: readonly Pick<ForeignAnnotation, 'id'>[]): AnnotationId | null {
  const seen = new Set<AnnotationId>();
  for (const { id } of annotations) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return null;
}

export interface ForeignArticle {
  /** Relative, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly offsets: CodePointIndex;
  /** As the format has it: a name that cannot be an annotator's id gives way to the tool's. */
  readonly annotator?: string | undefined;
  readonly annotations: readonly ForeignAnnotation[];
}

/** When the format does not say when an annotation was made, it was not made by this reading. */
const unknownTime = '1970-01-01T00:00:00.000Z';

/** The hash of nothing known: whoever writes the text to the disk puts the real one in its place. */
const unknownHash = '0'.repeat(64);

/** An article as Kutip has it, from what a format could carry. Quote and context are read from the text. */
export function importedRecord(
  { path, text, offsets, annotator, annotations }: ForeignArticle,
  tool: string,
): ArticleRecord {
  const origin = `import:${tool}`;
  const made = annotations.map((each): Annotation => ({
    ...newAnnotation({ text, offsets, time: unknownTime, origin, ...each }),
    links: each.links ?? [],
    note: each.note ?? '',
  }));
  const source = {
    file: path.slice(path.lastIndexOf('/') + 1),
    sha256: unknownHash,
    encoding: 'utf-8',
    bom: false,
    newline: text.includes('\n') ? ('lf' as const) : ('none' as const),
    length: offsets.length,
    language: 'und',
  };
  const sidecar = newSidecar(source, { id: annotatorIdSchema.safeParse(annotator).data ?? tool, name: '' });
  return { path, text, sidecar: { ...sidecar, annotations: made } };
}
