import { monotonicFactory } from 'ulid';
import {
  identicalPlaces,
  identicalTemplate,
  type IdenticalPlace,
  type IdenticalTemplate,
} from '../../shared/annotation/identical-text.ts';
import type { ArticleId, BulkChange } from '../../shared/host/contract.ts';
import { bulkActions } from '../annotation/actions.ts';
import { excerpt } from '../annotation/excerpt.ts';
import { sessionStore } from '../annotation/session-store.ts';
import { showDialog } from '../app/application.ts';
import { currentTexts } from '../app/language.ts';
import { announce } from '../ui/announce.ts';

/** One place with the same words, in this article or another. */
export interface PlaceInCorpus {
  readonly article: ArticleId;
  /** Empty for the article on screen. */
  readonly title: string;
  readonly place: IdenticalPlace;
}

const newId = monotonicFactory();

/** Opens the dialog for the selected annotation, or says what is missing. */
export function askForIdentical(): void {
  const { session, selectedAnnotation } = sessionStore.getState();
  const texts = currentTexts().session;
  if (session?.access === 'read-only') announce(texts.readOnly);
  else if (selectedAnnotation === null) announce(texts.selectAnnotationFirst);
  else showDialog('identical');
}

export function selectedTemplate(): IdenticalTemplate | null {
  const { session, selectedAnnotation } = sessionStore.getState();
  if (!session || selectedAnnotation === null) return null;
  return identicalTemplate(session, session.set, selectedAnnotation);
}

/** In the article on screen. */
export function placesHere(template: IdenticalTemplate): readonly PlaceInCorpus[] {
  const { session } = sessionStore.getState();
  if (!session) return [];
  const context = { ...session, origin: 'suggestion:identical', newId, time: new Date().toISOString() };
  return identicalPlaces(template, context).map((place) => ({
    article: session.article.id,
    title: '',
    place,
  }));
}

/** One step with one undo, however many articles it touches. */
export async function applyToPlaces(
  template: IdenticalTemplate,
  places: readonly PlaceInCorpus[],
): Promise<void> {
  const { session, edit } = sessionStore.getState();
  const texts = currentTexts();
  const changes = [...Map.groupBy(places, ({ article }) => article)].map(([article, chosen]): BulkChange => {
    const operations = chosen.flatMap(({ place }) => place.operations);
    return { article, operation: { type: 'group', operations } };
  });
  const [first] = changes;
  if (!first) return;
  if (changes.length === 1 && first.article === session?.article.id) {
    announce(
      edit(first.operation) ? texts.suggestions.identical.applied(places.length) : texts.session.refused,
    );
    return;
  }
  const title = texts.suggestions.identical.bulkTitle(excerpt(template.main.annotation.quote, 40));
  const { refused } = await bulkActions.apply(title, changes);
  // What was refused is told by the banner of the change.
  if (refused.length === 0) announce(texts.suggestions.identical.applied(places.length));
}
