import { readdir } from 'node:fs/promises';
import { dirname, posix } from 'node:path';
import { parseSidecar } from '../../shared/annotation/sidecar.ts';
import { HostFailure } from '../../shared/host/host-error.ts';
import type { SegmentHistory } from '../../shared/host/segment-history.ts';
import { byCodeUnit } from '../../shared/text/code-unit-order.ts';
import type { LanguageTag, Segment, SegmentId } from '../../shared/translation/segment.ts';
import { inOneOrder, SegmentTeller } from '../../shared/translation/segment-history.ts';
import { historyPath, readHistoryName, type NamedHistory } from '../files/corpus-names.ts';
import { isMissing, unlessMissing } from '../files/file-failure.ts';
import type { PathGuard } from '../files/path-guard.ts';
import { streamHistory } from '../files/stream-history.ts';

export interface SegmentOfArticle {
  /** Relative to the corpus. */
  readonly article: string;
  readonly language: LanguageTag;
  readonly segment: SegmentId;
}

type ArticleLog = NamedHistory & { readonly file: string };

/**
 * Reads the logs of one article line by line, its own annotator's and everybody else's, those put aside too. What is held is
 * the versions of one segment.
 */
export async function readSegmentHistory(
  guard: PathGuard,
  { article, language, segment }: SegmentOfArticle,
  log: (error: unknown) => void,
): Promise<SegmentHistory> {
  const tellers = new Map<string, SegmentTeller>();
  const damaged = new Set<string>();
  for (const { file, annotator } of await logsOf(guard, article)) {
    const teller = tellers.get(annotator) ?? new SegmentTeller(annotator, language, segment);
    tellers.set(annotator, teller);
    try {
      for await (const { number, line } of streamHistory(await guard.existing(file), file))
        if (!line || (number === 1 && !('format' in line))) damaged.add(file);
        else if ('format' in line) teller.begin(segmentIn(line.base.sidecar, language, segment));
        else if ('operation' in line) teller.tell(line);
    } catch (error) {
      if (!(error instanceof HostFailure)) throw error;
      damaged.add(file);
      log(error);
    }
  }
  return {
    versions: inOneOrder(Array.from(tellers.values(), (teller) => teller.versions())),
    damaged: [...damaged],
  };
}

/** Those of one annotator in the order in which they were begun: the ones put aside have the time in their name. */
async function logsOf(guard: PathGuard, article: string): Promise<readonly ArticleLog[]> {
  const folder = dirname(historyPath(article, 'any'));
  const root = await guard.existing(folder).catch((error: unknown) => {
    if (error instanceof HostFailure && isMissing(error.cause)) return null;
    throw error;
  });
  const names = root === null ? null : await unlessMissing(() => readdir(root), folder);
  return (names ?? [])
    .flatMap((name) => {
      const file = posix.join(folder, name);
      const named = readHistoryName(file);
      return named?.article === article ? [{ ...named, file }] : [];
    })
    .toSorted((a, b) => Number(b.archived) - Number(a.archived) || byCodeUnit(a.file, b.file));
}

function segmentIn(sidecar: string | null, language: LanguageTag, segment: SegmentId): Segment | null {
  const parsed = sidecar === null ? null : parseSidecar(sidecar);
  if (!parsed?.ok) return null;
  const { translations = {} } = parsed.value;
  const found = Object.hasOwn(translations, language) ? translations[language] : undefined;
  return found?.segments.find(({ id }) => id === segment) ?? null;
}
