import type { Annotation, AttributeValue } from '../../shared/annotation/annotation.ts';
import type { Sidecar } from '../../shared/annotation/sidecar.ts';
import { foldText } from '../../shared/search/fold.ts';
import { tokensOf } from '../../shared/search/tokens.ts';
import { paragraphRanges } from '../../shared/text/paragraphs.ts';
import { paragraphRow, type IndexDatabase } from './index-database.ts';
import type { ReadForIndex } from './read-article.ts';

/** What the index says of an article. */
export interface KnownArticle {
  readonly id: number;
  readonly signature: string;
  readonly sha256: string;
  readonly encoding: string;
}

export function knownArticle(database: IndexDatabase, path: string): KnownArticle | null {
  const [row] = database.all('SELECT id, signature, sha256, encoding FROM articles WHERE path = ?', path);
  if (!row) return null;
  return {
    id: Number(row['id']),
    signature: String(row['signature']),
    sha256: String(row['sha256']),
    encoding: String(row['encoding']),
  };
}

/** Every article of the index, in no order. */
export function knownPaths(
  database: IndexDatabase,
): readonly { readonly id: number; readonly path: string }[] {
  return database.all('SELECT id, path FROM articles').map((row) => ({
    id: Number(row['id']),
    path: String(row['path']),
  }));
}

/** Puts in an article as it is now. A text that is the same as before is not taken apart again. */
export function putArticle(
  database: IndexDatabase,
  path: string,
  signature: string,
  read: ReadForIndex,
): number {
  const known = knownArticle(database, path);
  const isSameText = known?.sha256 === read.sha256 && known.encoding === read.encoding;
  if (known && !isSameText) removeParagraphs(database, known.id);
  if (known) removeAnnotations(database, known.id);
  const id =
    known?.id ??
    database.run(
      "INSERT INTO articles (path, signature, sha256, encoding, text) VALUES (?, '', '', '', '')",
      path,
    );
  if (!isSameText) addText(database, id, read);
  database.run('UPDATE articles SET signature = ? WHERE id = ?', signature, id);
  for (const { annotator, sidecar } of read.sidecars) addSet(database, id, annotator, sidecar);
  return id;
}

export function removeArticle(database: IndexDatabase, path: string): number | null {
  const known = knownArticle(database, path);
  if (!known) return null;
  removeParagraphs(database, known.id);
  removeAnnotations(database, known.id);
  database.run('DELETE FROM articles WHERE id = ?', known.id);
  return known.id;
}

function addText(database: IndexDatabase, id: number, { sha256, encoding, text }: ReadForIndex): void {
  database.run(
    'UPDATE articles SET sha256 = ?, encoding = ?, text = ? WHERE id = ?',
    sha256,
    encoding,
    text,
    id,
  );
  paragraphRanges(text).forEach(({ start, end }, paragraph) => {
    const tokens = tokensOf(foldText(text.slice(start, end)).text);
    if (tokens.length === 0) return;
    database.run(
      'INSERT INTO paragraphs (rowid, tokens) VALUES (?, ?)',
      paragraphRow(id, paragraph),
      tokens.join(' '),
    );
  });
}

function addSet(database: IndexDatabase, article: number, annotator: string, sidecar: Sidecar): void {
  database.run(
    'INSERT INTO sets (article, annotator, status) VALUES (?, ?, ?)',
    article,
    annotator,
    sidecar.status,
  );
  for (const annotation of sidecar.annotations) {
    const row = database.run(
      'INSERT INTO annotations (article, annotator, label, json) VALUES (?, ?, ?, ?)',
      article,
      annotator,
      annotation.label,
      JSON.stringify(indexed(annotation)),
    );
    for (const [attribute, value] of Object.entries(annotation.attributes))
      for (const part of new Set(partsOf(value)))
        database.run(
          'INSERT INTO attribute_values (annotation, attribute, value) VALUES (?, ?, ?)',
          row,
          attribute,
          part,
        );
  }
}

/** What a hit shows of an annotation. */
function indexed({ id, spans, quote, prefix, suffix, attributes }: Annotation) {
  return { id, spans, quote, prefix, suffix, attributes };
}

/** A list has each of its values; evidence has its texts. */
function partsOf(value: AttributeValue): readonly string[] {
  if (typeof value !== 'object') return [String(value)];
  return value.map((each) => (typeof each === 'string' ? each : each.text));
}

function removeParagraphs(database: IndexDatabase, article: number): void {
  database.run(
    'DELETE FROM paragraphs WHERE rowid >= ? AND rowid < ?',
    paragraphRow(article, 0),
    paragraphRow(article + 1, 0),
  );
}

function removeAnnotations(database: IndexDatabase, article: number): void {
  database.run(
    'DELETE FROM attribute_values WHERE annotation IN (SELECT row FROM annotations WHERE article = ?)',
    article,
  );
  database.run('DELETE FROM annotations WHERE article = ?', article);
  database.run('DELETE FROM sets WHERE article = ?', article);
}
