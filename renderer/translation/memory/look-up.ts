import { sessionStore } from '../../annotation/session-store.ts';
import { host } from '../../host-client/host.ts';
import { translation } from '../translation-store.ts';
import { askConcordanceAgain } from './ask-concordance.ts';
import { memoryView } from './memory-store.ts';

/** As many as there are digits to insert them with. */
export const mostMatches = 9;

let questions = 0;
let isAsking = false;
/** Something has changed since the question that is under way was asked. */
let isBehind = false;

/**
 * Keeps the matches those of the active segment: asked for when another one becomes active or its words change, and again when
 * the memory has changed. Returns how to end that.
 */
export function followActiveSegment(): () => void {
  let last: readonly unknown[] = [];

  function follow(): void {
    const asked = question();
    const made = asked
      ? [asked.article, asked.segment, asked.source, asked.previous, asked.next, asked.targetLanguage]
      : [null];
    if (made.length === last.length && made.every((part, index) => part === last[index])) return;
    last = made;
    memoryView.setState({ segment: asked?.segment ?? null, matches: { kind: 'looking' } });
    questions++;
    isAsking = false;
    if (asked) void ask();
  }

  follow();
  const stops = [
    translation.subscribe(follow),
    sessionStore.subscribe(follow),
    host.subscribe((event) => {
      if (event.name !== 'memory.state') return;
      lookUpAgain();
      if (event.value.isComplete) askConcordanceAgain();
    }),
  ];
  return () => {
    questions++;
    isAsking = false;
    for (const stop of stops) stop();
  };
}

/** What is on the screen stays until the answer comes. */
export function lookUpAgain(): void {
  if (isAsking) isBehind = true;
  else if (memoryView.getState().segment !== null) void ask();
}

function question() {
  const { session } = sessionStore.getState();
  const { rows, active, language } = translation.getState();
  const at = active === null ? -1 : rows.findIndex(({ id }) => id === active);
  const row = rows[at];
  if (!session || !row || language === null) return null;
  const sourceOf = (place: number) => rows[place]?.translation.segment.quote ?? null;
  return {
    article: session.article.id,
    segment: row.id,
    source: row.translation.segment.quote,
    previous: at === 0 ? null : sourceOf(at - 1),
    next: sourceOf(at + 1),
    sourceLanguage: session.source.language,
    targetLanguage: language,
  };
}

async function ask(): Promise<void> {
  const asked = question();
  if (!asked) return;
  const number = ++questions;
  const { article, segment, ...query } = asked;
  isAsking = true;
  isBehind = false;
  const reply = await host.call('memory.lookup', {
    ...query,
    except: { article, segment },
    limit: mostMatches,
  });
  if (number !== questions) return;
  isAsking = false;
  memoryView.setState({
    segment,
    matches: reply.ok ? { kind: 'found', value: reply.value } : { kind: 'failed', error: reply.error },
  });
  if (isBehind) void ask();
}
