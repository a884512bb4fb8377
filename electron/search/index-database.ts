import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type SQLOutputValue } from 'node:sqlite';
import { errorCode } from '../files/file-failure.ts';

/** Changes with every change of the tables below, of the tokens, or of what is put into them: then all is built anew. */
const version = 1;
/** "Ktip" in ASCII: tells an index of ours from any other file that SQLite would open. */
const applicationId = 0x4b_74_69_70;

/**
 * Articles as they were when they were read; their paragraphs as rows of the full-text index, numbered by
 * `paragraphRow`; and the annotations of everybody. The full-text table keeps no text of its own (`content=''`): tokens
 * alone, which come in folded and apart, so that its tokenizer has nothing to do but split at spaces.
 */
const tables = `
  CREATE TABLE articles (
    id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, signature TEXT NOT NULL, sha256 TEXT NOT NULL,
    encoding TEXT NOT NULL, text TEXT NOT NULL
  );
  CREATE VIRTUAL TABLE paragraphs USING fts5(
    tokens, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Co'"
  );
  CREATE TABLE sets (
    article INTEGER NOT NULL, annotator TEXT NOT NULL, status TEXT NOT NULL, PRIMARY KEY (article, annotator)
  ) WITHOUT ROWID;
  CREATE TABLE annotations (
    row INTEGER PRIMARY KEY, article INTEGER NOT NULL, annotator TEXT NOT NULL, label TEXT NOT NULL, json TEXT NOT NULL
  );
  CREATE INDEX annotations_of_article ON annotations (article);
  CREATE INDEX annotations_with_label ON annotations (label);
  CREATE TABLE attribute_values (
    annotation INTEGER NOT NULL, attribute TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (annotation, attribute, value)
  ) WITHOUT ROWID;
  CREATE INDEX annotations_with_value ON attribute_values (value, attribute);
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${version};
`;

/** A paragraph's row in the full-text index: no article has as many lines (32 MB at the most). */
const rowsPerArticle = 2 ** 26;

export function paragraphRow(article: number, paragraph: number): number {
  return article * rowsPerArticle + paragraph;
}

export function paragraphOfRow(row: number): { readonly article: number; readonly paragraph: number } {
  return { article: Math.floor(row / rowsPerArticle), paragraph: row % rowsPerArticle };
}

export type Row = Readonly<Record<string, SQLOutputValue>>;

/** The index on the disk: a cache that may be thrown away at any time. Every call works to its end before it returns. */
export interface IndexDatabase {
  all(sql: string, ...values: readonly SQLInputValue[]): readonly Row[];
  run(sql: string, ...values: readonly SQLInputValue[]): number;
  /** All or nothing. */
  transaction(work: () => void): void;
  close(): void;
}

/**
 * Opens the index in the first of the places that can be used (`:memory:` always can). One that is damaged, not ours or
 * of another version is thrown away and begun anew.
 */
export function openIndexDatabase(places: readonly string[]): IndexDatabase {
  for (const place of places) {
    const opened = openAt(place);
    const database = opened === 'worthless' && discard(place) ? openAt(place) : opened;
    if (typeof database === 'object') return database;
  }
  throw new Error(`No index can be made at ${places.join(' or ')}`);
}

/** Whether a failure says that the file is not a whole database; then it is to be thrown away. */
export function isDamage(error: unknown): boolean {
  // SQLITE_CORRUPT (11) with its extended codes, and SQLITE_NOTADB (26).
  return isSqliteError(error) && [11, 26].includes(error.errcode & 0xff);
}

/** Removes the file with what SQLite keeps beside it. False when there is nothing to remove, or it may not be removed. */
export function discard(place: string): boolean {
  if (place === ':memory:') return false;
  try {
    for (const ending of ['', '-journal', '-wal', '-shm']) rmSync(place + ending, { force: true });
    return true;
  } catch {
    return false;
  }
}

/** `worthless`: there is a file that is no index of this version. `unusable`: no index can be here, or it is in use. */
function openAt(place: string): IndexDatabase | 'worthless' | 'unusable' {
  let database: DatabaseSync | null = null;
  try {
    if (place !== ':memory:') mkdirSync(dirname(place), { recursive: true });
    database = new DatabaseSync(place);
    // A second window on the same folder writes the same index: each waits for the other.
    database.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = NORMAL;');
    const [found] = database.prepare('SELECT count(*) AS tables FROM sqlite_schema').all();
    if (found?.['tables'] === 0) {
      create(database);
      keepOutOfGit(place);
    } else if (!isOurs(database)) {
      database.close();
      return 'worthless';
    }
    return wrap(database);
  } catch (error) {
    if (database?.isOpen === true) database.close();
    if (isDamage(error)) return 'worthless';
    if (isSqliteError(error) || errorCode(error) !== '') return 'unusable';
    throw error;
  }
}

function create(database: DatabaseSync): void {
  database.exec('BEGIN IMMEDIATE');
  database.exec(tables);
  database.exec('COMMIT');
}

/** The index is a cache of one machine: a folder that people share through git is shared without it. */
function keepOutOfGit(place: string): void {
  const folder = dirname(place);
  if (basename(folder) !== '.kutip') return;
  try {
    writeFileSync(join(folder, '.gitignore'), `${basename(place)}*\n`, { flag: 'wx' });
  } catch {
    // There is one already, which is the person's own; or it cannot be written, which is not worth failing for.
  }
}

function isOurs(database: DatabaseSync): boolean {
  const [id] = database.prepare('PRAGMA application_id').all();
  const [made] = database.prepare('PRAGMA user_version').all();
  return id?.['application_id'] === applicationId && made?.['user_version'] === version;
}

function wrap(database: DatabaseSync): IndexDatabase {
  const statements = new Map<string, ReturnType<DatabaseSync['prepare']>>();
  const prepared = (sql: string) => {
    const statement = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  return {
    all: (sql, ...values) => prepared(sql).all(...values),
    run: (sql, ...values) => Number(prepared(sql).run(...values).lastInsertRowid),
    transaction(work) {
      database.exec('BEGIN IMMEDIATE');
      try {
        work();
        database.exec('COMMIT');
      } catch (error) {
        if (database.isTransaction) database.exec('ROLLBACK');
        throw error;
      }
    },
    close() {
      if (database.isOpen) database.close();
    },
  };
}

function isSqliteError(error: unknown): error is Error & { readonly errcode: number } {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number';
}
