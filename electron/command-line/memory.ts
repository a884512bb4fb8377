import type { MemoryMatch } from '../../shared/memory/memory-match.ts';
import { createMemoryKeeper } from '../memory/memory-keeper.ts';
import type { CommandContext, CommandExitCode } from './command-context.ts';
import type { MemoryInvocation } from './read-arguments.ts';
import { counted } from './report.ts';

/**
 * `kutip memory`: how words like the given ones were translated before, in this corpus and in the memories imported into it. 1
 * when nothing is found, as `search` has it, or when a file cannot be read.
 */
export async function lookUpMemory(
  { query, source, target, limit, json }: MemoryInvocation,
  { corpus: { guard, listing }, print, report }: CommandContext,
): Promise<CommandExitCode> {
  const failures: unknown[] = [];
  const keeper = createMemoryKeeper(
    guard,
    () => undefined,
    (error) => failures.push(error),
  );
  const articles = listing.articles.map((path) => ({
    path,
    annotators: (listing.sidecars.get(path) ?? []).map(({ annotator }) => annotator),
  }));
  keeper.look(articles, true);
  await keeper.settled();
  if (failures.length > 0) throw failures[0];
  const matches = keeper.memory.lookUp(
    { source: query, limit },
    {
      ...(source !== null && { sourceLanguage: source }),
      ...(target !== null && { targetLanguage: target }),
    },
  );
  const { units, unreadable } = keeper.state();
  if (json) {
    const found = { query, source, target, units, unreadable, matches: matches.map(asJson) };
    await print(`${JSON.stringify(found, null, 2)}\n`);
  } else {
    for (const match of matches) await print(`${describe(match)}\n`);
    report(`${counted(matches.length, 'suggestion')} among ${counted(units, 'translation')}\n`);
  }
  for (const file of unreadable) report(`${file}: It cannot be read; its translations are left out.\n`);
  return matches.length > 0 && unreadable.length === 0 ? 0 : 1;
}

/** The neighbours, which the query does not have, are left out. */
function asJson({ unit, ...match }: MemoryMatch) {
  const { previous: _previous, next: _next, ...rest } = unit;
  return { ...match, ...rest };
}

/** `89 %  2025/berita.txt (Siti, 2026-11-17)`, and below it the source and the target. */
function describe({ score, unit }: MemoryMatch): string {
  const { translator, reviewer, time, file, source, target } = unit;
  const about = [
    translator,
    reviewer === undefined ? undefined : `reviewed by ${reviewer}`,
    time?.slice(0, 10),
  ]
    .filter((each) => each !== undefined)
    .join(', ');
  return `${score} %  ${file}${about === '' ? '' : ` (${about})`}\n  ${onOneLine(source)}\n  ${onOneLine(target)}`;
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
