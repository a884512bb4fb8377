import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { HostFailure } from '../../shared/host/host-error.ts';
import { check } from './check.ts';
import type { CommandContext, CommandExitCode } from './command-context.ts';
import { convert } from './convert.ts';
import { convertTranslations } from './convert-translations.ts';
import { exportCorpus } from './export-corpus.ts';
import { exportTranslationsOf } from './export-translations.ts';
import { helpText } from './help.ts';
import { history } from './history.ts';
import { importTranslations } from './import-translations.ts';
import { lookUpMemory } from './memory.ts';
import { mqm } from './mqm.ts';
import { readArguments, type Invocation } from './read-arguments.ts';
import { annotatorsOf, openCorpus, type OpenedCorpus } from './read-corpus.ts';
import { searchCorpus } from './search.ts';
import { segment } from './segment.ts';
import { stats } from './stats.ts';
import { suggestFor } from './suggest.ts';
import { validate } from './validate.ts';

export interface Surroundings extends Pick<CommandContext, 'print' | 'report' | 'signal' | 'workingFolder'> {
  readonly version: string;
}

/**
 * Runs one command line and gives its exit code: 0 all is well, 1 the data has findings, 2 the call was wrong or the
 * work could not be done.
 */
export async function run(commandLine: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> {
  const { print, report } = surroundings;
  const invocation = readArguments(commandLine);
  if (!invocation.ok) {
    report(`kutip: ${invocation.error}\n`);
    if (commandLine.length === 0) report(`\n${helpText(null)}`);
    return 2;
  }
  try {
    return await perform(invocation.value, surroundings, print);
  } catch (error) {
    if (!(error instanceof HostFailure) || surroundings.signal.aborted) throw error;
    report(`kutip: ${error.message}\n`);
    return 2;
  }
}

async function perform(
  invocation: Invocation,
  surroundings: Surroundings,
  print: CommandContext['print'],
): Promise<CommandExitCode> {
  switch (invocation.command) {
    case 'help':
      await print(helpText(invocation.about));
      return 0;
    case 'version':
      await print(`kutip ${surroundings.version}\n`);
      return 0;
    case 'validate':
      return validate(invocation, await contextFor(invocation, surroundings));
    case 'stats':
      return stats(invocation, await contextFor(invocation, surroundings));
    case 'history':
      return history(invocation, await contextFor(invocation, surroundings));
    case 'suggest':
      return suggestFor(invocation, surroundings);
    case 'segment':
      return segment(invocation, surroundings);
    case 'check':
      return check(invocation, await contextFor(invocation, surroundings));
    case 'mqm':
      return mqm(invocation, await contextFor(invocation, surroundings));
    case 'memory':
      return lookUpMemory(invocation, await contextFor(invocation, surroundings));
    case 'search':
      return searchCorpus(invocation, await contextFor(invocation, surroundings));
    case 'convert':
      return invocation.languages
        ? convertTranslations(invocation, surroundings)
        : convert(invocation, surroundings);
    case 'export':
      return exportCorpus(invocation, await contextFor(invocation, surroundings));
    case 'export-translations':
      return exportTranslationsOf(invocation, await contextFor(invocation, surroundings));
    case 'import':
      return importTranslations(invocation, surroundings);
  }
}

async function contextFor(
  { corpus: typed, annotators }: { readonly corpus: string; readonly annotators: readonly string[] },
  { print, report, signal, workingFolder }: Surroundings,
): Promise<CommandContext> {
  const folder = resolve(workingFolder, typed);
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory())
    throw new HostFailure('not-found', `There is no folder ${typed}. Name a folder that holds articles.`);
  const corpus = await openCorpus(folder);
  refuseStrangers(corpus, annotators);
  const isWanted = (annotator: string) => annotators.length === 0 || annotators.includes(annotator);
  return { corpus, isWanted, workingFolder, print, report, signal };
}

/** Nothing found for a misspelt id would look as if all were well. */
function refuseStrangers(corpus: OpenedCorpus, annotators: readonly string[]): void {
  const known = annotatorsOf(corpus);
  const stranger = annotators.find((id) => !known.includes(id));
  if (stranger === undefined) return;
  const others = known.length === 0 ? 'Nobody has' : `Those who have: ${known.join(', ')}`;
  throw new HostFailure('not-found', `“${stranger}” has annotated nothing here. ${others}.`);
}
