import type { SQLInputValue } from 'node:sqlite';
import type { Query } from '../../shared/search/query.ts';
import type { SearchFilters, SearchRequest } from '../../shared/search/search-request.ts';
import { paragraphOfRow, type IndexDatabase } from './index-database.ts';

/** What the index narrows a search down to. `null`: it says nothing, and every article may have hits. */
export interface Candidates {
  /** The paragraphs that hold all words, by article. */
  readonly paragraphs: ReadonlyMap<number, readonly number[]> | null;
  /** The rows of the annotations that fit the filters, by article. */
  readonly annotations: ReadonlyMap<number, readonly number[]> | null;
  /** The articles with the status that is asked for. */
  readonly articles: ReadonlySet<number> | null;
}

export function findCandidates(
  database: IndexDatabase,
  { among, filters }: SearchRequest,
  query: Query | null,
  own: string,
): Candidates {
  const hasWords = among === 'text' && query?.kind === 'words';
  return {
    paragraphs: hasWords ? paragraphsWith(database, query) : null,
    annotations: among === 'annotations' || concernsAnnotations(filters) ? fitting(database, filters) : null,
    articles: filters.status === undefined ? null : withStatus(database, filters, own),
  };
}

export function isCandidate(candidates: Candidates, article: number): boolean {
  return (
    candidates.paragraphs?.has(article) !== false &&
    candidates.annotations?.has(article) !== false &&
    candidates.articles?.has(article) !== false
  );
}

/** By annotator alone, too: of somebody's articles are those where there is an annotation of theirs. */
function concernsAnnotations({ label, attribute, entity, annotator, status }: SearchFilters): boolean {
  return (
    label !== undefined ||
    attribute !== undefined ||
    entity !== undefined ||
    // With a status the annotator says whose status is meant.
    (annotator !== undefined && status === undefined)
  );
}

function paragraphsWith(
  database: IndexDatabase,
  { terms }: Extract<Query, { readonly kind: 'words' }>,
): ReadonlyMap<number, readonly number[]> {
  // Tokens hold letters, digits and pictographs, never a quotation mark.
  const match = terms.map(({ tokens, isPrefix }) => `"${tokens.join(' ')}"${isPrefix ? ' *' : ''}`).join(' ');
  // As one text: a row of its own for each of 50,000 paragraphs that have a frequent word would cost more than finding them.
  const [row] = database.all(
    "SELECT group_concat(rowid, ' ') AS rows FROM paragraphs WHERE paragraphs MATCH ?",
    match,
  );
  return paragraphsByArticle(String(row?.['rows'] ?? ''));
}

/**
 * Reads row numbers apart by spaces. Digit by digit, and looking up an article only where it changes: a frequent word is
 * in 100,000 paragraphs, and splitting the text first took four times as long.
 */
function paragraphsByArticle(rows: string): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  if (rows === '') return found;
  let list: number[] = [];
  let current = -1;
  for (let at = 0, row = 0; at <= rows.length; at++) {
    // Past the end there is no digit either, which ends the last number.
    const digit = rows.charCodeAt(at) - 48;
    if (digit >= 0) {
      row = row * 10 + digit;
      continue;
    }
    const { article, paragraph } = paragraphOfRow(row);
    if (article !== current) {
      list = found.get(article) ?? [];
      found.set(article, list);
      current = article;
    }
    list.push(paragraph);
    row = 0;
  }
  // FTS5 gives them in this order, and does not promise to.
  for (const paragraphs of found.values()) paragraphs.sort((one, other) => one - other);
  return found;
}

function fitting(
  database: IndexDatabase,
  { label, attribute, entity, annotator }: SearchFilters,
): ReadonlyMap<number, readonly number[]> {
  const conditions: string[] = [];
  const values: SQLInputValue[] = [];
  const demand = (condition: string, ...given: readonly SQLInputValue[]) => {
    conditions.push(condition);
    values.push(...given);
  };
  if (label !== undefined) demand('label = ?', label);
  if (annotator !== undefined) demand('annotator = ?', annotator);
  if (attribute !== undefined)
    demand(
      'row IN (SELECT annotation FROM attribute_values WHERE value = ? AND attribute = ?)',
      attribute.value,
      attribute.id,
    );
  if (entity !== undefined)
    demand('row IN (SELECT annotation FROM attribute_values WHERE value = ?)', `entity:${entity}`);
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  const found = new Map<number, number[]>();
  for (const row of database.all(`SELECT row, article FROM annotations${where}`, ...values))
    put(found, Number(row['article']), Number(row['row']));
  return found;
}

/** An article without a set is new. */
function withStatus(
  database: IndexDatabase,
  { status = 'new', annotator }: SearchFilters,
  own: string,
): ReadonlySet<number> {
  const rows =
    status === 'new'
      ? database.all(
          "SELECT id FROM articles WHERE id NOT IN (SELECT article FROM sets WHERE annotator = ? AND status <> 'new')",
          annotator ?? own,
        )
      : database.all(
          'SELECT article AS id FROM sets WHERE annotator = ? AND status = ?',
          annotator ?? own,
          status,
        );
  return new Set(rows.map((row) => Number(row['id'])));
}

function put(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
