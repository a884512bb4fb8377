import { articleQuality, type TranslationQuality } from '../../shared/quality/article-quality.ts';
import type { ErrorProfile } from '../../shared/quality/error-profile.ts';
import { profileOf, profilesOf } from '../../shared/quality/profiles.ts';
import { deviationOf, meanOf, scoreOf, type QualityScore } from '../../shared/quality/score.ts';
import {
  addTallies,
  type ErrorCounts,
  type QualityTally,
  type RaterTally,
} from '../../shared/quality/tally.ts';
import { HostFailure } from '../../shared/host/host-error.ts';
import { localised } from '../../shared/scheme/localised.ts';
import { errorSeverities } from '../../shared/translation/segment.ts';
import type { CommandContext, CommandExitCode } from './command-context.ts';
import type { CorpusFinding } from './corpus-finding.ts';
import type { MqmInvocation } from './read-arguments.ts';
import { readArticles } from './read-corpus.ts';
import { describeFindings } from './report.ts';

/** A translation's quality without its segments: what is kept of each article. */
type ArticleRow = Omit<TranslationQuality, 'segments' | 'name'> & { readonly article: string };

/** `kutip mqm`: the quality of the translations, by the errors that were marked in them. */
export async function mqm(
  { json, target, profile: named }: MqmInvocation,
  { corpus, isWanted, print, report }: CommandContext,
): Promise<CommandExitCode> {
  const profile = profileFor(named, corpus.project?.translation);
  const rows: ArticleRow[] = [];
  const unread: CorpusFinding[] = corpus.findings.filter(({ rule }) => rule !== 'project-invalid');
  for await (const { path, sidecars, findings } of readArticles(corpus, isWanted)) {
    unread.push(...findings.filter(({ severity }) => severity === 'error'));
    const sets = sidecars.map(({ sidecar: { annotator, source, translations = {} } }) => ({
      annotator: annotator.id,
      name: annotator.name,
      sourceLanguage: source.language,
      translations,
    }));
    for (const { sourceLanguage, language, translator, tally } of articleQuality(sets, profile))
      if (tally.segments > 0 && (target === null || target === language))
        rows.push({ article: path, sourceLanguage, language, translator, tally });
  }
  await print(json ? `${JSON.stringify(asJson(rows, profile, target), null, 2)}\n` : asTable(rows, profile));
  if (unread.length === 0) return 0;
  report(describeFindings(unread));
  return 1;
}

function profileFor(named: string | null, settings: Parameters<typeof profileOf>[0]): ErrorProfile {
  if (named === null) return profileOf(settings);
  const profiles = profilesOf(settings?.errorProfiles);
  const found = profiles.find(({ id }) => id === named);
  if (found) return found;
  const ids = profiles.map(({ id }) => id).join(', ');
  throw new HostFailure('not-found', `There is no profile “${named}”. Profiles: ${ids}.`);
}

function asJson(rows: readonly ArticleRow[], profile: ErrorProfile, target: string | null) {
  const all = addTallies(rows.map(({ tally }) => tally));
  const grouped = (key: (row: ArticleRow) => string) =>
    Array.from(Map.groupBy(rows, key).entries())
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([, group]) => ({ group, tally: addTallies(group.map(({ tally }) => tally)) }));
  return {
    profile: profile.id,
    target,
    score: scoreOf(all, profile),
    errors: inOrder(all.errors),
    pairs: grouped(({ sourceLanguage, language }) => `${sourceLanguage} ${language}`).map(
      ({ group, tally }) => ({
        sourceLanguage: group[0]?.sourceLanguage,
        language: group[0]?.language,
        ...scoreOf(tally, profile),
      }),
    ),
    translators: grouped(({ translator }) => translator).map(({ group, tally }) => ({
      translator: group[0]?.translator,
      ...scoreOf(tally, profile),
    })),
    raters: Object.entries(all.raters)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([rater, tally]) => ({ rater, ...raterScore(tally) })),
    articles: rows.map(({ article, sourceLanguage, language, translator, tally }) => ({
      article,
      sourceLanguage,
      language,
      translator,
      ...scoreOf(tally, profile),
      errorCounts: inOrder(tally.errors),
    })),
  };
}

function raterScore({ segments, words, penalty, errors, da, sqm }: RaterTally) {
  return {
    segments,
    words,
    errors,
    penalty,
    da: meanOf(da),
    daDeviation: deviationOf(da),
    sqm: meanOf(sqm),
    sqmDeviation: deviationOf(sqm),
  };
}

/** By category, and the severities that there are. */
function inOrder(errors: ErrorCounts) {
  return Object.fromEntries(
    Object.entries(errors)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([category, counts]) => [
        category,
        Object.fromEntries(
          errorSeverities.flatMap((each) => (counts[each] === 0 ? [] : [[each, counts[each]]])),
        ),
      ]),
  );
}

function asTable(rows: readonly ArticleRow[], profile: ErrorProfile): string {
  const all = addTallies(rows.map(({ tally }) => tally));
  const score = scoreOf(all, profile);
  const head = [
    `profile  ${localised(profile.name, 'en')}`,
    `segments ${score.segments}, rated ${score.rated}, source words of these ${score.words}`,
    `errors   ${score.errors}, penalty ${score.penalty}`,
    '',
  ];
  const columns = ['words', 'errors', 'penalty', '/100 words', 'raw score', '/segment', 'DA', 'SQM'];
  const body = [
    ['', '', '', ...columns],
    ...rows.map(({ article, sourceLanguage, language, translator, tally }) => [
      article,
      `${sourceLanguage}→${language}`,
      translator,
      ...cells(tally, profile),
    ]),
    ['all', '', '', ...cells(all, profile)],
  ];
  return `${[...head, ...aligned(body)].join('\n')}\n`;
}

function cells(tally: QualityTally, profile: ErrorProfile): readonly string[] {
  const { words, errors, penalty, perHundredWords, raw, perSegment, da, sqm }: QualityScore = scoreOf(
    tally,
    profile,
  );
  return [words, errors, penalty, perHundredWords, raw, perSegment, da, sqm].map((value) =>
    value === null ? '–' : String(Math.round(value * 100) / 100),
  );
}

/** Names to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => Array.from(row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column < 3 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
}
