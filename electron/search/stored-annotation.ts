import { z } from 'zod';
import { attributeValueSchema, spanSchema } from '../../shared/annotation/annotation.ts';
import type { IndexDatabase, Row } from './index-database.ts';

const storedSchema = z.object({
  id: z.string(),
  spans: z.array(spanSchema),
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  attributes: z.record(z.string(), attributeValueSchema),
});

/** What the index keeps of an annotation. */
export interface StoredAnnotation extends z.infer<typeof storedSchema> {
  readonly row: number;
  readonly annotator: string;
  readonly label: string;
}

/** The annotations of an article by their place; of one annotator, or of everybody. */
export function annotationsOf(
  database: IndexDatabase,
  article: number,
  annotator?: string,
): readonly StoredAnnotation[] {
  const rows =
    annotator === undefined
      ? database.all('SELECT row, annotator, label, json FROM annotations WHERE article = ?', article)
      : database.all(
          'SELECT row, annotator, label, json FROM annotations WHERE article = ? AND annotator = ?',
          article,
          annotator,
        );
  return rows.map(read).toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

function read(row: Row): StoredAnnotation {
  return {
    ...storedSchema.parse(JSON.parse(String(row['json']))),
    row: Number(row['row']),
    annotator: String(row['annotator']),
    label: String(row['label']),
  };
}
