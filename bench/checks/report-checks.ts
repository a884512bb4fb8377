import { cpus } from 'node:os';
import { ArticleChecks } from '../../shared/checks/article-checks.ts';
import { checkSegment } from '../../shared/checks/check-segment.ts';
import { ruleIds } from '../../shared/checks/finding.ts';
import { measureChecks, settingsFor, type Measured } from './measure-checks.ts';
import { pairs, readTranslations, type SetName } from './translations.ts';

const correctSets: readonly SetName[] = (['correct', 'blind', 'last'] as const).map((folder) => ({
  folder,
  kind: 'correct',
}));
const brokenSets: readonly SetName[] = (['broken', 'blind', 'last'] as const).map((folder) => ({
  folder,
  kind: 'broken',
}));

/** The figures of the checks as Markdown; with `verbose` also what went wrong. */
export function reportChecks(verbose: boolean): string {
  const [correct, broken] = [correctSets, brokenSets].map((sets) =>
    sets
      .flatMap((set) => pairs.map((pair) => measureChecks(set, pair)))
      .filter(({ sentences }) => sentences > 0),
  );
  return [
    '### Correct translations: false alarms',
    table(correct ?? [], 'alarmed'),
    falseAlarmsByRule(correct ?? []),
    '### Broken translations: found by the rule that is for it',
    table(broken ?? [], 'hit'),
    speed(),
    ...(verbose ? [[...(correct ?? []), ...(broken ?? [])].flatMap(wrongOf).join('\n')] : []),
  ].join('\n\n');
}

function table(measured: readonly Measured[], count: 'alarmed' | 'hit'): string {
  const rows = measured.map((each) => {
    const share = `${((100 * each[count]) / each.sentences).toFixed(1)} %`;
    return `| ${each.set.folder.padEnd(7)} | ${each.pair} | ${String(each.sentences).padStart(9)} | ${String(each[count]).padStart(5)} | ${share.padStart(7)} |`;
  });
  const told = count === 'hit' ? 'found' : 'told ';
  return [
    `| set     | pair  | sentences | ${told} | share   |`,
    '| ------- | ----- | --------- | ----- | ------- |',
    ...rows,
  ].join('\n');
}

function falseAlarmsByRule(measured: readonly Measured[]): string {
  const counts = ruleIds.map((rule) => {
    const count = measured.reduce((sum, { byRule }) => sum + (byRule.get(rule) ?? 0), 0);
    return `${rule} ${count}`;
  });
  return `By rule: ${counts.join(', ')}.`;
}

/** So many segments are one article. */
const articleSize = 5000;

function speed(): string {
  const sentences = pairs.flatMap((pair) =>
    readTranslations({ folder: 'correct', kind: 'correct' }, pair).map((each) => ({ ...each, pair })),
  );
  const times = sentences
    .flatMap((sentence) => Array.from({ length: 5 }, () => sentence))
    .map(({ source, target, pair }) => {
      const start = performance.now();
      checkSegment({ source, target, comments: [], dismissed: [] }, settingsFor(pair));
      return performance.now() - start;
    })
    .toSorted((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  const indonesian = sentences.filter(({ pair }) => pair === 'id-en');
  const checks = new ArticleChecks(settingsFor('id-en'));
  const start = performance.now();
  checks.replaceAll(
    Array.from({ length: articleSize }, (_, number) => {
      const { source = '', target = '' } = indonesian[number % indonesian.length] ?? {};
      const comments: readonly never[] = [];
      return {
        id: String(number),
        source: `${source} (${number})`,
        target: `${target} (${number})`,
        comments,
        dismissed: comments,
      };
    }),
  );
  checks.work(() => false);
  const whole = (performance.now() - start) / 1000;
  return `One segment takes ${at(0.5)} ms, ${at(0.95)} ms at the 95th percentile; ${articleSize} segments together ${whole.toFixed(1)} s, in slices. Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}.`;
}

function wrongOf({ set, pair, wrong }: Measured): readonly string[] {
  return wrong.map(({ sentence: { rule, source, target }, findings }) => {
    const told = findings.map((finding) => `${finding.rule}: ${finding.saw}`).join('; ');
    return `- ${set.folder}, ${pair}${rule === null ? '' : `, ${rule}`}: ${source} | ${target} | ${told === '' ? 'nothing' : told}`;
  });
}
