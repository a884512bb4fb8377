import { relative, resolve, sep } from 'node:path';
import type { HistoryItem } from '../../shared/history/history-item.ts';
import { historyWording, type HistoryWording } from '../../shared/history/history-wording.ts';
import { HostFailure } from '../../shared/host/host-error.ts';
import { catalogues } from '../../shared/i18n/catalogue.ts';
import { defaultProject } from '../../shared/scheme/default-scheme.ts';
import { byCodeUnit } from '../../shared/text/code-unit-order.ts';
import { excerpt } from '../../shared/text/excerpt.ts';
import { listHistories, type FoundHistory } from '../files/list-histories.ts';
import { tellHistory } from '../host/tell-history.ts';
import type { CommandContext, CommandExitCode } from './command-context.ts';
import type { HistoryInvocation } from './read-arguments.ts';

/**
 * `kutip history`: the steps that led to an article's annotations, log by log and each oldest first, as they are read.
 * Lines that cannot be read are named on standard error.
 */
export async function history(
  { article: typed, since, json }: HistoryInvocation,
  { corpus, isWanted, workingFolder, print, report, signal }: CommandContext,
): Promise<CommandExitCode> {
  const { root } = corpus.guard;
  const all = await listHistories(corpus.guard);
  const names = new Set([...corpus.listing.articles, ...all.map(({ article }) => article)]);
  const article = [typed, relative(root, resolve(workingFolder, typed)).replaceAll(sep, '/')].find((name) =>
    names.has(name),
  );
  if (article === undefined)
    throw new HostFailure('not-found', `There is no article ${typed} in the corpus, and no history of one.`);
  const logs = all.filter((log) => log.article === article && isWanted(log.annotator)).toSorted(currentFirst);
  const wording = historyWording(catalogues.en, corpus.project ?? defaultProject);
  const damaged: string[] = [];

  await print(json ? `{\n"article": ${JSON.stringify(article)},\n"histories": [` : `${article}\n`);
  for (const [position, log] of logs.entries()) {
    const { annotator, file, archived } = log;
    const head = JSON.stringify({ annotator, file, archived }).slice(0, -1);
    await print(json ? `${position === 0 ? '' : ','}\n${head},"steps":[` : `${describeLog(log)}\n`);
    const damagedLines: number[] = [];
    let isFirst = true;
    for await (const told of tellHistory(await corpus.guard.existing(file), file)) {
      signal.throwIfAborted();
      if ('damagedLine' in told) damagedLines.push(told.damagedLine);
      else if (since === null || told.item.time >= since) {
        await print(
          json
            ? `${isFirst ? '' : ','}\n${stepAsJson(told.item, wording)}`
            : describeStep(told.item, wording),
        );
        isFirst = false;
      }
    }
    if (json) await print(`${isFirst ? '' : '\n'}],"damagedLines":${JSON.stringify(damagedLines)}}`);
    if (damagedLines.length > 0) damaged.push(`${file}: line ${damagedLines.join(', ')} cannot be read.\n`);
  }
  if (json) await print(`${logs.length === 0 ? '' : '\n'}]\n}\n`);
  else if (logs.length === 0) await print('  no history\n');
  for (const sentence of damaged) report(sentence);
  return damaged.length === 0 ? 0 : 1;
}

/** The history of the annotations that are there now, then those that were put aside, by the time in their names. */
function currentFirst(a: FoundHistory, b: FoundHistory): number {
  return (
    byCodeUnit(a.annotator, b.annotator) ||
    Number(a.archived) - Number(b.archived) ||
    byCodeUnit(a.file, b.file)
  );
}

function describeLog({ annotator, file, archived }: FoundHistory): string {
  return `${annotator}${archived ? ` (put aside: ${file})` : ''}`;
}

function stepAsJson(item: HistoryItem, wording: HistoryWording): string {
  const { id, time, revision, kind, of, bulk, title, changes } = item;
  const { sentence } = wording.headline(item);
  return JSON.stringify({ id, time, revision, kind, of, bulk, title, summary: sentence, changes });
}

function describeStep(item: HistoryItem, wording: HistoryWording): string {
  const { sentence, words } = wording.headline(item);
  const kind = item.kind === 'edit' ? '' : `${item.kind}: `;
  const quoted = words === '' ? '' : `  “${excerpt(words, 90)}”`;
  return `  ${item.time}  ${String(item.revision).padStart(5)}  ${kind}${item.title ?? sentence}${quoted}\n`;
}
