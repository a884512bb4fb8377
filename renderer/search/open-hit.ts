import { sessionStore } from '../annotation/session-store.ts';
import { application, showView } from '../app/application.ts';
import { currentTexts } from '../app/language.ts';
import { openArticle } from '../library/open-article.ts';
import { announce } from '../ui/announce.ts';
import type { Hit } from './create-search-store.ts';
import { search } from './search.ts';

/** Opens the article at the hit: its words are selected, ready for a label's key. */
export async function openHit(place: number): Promise<void> {
  const { hits } = search.store.getState();
  const hit = hits[place];
  if (!hit) return;
  const texts = currentTexts().search;
  const article = application.getState().articles.find(({ id }) => id === hit.article);
  if (!article) return announce(texts.cannotFindPlace);
  search.activate(place);
  const isOpen = sessionStore.getState().session?.article.id === article.id;
  // Opening it again would read it again, and the text would come a moment later.
  if (isOpen) showView('article');
  await (isOpen ? focusText() : openArticle(article));
  search.store.setState({ opened: hit });
  // The text appears a frame after the article, and takes the keyboard in that frame.
  requestAnimationFrame(() => requestAnimationFrame(() => select(hit)));
  announce(texts.trail(place + 1, hits.length));
}

async function focusText(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  document.querySelector<HTMLElement>('[data-kutip-text]')?.focus({ preventScroll: true });
}

function select(hit: Hit): void {
  const state = sessionStore.getState();
  const { session } = state;
  const first = hit.spans[0];
  const last = hit.spans.at(-1);
  if (session?.article.id !== hit.article || !first || !last) return;
  const { annotation } = hit;
  if (annotation && session.set.annotations.has(annotation.id)) return state.revealAnnotation(annotation.id);
  // The text may have become shorter since the search.
  if (last.end > session.offsets.length) return announce(currentTexts().search.cannotFindPlace);
  state.selectAnnotation(null);
  state.select(session.offsets.rangeToUtf16({ start: first.start, end: last.end }));
}

/** The hit after or before the one that was looked at last; does nothing at either end. */
export function stepHit(step: 1 | -1): void {
  const { active, hits } = search.store.getState();
  const next = active + step;
  if (hits[next]) void openHit(next);
}

/** Back to the list of hits, as it was. */
export function backToSearch(): void {
  search.store.setState({ opened: null });
  showView('search');
  // A frame later the list is there; the view itself would begin with its query.
  requestAnimationFrame(() => focusHits());
}

/** Gives the keyboard to the list of hits. */
export function focusHits(): void {
  document.querySelector<HTMLElement>('.hit-list')?.focus({ preventScroll: true });
}
