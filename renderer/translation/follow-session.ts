import { translatorsOf } from '../../shared/translation/joined.ts';
import { sessionStore } from '../annotation/session-store.ts';
import { application } from '../app/application.ts';
import { otherTranslations } from './other-translations.ts';
import { annotatorSegments, joinedRows } from './translation-rows.ts';
import { translation } from './translation-store.ts';

/**
 * Keeps the rows true to what they are made of: the open article's set, what others have, and whose translation into which
 * language is wanted. Returns how to end that. What is being typed is not touched.
 */
export function followSession(): () => void {
  const { settings } = application.getState();
  translation.setState(({ language }) => ({
    language: language ?? settings.translationLanguage,
    role: settings.translationRole,
  }));
  let article: string | null = null;
  let last: readonly unknown[] = [];

  function follow(): void {
    const { session } = sessionStore.getState();
    const { annotator } = application.getState().settings;
    const others = otherTranslations.getState();
    const { language, translator } = translation.getState();
    const sets = others.article === session?.article.id ? others.sets : null;
    const made = [session?.article.id, session?.set.translations, sets, annotator, language, translator];
    if (made.every((part, index) => part === last[index]) && last.length > 0) return;
    last = made;
    if (!session || language === null) {
      article = session?.article.id ?? null;
      translation.setState({ rows: [], active: null, draft: null });
      return;
    }
    const isOther = article !== session.article.id;
    article = session.article.id;
    const segments = () =>
      annotatorSegments(language, { annotator, translations: session.set.translations }, sets ?? []);
    const wanted = translatorOf(translatorsOf(segments()), translator, annotator.id);
    const rows = joinedRows(segments(), wanted, isOther ? [] : translation.getState().rows);
    last = [...made.slice(0, -1), wanted];
    const { active } = translation.getState();
    translation.setState({
      rows,
      translator: wanted,
      ...(isOther && { draft: null, filter: 'all', isChoosing: false }),
      active: !isOther && rows.some(({ id }) => id === active) ? active : null,
    });
  }

  follow();
  const stops = [
    sessionStore.subscribe(follow),
    otherTranslations.subscribe(follow),
    application.subscribe(follow),
    translation.subscribe(follow),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** The one who was on screen, while there is something of theirs; else oneself, unless only others have translated. */
function translatorOf(translators: readonly string[], wanted: string, me: string): string {
  if (translators.includes(wanted) || translators.length === 0) return wanted === '' ? me : wanted;
  return translators.includes(me) ? me : (translators[0] ?? me);
}
