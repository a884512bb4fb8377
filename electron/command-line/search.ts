import { createContext, Script } from 'node:vm';
import { isInPlace } from '../../shared/annotation/new-annotation.ts';
import type { Annotation, Span } from '../../shared/annotation/annotation.ts';
import { HostFailure } from '../../shared/host/host-error.ts';
import { keywordInContext, type KeywordInContext } from '../../shared/search/context.ts';
import { createMatcher, type Matcher } from '../../shared/search/matcher.ts';
import { expressionTimeLimit } from '../../shared/search/search-request.ts';
import { paragraphRanges } from '../../shared/text/paragraphs.ts';
import type { CodePointRange, Utf16Range } from '../../shared/text/offset.ts';
import type { CommandContext, CommandExitCode } from './command-context.ts';
import type { SearchInvocation } from './read-arguments.ts';
import { readArticles, type ReadArticle, type ReadSidecar } from './read-corpus.ts';
import { counted, describeFindings } from './report.ts';

interface FoundPlace extends CodePointRange, KeywordInContext {
  readonly path: string;
  /** Of the paragraph, counted from 1. */
  readonly line: number;
  readonly annotations: readonly FoundAnnotation[];
}

/** An annotation that the hit lies in. */
interface FoundAnnotation extends Pick<Annotation, 'id' | 'label'> {
  readonly annotator: string;
}

/**
 * `kutip search`: reads the articles one by one and prints the places that hold the words. Without the index: nothing
 * is written, and one look through a corpus costs no more than making it. 1 when nothing is found, as grep has it.
 */
export async function searchCorpus(
  { query, label, annotators, limit, json }: SearchInvocation,
  { corpus, isWanted, print, report, signal }: CommandContext,
): Promise<CommandExitCode> {
  const matcher = createMatcher(query);
  const find = query.kind === 'expression' ? limited(matcher) : matcher.inText;
  const mustBeAnnotated = label !== null || annotators.length > 0;
  let count = 0;
  let articles = 0;
  if (json) await print('{\n"hits": [');
  for await (const article of readArticles(corpus, isWanted)) {
    signal.throwIfAborted();
    const unreadable = article.findings.filter(({ rule }) => rule === 'source-unreadable');
    if (unreadable.length > 0) report(describeFindings(unreadable));
    const hits = hitsIn(article, find).filter(
      ({ annotations }) =>
        !mustBeAnnotated || annotations.some((each) => label === null || each.label === label),
    );
    const shown = hits.slice(0, limit - count);
    if (shown.length > 0) articles++;
    for (const hit of shown) {
      await print(json ? `${count === 0 ? '' : ','}\n${JSON.stringify(hit, null, 2)}` : `${describe(hit)}\n`);
      count++;
    }
    if (count >= limit) break;
  }
  if (json) await print('\n]\n}\n');
  else report(`${counted(count, 'hit')} in ${counted(articles, 'article')}\n`);
  return count > 0 ? 0 : 1;
}

function hitsIn(
  { path, source, sidecars }: ReadArticle,
  find: (text: string) => readonly Utf16Range[],
): readonly FoundPlace[] {
  // A sidecar records the encoding that a person has settled.
  const read = sidecars[0] ?? source;
  if (!read) return [];
  const { text, offsets } = read;
  const lines = paragraphRanges(text);
  return find(text).map((range) => {
    const span = offsets.rangeToCodePoints(range);
    return {
      path,
      line: lines.findLastIndex(({ start }) => start <= range.start) + 1,
      ...span,
      ...keywordInContext(text, range),
      annotations: sidecars.flatMap((sidecar) => annotationsAround(sidecar, span)),
    };
  });
}

function annotationsAround(
  { sidecar, offsets }: ReadSidecar,
  { start, end }: CodePointRange,
): FoundAnnotation[] {
  const holds = (span: Span) => span.start <= start && end <= span.end;
  return sidecar.annotations
    .filter((annotation) => annotation.spans.some(holds) && isInPlace(offsets, annotation))
    .map(({ id, label }) => ({ annotator: sidecar.annotator.id, id, label }));
}

/** A watchdog ends an expression that does not come to an end by itself; nothing else could, on one thread. */
function limited(matcher: Matcher): Matcher['inText'] {
  return (text) => {
    let ranges: readonly Utf16Range[] = [];
    const sandbox = createContext({ find: () => (ranges = matcher.inText(text)) });
    try {
      watched.runInContext(sandbox, { timeout: expressionTimeLimit * 1000 });
    } catch (error) {
      if (!isTimeout(error)) throw error;
      throw new HostFailure(
        'took-too-long',
        `The regular expression took longer than ${expressionTimeLimit} seconds in one article and was stopped. Make it narrower.`,
      );
    }
    return ranges;
  };
}

const watched = new Script('find()');

/** The error comes from the watched context, whose `Error` is not ours. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}

/** In code points: as much as fits on either side of the words. */
const contextWidth = 40;

/** `2025/berita.txt:3:  …before  words  after…`: the words begin at the same column in every line of an article. */
function describe({ path, line, before, words, after }: FoundPlace): string {
  const left = Array.from(before).slice(-contextWidth).join('').padStart(contextWidth);
  const right = Array.from(after).slice(0, contextWidth).join('').trimEnd();
  return `${path}:${line}: ${left}[${words}]${right}`;
}
