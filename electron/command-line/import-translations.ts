import { stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { ulid } from 'ulid';
import { HostFailure, type HostError } from '../../shared/host/host-error.ts';
import type { ImportPlan, PlannedArticle, ReadImport } from '../../shared/host/translation-exchange.ts';
import type { PlannedUnit } from '../../shared/translation/import/import-plan.ts';
import { skipReasons } from '../../shared/translation/import/unit-changes.ts';
import { openCorpus, type Corpus } from '../host/open-corpus.ts';
import type { CommandContext, CommandExitCode } from './command-context.ts';
import type { ImportInvocation } from './exchange-arguments.ts';
import { counted } from './report.ts';

type Surroundings = Pick<CommandContext, 'print' | 'report' | 'signal' | 'workingFolder'>;

/**
 * `kutip import`: brings a file of translations into one annotator's sidecars, as one change that the application can take
 * back. Where one set cannot be changed, none is.
 */
export async function importTranslations(
  invocation: ImportInvocation,
  { print, report, signal, workingFolder }: Surroundings,
): Promise<CommandExitCode> {
  const { corpus: typed, annotator, file, json, isDryRun } = invocation;
  const folder = resolve(workingFolder, typed);
  const there = await stat(folder).catch(() => null);
  if (!there?.isDirectory())
    throw new HostFailure('not-found', `There is no folder ${typed}. Name a folder that holds articles.`);
  const corpus = await openCorpus({
    folder,
    readOnly: isDryRun,
    isSample: () => false,
    // Nobody sits at it: every set is somebody's whose name is to stay as the file has it.
    annotator: () => ({ id: '', name: '' }),
    // Only the index of the search would go there, which nothing here asks for.
    userDataFolder: folder,
    emit: () => undefined,
    toHostError,
    log: () => undefined,
    now: () => new Date(),
  });
  const stop = () => corpus.translations.cancel();
  signal.addEventListener('abort', stop);
  try {
    corpus.scan();
    const read = await corpus.translations.readImport(
      resolve(workingFolder, file),
      invocation.format ?? undefined,
    );
    signal.throwIfAborted();
    if (!read) throw new HostFailure('refused', `${file} was not read to its end.`);
    const language = invocation.language ?? languageOf(read, corpus);
    await corpus.index.settled();
    const request = {
      import: read.id,
      language,
      translator: invocation.translator,
      replaces: invocation.replaces,
      ...(invocation.article !== null && {
        article: articleOf(invocation.article, corpus, workingFolder),
      }),
    };
    const plan = await corpus.translations.planImport(request, annotator);
    signal.throwIfAborted();
    if (!isDryRun && plan.changes.length > 0) await apply(corpus, plan, { annotator, title: read.file });
    await (json ? print(asJson(invocation, read, plan)) : tell(read, plan, isDryRun, print));
    tellReading(read, report);
    return isWhole(read, plan) ? 0 : 1;
  } finally {
    signal.removeEventListener('abort', stop);
    await corpus.close();
  }
}

/** All or nothing. @throws {HostFailure} with the first reason, once everything is as it was. */
async function apply(
  corpus: Corpus,
  { changes }: ImportPlan,
  { annotator, title }: { readonly annotator: string; readonly title: string },
): Promise<void> {
  const bulk = ulid();
  const theirs = changes.map((change) => ({ ...change, annotator }));
  const { refused } = await corpus.bulk().apply({ bulk, title }, now(), theirs);
  const [first] = refused;
  if (!first) return;
  // Sets that were begun just now are looked for, too.
  for (const { article } of changes) await corpus.index.refresh(corpus.index.summary(article).path);
  await corpus.bulk().takeBack(bulk, { id: ulid(), time: now() });
  const { code, message, file } = first.error;
  throw new HostFailure(code, `Nothing was imported: ${message}`, { ...(file !== undefined && { file }) });
}

/** The one into which the file translates, or the first of the project's. */
function languageOf({ languages, file }: ReadImport, corpus: Corpus): string {
  const said = [...new Set(languages.map(({ target }) => target))].filter((tag) => tag !== 'und');
  const [only, ...more] = said;
  if (only !== undefined && more.length === 0) return only;
  const targets = corpus.info().project.translation?.targets ?? [];
  const settled = only === undefined ? targets[0] : targets.find((tag) => said.includes(tag));
  if (settled !== undefined) return settled;
  throw new HostFailure(
    'invalid-input',
    only === undefined
      ? `${file} does not say its language. Name it with --target.`
      : `${file} holds several languages: ${said.join(', ')}. Name one with --target.`,
  );
}

function articleOf(typed: string, corpus: Corpus, workingFolder: string): string {
  const inCorpus = relative(corpus.root, resolve(workingFolder, typed)).replaceAll('\\', '/');
  const paths = isAbsolute(typed) || inCorpus.startsWith('..') ? [inCorpus, typed] : [typed, inCorpus];
  const found = paths.map((path) => corpus.index.idOf(path)).find((id) => corpus.index.has(id));
  if (found !== undefined) return found;
  throw new HostFailure('not-found', `There is no article ${typed} in the corpus.`);
}

/** Everything of the file has its place, or stands in the corpus already. */
function isWhole({ problemCount }: ReadImport, { counts, articles }: ImportPlan): boolean {
  const skipped = Object.entries(counts.skip).some(
    ([reason, count]) => reason !== 'empty-target' && count > 0,
  );
  return problemCount === 0 && !skipped && articles.every(({ error }) => error === null);
}

async function tell(
  { file }: ReadImport,
  plan: ImportPlan,
  isDryRun: boolean,
  print: CommandContext['print'],
): Promise<void> {
  for (const article of plan.articles) await print(describeArticle(article));
  if (plan.unplaced.length > 0) await print(`In no article\n${plan.unplaced.map(describeUnit).join('')}`);
  const { counts, changes } = plan;
  const skipped = Object.values(counts.skip).reduce((sum, count) => sum + count, 0);
  await print(
    `${file}: ${counted(counts.change, 'segment')} ${isDryRun ? 'would change' : 'changed'} in ${counted(changes.length, 'article')}, ${counts.same} the same, ${skipped} passed over\n`,
  );
}

function describeArticle({ path, begins, units, error }: PlannedArticle): string {
  const beginning = begins
    ? `  a translation of ${counted(begins.segments, 'segment')} begins, cut as the ${begins.by} is\n`
    : '';
  const told = units.filter(({ outcome }) => outcome !== 'same');
  const failure = error ? `  ${error.message}\n` : '';
  if (told.length === 0 && failure === '') return '';
  return `${path}\n${failure}${beginning}${told.map(describeUnit).join('')}`;
}

function describeUnit({ outcome, reason, source, before, after, near }: PlannedUnit): string {
  const what = outcome === 'change' ? 'change' : (reason ?? outcome);
  const change = before === '' || before === after ? after : `${before} → ${after}`;
  const nearly = near === undefined ? '' : `  (nearly: ${near})`;
  return `  ${what.padEnd(longestReason)}  ${onOneLine(source)}  ${onOneLine(change)}${onOneLine(nearly)}\n`;
}

const longestReason = Math.max(...skipReasons.map((reason) => reason.length));

function onOneLine(text: string): string {
  return text.replaceAll(/[\n\r\t]/g, ' ');
}

function tellReading(
  { file, problems, problemCount, losses }: ReadImport,
  report: CommandContext['report'],
): void {
  for (const { place, message } of problems) report(`${file}: ${place}: ${message}\n`);
  if (problemCount > problems.length) report(`${file}: and ${problemCount - problems.length} more\n`);
  for (const { count, first } of losses)
    report(`${file}: ${first.place}: ${first.message}${count > 1 ? ` (${count} times)` : ''}\n`);
}

function asJson({ isDryRun, annotator }: ImportInvocation, read: ReadImport, plan: ImportPlan): string {
  const { file, format, languages, losses, problems, problemCount } = read;
  const { changes, ...planned } = plan;
  const told = { file, format, annotator, dryRun: isDryRun, changed: isDryRun ? 0 : changes.length };
  return `${JSON.stringify({ ...told, ...planned, languages, losses, problems, problemCount }, null, 2)}\n`;
}

function toHostError(error: unknown): HostError {
  if (error instanceof HostFailure) return error.toHostError();
  throw error;
}

function now(): string {
  return new Date().toISOString();
}
