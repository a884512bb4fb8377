import type { Project } from '../../shared/scheme/scheme.ts';
import { elsewhereOffers } from '../../shared/suggestion/elsewhere-offers.ts';
import type { Offer } from '../../shared/suggestion/offer.ts';
import { createSpanIndex } from '../../shared/annotation/span-index.ts';
import { createOffers } from '../../shared/suggestion/proposals.ts';
import { countTagged, type TaggedWords } from '../../shared/suggestion/tagged-words.ts';
import type { Session } from '../annotation/session.ts';
import { sessionStore } from '../annotation/session-store.ts';
import { host } from '../host-client/host.ts';
import { createSuggester } from './suggester.ts';
import { suggestionStore } from './suggestion-store.ts';
import type { SuggestedArticle } from './worker-messages.ts';

const suggester = createSuggester();
/** A person who tags one thing after the other is not interrupted for matches of each. */
const pauseBeforeMatching = 600;
/** Files that change come in crowds. */
const pauseBeforeComparing = 1000;

/**
 * Finds suggestions for the article on screen, and again what was tagged before whenever something has been tagged.
 * Returns the function that stops.
 */
export function findSuggestions(session: Session, settings: Project['suggestion']): () => void {
  const { text, offsets, source, article } = session;
  const suggested: SuggestedArticle = { text, language: source.language, settings };
  const key = JSON.stringify([source.sha256, source.encoding, source.language, settings ?? null]);
  let stopped = false;
  let isCompared = false;
  let found: readonly Offer[] = [];
  let places = createSpanIndex<Offer>([]);
  let elsewhere: readonly TaggedWords[] = [];
  let matched: Session['spans'] | null = null;
  let matches: readonly Offer[] = [];
  let repeated: readonly Offer[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  let comparingTimer: ReturnType<typeof setTimeout> | null = null;

  /** In two steps, with room for a frame between them: of a long article there are thousands. */
  async function show(): Promise<void> {
    const offers = createOffers({ text, offsets }, [...found, ...repeated, ...matches]);
    await nextTask();
    if (!stopped) suggestionStore.setState({ phase: 'ready', found: { text, offers } });
  }

  /** What the finders say of the same words says more than that they were tagged before. */
  function isFound({ label, spans }: Offer): boolean {
    return spans.some((span) => places.inRange(span).some(({ item }) => item.label === label));
  }

  async function match(): Promise<void> {
    const { session: now } = sessionStore.getState();
    if (stopped || !now || now.text !== text || now.spans === matched) return;
    matched = now.spans;
    const here = [...countTagged(now.set.annotations.values())].flatMap(([label, strings]) =>
      [...strings].map(([words, tagged]) => ({ label, words, tagged })),
    );
    if (here.length === 0 && elsewhere.length === 0) return;
    const lastSpan = now.spans.items.at(-1)?.spans.at(-1);
    const readTo = lastSpan ? offsets.toUtf16(lastSpan.end) : 0;
    const matching = await suggester.match(suggested, { elsewhere, here, readTo });
    matches = matching.filter((each) => !isFound(each));
    await show();
  }

  /** With the other articles. What the host has read differently (another encoding was chosen here) would not fit. */
  async function compare(): Promise<void> {
    const reply = await host.call('suggestions.repeats', { article: article.id });
    if (stopped || !reply.ok) return;
    const { blocks, source: counted } = reply.value;
    const fits = counted.sha256 === source.sha256 && counted.encoding === source.encoding;
    const offers = fits ? elsewhereOffers({ text, offsets }, blocks, found) : [];
    if (offers.length === 0 && repeated.length === 0) return;
    repeated = offers;
    await show();
  }

  async function find(): Promise<void> {
    suggestionStore.setState({ phase: 'finding', found: null, current: null });
    try {
      found = await suggester.find(key, suggested);
      await show();
      await nextTask();
      places = createSpanIndex(found);
      const memory = await host.call('suggestions.memory', { except: article.id });
      if (memory.ok) elsewhere = memory.value;
      await match();
      isCompared = true;
      await compare();
    } catch {
      if (!stopped) suggestionStore.setState({ phase: 'failed', found: null });
    }
  }

  function later(): void {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void match().catch(() => undefined), pauseBeforeMatching);
  }

  const stopFollowing = sessionStore.subscribe((state, before) => {
    if (state.session?.spans !== before.session?.spans) later();
  });
  const stopListening = host.subscribe((event) => {
    // Before the first comparison there is nothing to bring up to date.
    if (event.name !== 'corpus.articles' || !isCompared) return;
    const { changed, removed } = event.value;
    if (removed.length === 0 && changed.every(({ id }) => id === article.id)) return;
    if (comparingTimer !== null) clearTimeout(comparingTimer);
    comparingTimer = setTimeout(() => void compare().catch(() => undefined), pauseBeforeComparing);
  });
  void find();
  return () => {
    stopped = true;
    stopFollowing();
    stopListening();
    if (comparingTimer !== null) clearTimeout(comparingTimer);
    if (timer !== null) clearTimeout(timer);
  };
}

/** The browser paints and takes keys in between. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
