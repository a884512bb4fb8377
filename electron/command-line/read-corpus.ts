import type { Sidecar } from '../../shared/annotation/sidecar.ts';
import { HostFailure } from '../../shared/host/host-error.ts';
import type { CodePointIndex } from '../../shared/text/code-point-index.ts';
import { projectFileName } from '../../shared/scheme/project-file.ts';
import type { Project } from '../../shared/scheme/scheme.ts';
import { createPathGuard, type PathGuard } from '../files/path-guard.ts';
import { openProjectStore } from '../host/project-store.ts';
import { corpusError, corpusWarning, type CorpusFinding } from './corpus-finding.ts';
import { listCorpus, type CorpusListing, type ListedSidecar } from './list-corpus.ts';
import { readArticleText, type ArticleSource } from './read-article.ts';
import { checkRecord, readSidecar } from './read-sidecar.ts';

/** A corpus that has been found and listed. */
export interface OpenedCorpus {
  readonly guard: PathGuard;
  readonly listing: CorpusListing;
  /** `null` when the project file is broken: by which scheme to check is then not known. */
  readonly project: Project | null;
  /** About the folder as a whole: its project file, and files that belong to no article. */
  readonly findings: readonly CorpusFinding[];
}

/** One annotator's sidecar of an article, together with the text that its offsets count in. */
export interface ReadSidecar {
  readonly path: string;
  readonly sidecar: Sidecar;
  readonly text: string;
  readonly offsets: CodePointIndex;
}

export interface ReadArticle {
  readonly path: string;
  /** `null` when it cannot be read: a finding says why. */
  readonly source: ArticleSource | null;
  readonly sidecars: readonly ReadSidecar[];
  readonly findings: readonly CorpusFinding[];
}

/** @throws {HostFailure} when there is no such folder, or it may not be read. */
export async function openCorpus(folder: string): Promise<OpenedCorpus> {
  const guard = await createPathGuard(folder);
  const listing = await listCorpus(guard.root);
  const { project, projectProblems } = (await openProjectStore(guard)).current();
  const articles = new Set(listing.articles);
  const lost = Array.from(listing.sidecars).filter(([article]) => !articles.has(article));
  const findings = [
    ...projectProblems.map(({ place, message }) =>
      corpusError(
        projectFileName,
        'project-invalid',
        `${message.replace(/\.$/, '')}. Correct the file; until then labels and entities are not checked.`,
        place,
      ),
    ),
    ...listing.unreadable.map((path) =>
      corpusError(path, 'folder-unreadable', 'The folder may not be read. Check its permissions.'),
    ),
    ...listing.misnamed.map((path) =>
      corpusError(
        path,
        'sidecar-misnamed',
        'The name is not ARTICLE.ANNOTATOR.kutip.json, where an annotator id is 1 to 32 lower-case letters, digits, - or _. Rename the file.',
      ),
    ),
    ...lost.flatMap(([article, sidecars]) =>
      sidecars.map(({ path }) =>
        corpusError(
          path,
          'sidecar-without-source',
          `There is no article ${article}. Put it back, or move this file away.`,
        ),
      ),
    ),
  ];
  return { guard, listing, project: projectProblems.length === 0 ? project : null, findings };
}

/** Ids of all who have annotated something, sorted. */
export function annotatorsOf({ listing }: OpenedCorpus): readonly string[] {
  const ids = Array.from(listing.sidecars.values()).flatMap((sidecars) =>
    sidecars.map(({ annotator }) => annotator),
  );
  return Array.from(new Set(ids)).toSorted();
}

/** Reads the articles one after the other with their sidecars: one article is in memory at a time. */
export async function* readArticles(
  { guard, listing }: OpenedCorpus,
  isWanted: (annotator: string) => boolean,
): AsyncGenerator<ReadArticle> {
  for (const path of listing.articles) {
    const wanted = (listing.sidecars.get(path) ?? []).filter(({ annotator }) => isWanted(annotator));
    yield await readArticle(guard, path, wanted);
  }
}

async function readArticle(
  guard: PathGuard,
  path: string,
  listed: readonly ListedSidecar[],
): Promise<ReadArticle> {
  const findings: CorpusFinding[] = [];
  const sidecars: ReadSidecar[] = [];
  const source = await readReporting(() => readArticleText(guard, path), path, 'source-unreadable', findings);
  for (const { path: file, annotator } of listed.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const reading = await readReporting(() => readSidecar(guard, file), file, 'sidecar-unreadable', findings);
    if (reading && 'finding' in reading) findings.push(reading.finding);
    if (!reading || 'finding' in reading) continue;
    const { sidecar } = reading;
    const recorded =
      source?.encoding === sidecar.source.encoding
        ? source
        : await readReporting(
            () => readArticleText(guard, path, sidecar.source.encoding),
            file,
            'source-record-wrong',
            findings,
          );
    if (!recorded) continue;
    findings.push(...checkRecord({ file, article: path, annotator, sidecar, source: recorded }));
    sidecars.push({ path: file, sidecar, text: recorded.text, offsets: recorded.offsets });
  }
  // A sidecar records the encoding, so a person has settled it; without one the guess is all there is.
  if (source?.encodingGuessed && listed.length === 0)
    findings.push(
      corpusWarning(
        path,
        'encoding-guessed',
        `Nothing in the file says its encoding; ${source.encoding} is a guess. Open the article in Kutip to settle it, or save it as UTF-8.`,
      ),
    );
  return { path, source, sidecars, findings };
}

/** A file that cannot be read is a finding about the corpus, not the end of the work. */
async function readReporting<Value>(
  read: () => Promise<Value>,
  file: string,
  rule: CorpusFinding['rule'],
  findings: CorpusFinding[],
): Promise<Value | null> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    findings.push(corpusError(file, rule, error.message));
    return null;
  }
}
