import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { HostFailure } from '../../shared/host/host-error.ts';
import { projectFileName } from '../../shared/scheme/project-file.ts';
import type { SuggestionSettings } from '../../shared/scheme/suggestion-settings.ts';
import { guessLanguage } from '../../shared/suggestion/lexicon/lexicon.ts';
import { findRepeats } from '../../shared/suggestion/repeats.ts';
import { suggest } from '../../shared/suggestion/suggest.ts';
import type { Suggestion } from '../../shared/suggestion/suggestion.ts';
import { createPathGuard, type PathGuard } from '../files/path-guard.ts';
import { openProjectStore } from '../host/project-store.ts';
import type { CommandContext, CommandExitCode } from './command-context.ts';
import { corpusError, type CorpusFinding } from './corpus-finding.ts';
import { listCorpus } from './list-corpus.ts';
import type { SuggestInvocation } from './read-arguments.ts';
import { readArticleText } from './read-article.ts';
import { readStandardInput, standardInput } from './read-standard-input.ts';
import { counted, describeFindings } from './report.ts';

interface Article {
  readonly path: string;
  readonly text: string;
}

interface SuggestedArticle {
  readonly path: string;
  /** `null` when there are no rules for its language. */
  readonly language: string | null;
  readonly suggestions: readonly Suggestion[];
}

/**
 * `kutip suggest`: prints what could be annotated, article by article, with the cues of the project. All texts are read first, because a repetition
 * may stand in any two of them; articles that cannot be read are named on standard error.
 */
export async function suggestFor(
  { target, kinds, language, json }: SuggestInvocation,
  {
    workingFolder,
    print,
    report,
    signal,
  }: Pick<CommandContext, 'workingFolder' | 'print' | 'report' | 'signal'>,
): Promise<CommandExitCode> {
  const { articles, findings, settings } =
    target === standardInput
      ? {
          ...(await nearestProject(workingFolder)),
          articles: [{ path: standardInput, text: await readStandardInput() }],
        }
      : await readTarget(resolve(workingFolder, target), target, signal);
  const textNames = articles.map(({ path }) => path);
  const repeats = kinds.includes('repeat') ? findRepeats(articles.map(({ text }) => text)) : [];
  const byText = Map.groupBy(repeats, ({ text }) => text);
  let count = 0;
  if (json) await print('{\n"articles": [');
  for (const [position, { path, text }] of articles.entries()) {
    signal.throwIfAborted();
    const settled = language ?? guessLanguage(text);
    const suggestions = suggest(text, {
      language: settled ?? undefined,
      settings,
      kinds,
      repeats: byText.get(position) ?? [],
      textNames,
    });
    count += suggestions.length;
    const article: SuggestedArticle = { path, language: settled, suggestions };
    await print(
      json ? `${position === 0 ? '' : ','}\n${JSON.stringify(article, null, 2)}` : describe(article),
    );
  }
  await print(
    json ? '\n]\n}\n' : `${counted(articles.length, 'article')}, ${counted(count, 'suggestion')}\n`,
  );
  if (findings.length === 0) return 0;
  report(describeFindings(findings));
  return 1;
}

interface Reading {
  readonly articles: readonly Article[];
  readonly findings: readonly CorpusFinding[];
  /** What the project file says; a broken one is a finding. */
  readonly settings?: SuggestionSettings | undefined;
}

async function readTarget(path: string, typed: string, signal: AbortSignal): Promise<Reading> {
  const { guard, paths } = await findArticles(path, typed);
  const { articles, findings } = await readAll(guard, paths, signal);
  const project = await nearestProject(guard.root);
  return { articles, findings: [...findings, ...project.findings], settings: project.settings };
}

/** The project file of the folder, or of the nearest one above: an article alone knows not which corpus it is in. */
async function nearestProject(folder: string): Promise<Pick<Reading, 'findings' | 'settings'>> {
  for (let at = folder, above = ''; at !== above; above = at, at = dirname(at)) {
    const file = await stat(join(at, projectFileName)).catch(() => null);
    if (!file?.isFile()) continue;
    const { project, projectProblems } = (await openProjectStore(await createPathGuard(at))).current();
    return {
      settings: project.suggestion,
      findings: projectProblems.map(({ place, message }) =>
        corpusError(
          projectFileName,
          'project-invalid',
          `${message.replace(/\.$/, '')}. Correct the file; until then its cues are not used.`,
          place,
        ),
      ),
    };
  }
  return { findings: [], settings: undefined };
}

async function findArticles(
  path: string,
  typed: string,
): Promise<{ readonly guard: PathGuard; readonly paths: readonly string[] }> {
  const found = await stat(path).catch(() => null);
  if (found?.isFile()) return { guard: await createPathGuard(dirname(path)), paths: [basename(path)] };
  if (!found?.isDirectory())
    throw new HostFailure(
      'not-found',
      `There is no ${typed}. Name an article, or a folder that holds articles.`,
    );
  const guard = await createPathGuard(path);
  return { guard, paths: (await listCorpus(guard.root)).articles };
}

async function readAll(
  guard: PathGuard,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<{ readonly articles: readonly Article[]; readonly findings: readonly CorpusFinding[] }> {
  const articles: Article[] = [];
  const findings: CorpusFinding[] = [];
  for (const path of paths) {
    signal.throwIfAborted();
    try {
      articles.push({ path, text: (await readArticleText(guard, path)).text });
    } catch (error) {
      if (!(error instanceof HostFailure)) throw error;
      findings.push(corpusError(path, 'source-unreadable', error.message));
    }
  }
  return { articles, findings };
}

/** Of longer words only so many code points are shown. */
const longestExcerpt = 90;

function describe({ path, language, suggestions }: SuggestedArticle): string {
  return `${path} (${language ?? 'no rules for its language'})\n${suggestions.map(describeSuggestion).join('')}`;
}

function describeSuggestion({ kind, score, spans, words, attributes, reasons }: Suggestion): string {
  const place = spans.map(({ start, end }) => `${start}–${end}`).join(' ');
  const values = Object.values(attributes).filter((value) => value !== null);
  const characters = Array.from(words.replaceAll('\n', ' '));
  const excerpt =
    characters.length > longestExcerpt
      ? `${characters.slice(0, longestExcerpt).join('')}…`
      : characters.join('');
  const why = reasons.map(({ sentence }) => sentence).join(' ');
  return `  ${kind.padEnd(11)}  ${score.toFixed(2)}  ${place}  ${[...values, excerpt].join('  ')}\n${' '.repeat(21)}${why}\n`;
}
