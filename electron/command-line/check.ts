import { ArticleChecks } from '../../shared/checks/article-checks.ts';
import { checkedSegment } from '../../shared/checks/checked-segment.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { sourceLanguageOf } from '../../shared/checks/source-language.ts';
import { checksTexts } from '../../shared/i18n/catalogue/checks.ts';
import { defaultProject } from '../../shared/scheme/default-scheme.ts';
import type { Project } from '../../shared/scheme/scheme.ts';
import { joinTranslation, translatorsOf, type AnnotatorSegments } from '../../shared/translation/joined.ts';
import type { LanguageTag, SegmentId } from '../../shared/translation/segment.ts';
import type { CommandContext, CommandExitCode } from './command-context.ts';
import type { CorpusFinding } from './corpus-finding.ts';
import type { CheckInvocation } from './read-arguments.ts';
import { readArticles, type ReadArticle } from './read-corpus.ts';
import { counted, describeFindings } from './report.ts';

/** A finding of a check with where it stands in the corpus. */
interface CorpusCheck extends Pick<Finding, 'rule' | 'level' | 'saw' | 'source' | 'target'> {
  readonly article: string;
  readonly language: LanguageTag;
  readonly translator: string;
  readonly segment: SegmentId;
  /** In the order of the article, from one. */
  readonly number: number;
  readonly message: string;
}

interface CheckedTranslation {
  readonly segments: number;
  readonly dismissed: number;
  readonly findings: readonly CorpusCheck[];
}

/** `kutip check`: what the checks find in the translations, article by article. 1 when they find something. */
export async function check(
  { json, target, rules }: CheckInvocation,
  { corpus, isWanted, print, report, signal }: CommandContext,
): Promise<CommandExitCode> {
  const project = corpus.project ?? defaultProject;
  const unread: CorpusFinding[] = corpus.findings.filter(({ rule }) => rule !== 'project-invalid');
  let [articles, segments, dismissed, found] = [0, 0, 0, 0];
  if (json) await print('{\n"findings": [');
  // Reviews are read with the translations that they are about: `--annotator` names the translator.
  for await (const article of readArticles(corpus, () => true)) {
    signal.throwIfAborted();
    unread.push(...article.findings.filter(({ severity }) => severity === 'error'));
    const checked = languagesOf(article, target).flatMap((language) =>
      checkTranslations(article, language, project, isWanted),
    );
    if (checked.length > 0) articles++;
    segments += sum(checked.map((each) => each.segments));
    dismissed += sum(checked.map((each) => each.dismissed));
    const findings = checked
      .flatMap((each) => each.findings)
      .filter(({ rule }) => rules.length === 0 || rules.includes(rule));
    if (findings.length > 0 && !json) await print(`${article.path}\n`);
    for (const finding of findings) {
      await print(json ? `${found === 0 ? '' : ','}\n${JSON.stringify(finding)}` : describe(finding));
      found++;
    }
  }
  if (json) await print(`${found === 0 ? '' : '\n'}],\n${totals({ articles, segments, dismissed })}\n}\n`);
  else
    await print(
      `${counted(segments, 'segment')} in ${counted(articles, 'article')}: ${counted(found, 'finding')}, ${dismissed} dismissed\n`,
    );
  if (unread.length > 0) report(describeFindings(unread));
  return found === 0 && unread.length === 0 ? 0 : 1;
}

function languagesOf({ sidecars }: ReadArticle, wanted: LanguageTag | null): readonly LanguageTag[] {
  const all = new Set(sidecars.flatMap(({ sidecar }) => Object.keys(sidecar.translations ?? {})));
  return Array.from(all)
    .filter((language) => wanted === null || language === wanted)
    .toSorted();
}

function checkTranslations(
  { path, sidecars }: ReadArticle,
  language: LanguageTag,
  project: Project,
  isWanted: (annotator: string) => boolean,
): readonly CheckedTranslation[] {
  const sets = sidecars.map(({ sidecar: { annotator, translations = {} } }): AnnotatorSegments => ({
    annotator: annotator.id,
    name: annotator.name,
    segments: translations[language]?.segments ?? [],
  }));
  return translatorsOf(sets)
    .filter(isWanted)
    .map((translator) => {
      const rows = joinTranslation(sets, translator);
      const own = sidecars.find(({ sidecar }) => sidecar.annotator.id === translator);
      const checks = new ArticleChecks({
        sourceLanguage: sourceLanguageOf(
          own?.text ?? '',
          own?.sidecar.source.language ?? project.language ?? 'und',
        ),
        targetLanguage: language,
        entities: project.entities,
        glossary: project.glossary ?? [],
        levels: project.translation?.checks,
      });
      checks.replaceAll(rows.map((row) => checkedSegment(row)));
      const all = rows.map((row, at) => ({ row, number: at + 1, found: checks.findingsOf(row.id) }));
      return {
        segments: rows.length,
        dismissed: sum(all.map(({ found }) => found.dismissed.length)),
        findings: all.flatMap(({ row, number, found }) =>
          found.open.map(({ rule, level, saw, source, target, message }) => ({
            article: path,
            language,
            translator,
            segment: row.id,
            number,
            rule,
            level,
            saw,
            source,
            target,
            message: checksTexts.en.messages[message.id](message),
          })),
        ),
      };
    });
}

function describe({ number, level, rule, language, translator, message }: CorpusCheck): string {
  const place = `${number}`.padStart(5);
  return `${place}  ${language} ${translator}  ${level.padEnd(8)}  ${rule}  ${message}\n`;
}

function totals(counts: Readonly<Record<string, number>>): string {
  return JSON.stringify(counts).slice(1, -1).replaceAll(',"', ',\n"').replaceAll('":', '": ');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
