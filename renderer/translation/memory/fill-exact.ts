import type { JoinedSegment } from '../../../shared/translation/joined.ts';
import { memoryOrigin } from '../../../shared/translation/segment-origin.ts';
import type { SegmentChanges } from '../../../shared/translation/segment-operation.ts';
import type { SegmentId } from '../../../shared/translation/segment.ts';
import { sessionStore } from '../../annotation/session-store.ts';
import { currentTexts } from '../../app/language.ts';
import { host } from '../../host-client/host.ts';
import { announce } from '../../ui/announce.ts';
import { changeRows, commitDraft } from '../translation-actions.ts';
import { translation } from '../translation-store.ts';

/** Asked together: the way there and back is longer than a lookup. */
const batchSize = 50;

/**
 * Fills the segments that nobody has begun with what was translated from the very same words, as drafts and as one step. A
 * machine's words are not taken. Nothing is done when the person has gone elsewhere meanwhile.
 */
export async function fillExactMatches(): Promise<void> {
  commitDraft();
  const texts = currentTexts().memory;
  const { rows, language } = translation.getState();
  const article = sessionStore.getState().session?.article.id;
  if (article === undefined || language === null) return;
  const empty = rows.flatMap((row, at) => (row.target === '' && row.status === 'untranslated' ? at : []));
  const changes = new Map<SegmentId, SegmentChanges>();
  for (let start = 0; start < empty.length; start += batchSize) {
    const batch = empty.slice(start, start + batchSize);
    const found = await Promise.all(batch.map((at) => exactMatch(rows, at, { article, language })));
    for (const [id, filled] of found.flatMap((each) => (each ? [each] : []))) changes.set(id, filled);
    const now = translation.getState();
    if (sessionStore.getState().session?.article.id !== article || now.language !== language) return;
  }
  const stillEmpty = new Map(
    translation.getState().rows.flatMap(({ id, target }) => {
      const filled = changes.get(id);
      return filled && target === '' ? [[id, filled] as const] : [];
    }),
  );
  if (changeRows(stillEmpty, texts.filled(stillEmpty.size)) === 0) announce(texts.nothingToFill);
}

async function exactMatch(
  rows: readonly JoinedSegment[],
  at: number,
  { article, language }: { readonly article: string; readonly language: string },
): Promise<readonly [SegmentId, SegmentChanges] | null> {
  const row = rows[at];
  if (!row) return null;
  const sourceOf = (place: number) => rows[place]?.translation.segment.quote ?? null;
  const reply = await host.call('memory.lookup', {
    source: row.translation.segment.quote,
    previous: sourceOf(at - 1),
    next: sourceOf(at + 1),
    sourceLanguage: sessionStore.getState().session?.source.language,
    targetLanguage: language,
    except: { article, segment: row.id },
    limit: 1,
  });
  const match = reply.ok ? reply.value.matches[0] : undefined;
  if (!match || match.similarity < 100 || match.penalties.includes('machine')) return null;
  return [row.id, { target: match.unit.target, origin: memoryOrigin(match.score), status: 'draft' }];
}
