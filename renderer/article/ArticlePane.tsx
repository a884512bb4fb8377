import type { AnnotationId } from '../../shared/annotation/annotation.ts';
import { spansInText } from '../../shared/annotation/in-text.ts';
import type { ArticleId } from '../../shared/host/contract.ts';
import type { Utf16Range } from '../../shared/text/offset.ts';
import { annotationActions } from '../annotation/actions.ts';
import { useLayers } from '../annotation/other-annotators.ts';
import type { SessionState } from '../annotation/session.ts';
import { sessionStore, useSession } from '../annotation/session-store.ts';
import { useIsShown, type IsShown } from '../annotation/shown.ts';
import { useLabelLooks, useRoleNames } from '../annotation/use-project.ts';
import { useApplication } from '../app/application.ts';
import { useTexts } from '../app/language.ts';
import { useMentions } from '../entities/use-mentions.ts';
import { chooseSuggestion } from '../suggestion/suggestion-actions.ts';
import { useGhosts } from '../suggestion/use-ghosts.ts';
import { nextOfStack } from './annotation-steps.ts';
import { ArticleText } from './ArticleText.tsx';
import type { ClickTarget, ReadingPlace } from './article-view.ts';
import { useArticleCommands } from './use-article-commands.ts';

/** Where the person was in each article, for as long as the application is open. */
const places = new Map<ArticleId, ReadingPlace>();

/** The open article in the middle of the window: the session, shown and operated. Empty while none is open. */
export function ArticlePane() {
  const session = useSession((state) => state.session);
  const selectedAnnotation = useSession((state) => state.selectedAnnotation);
  const selection = useSession((state) => state.selection);
  const reveal = useSession((state) => state.reveal);
  const { textSize, measure } = useApplication((state) => state.settings);
  const isShown = useIsShown();
  const mentions = useMentions();
  const looks = useLabelLooks();
  const ghosts = useGhosts();
  const texts = useTexts().article;
  const roleNames = useRoleNames();
  const layers = useLayers();
  const proposed = useSession(proposedIn);
  useArticleCommands({ isShown, looks, texts });
  if (!session) return null;
  const { article, source, set } = session;
  return (
    <ArticleText
      // The source may have been changed by another program: that is another text.
      key={`${article.id} ${source.sha256}`}
      content={session}
      label={texts.label(article.title)}
      language={source.language}
      textSize={textSize}
      measure={measure}
      spans={session.spans}
      annotations={set.annotations}
      looks={looks}
      layers={layers}
      isShown={isShown}
      roleNames={roleNames}
      selectedAnnotation={selectedAnnotation}
      mentions={mentions}
      proposed={proposed}
      ghosts={ghosts}
      selection={selection}
      reveal={reveal}
      onSelect={follow}
      isReshapable={session.access === 'writable'}
      onReshape={(...reshaping) => annotationActions.reshape(...reshaping)}
      onClick={(target) => click(target, isShown)}
      initialPlace={places.get(article.id)}
      onLeave={(place) => places.set(article.id, place)}
    />
  );
}

/** What Enter would take: of a link that is being drawn, or of two annotations that are being merged. */
function proposedIn({ linking, shaping }: SessionState): AnnotationId | null {
  if (linking) return linking.candidates[linking.at] ?? null;
  return shaping?.step === 'merge' ? (shaping.candidates[shaping.at] ?? null) : null;
}

/** Lets go of the selected annotation when the person goes on elsewhere: Delete must not remove what is out of mind. */
function follow(range: Utf16Range): void {
  const state = sessionStore.getState();
  const { session, selectedAnnotation, linking, shaping } = state;
  state.select(range);
  const annotation =
    selectedAnnotation === null ? undefined : session?.set.annotations.get(selectedAnnotation);
  // While a link is drawn or a piece is selected the caret goes elsewhere, and the annotation is still meant.
  if (!session || !annotation || linking || shaping) return;
  const staysInside =
    range.start === range.end &&
    spansInText(session.offsets, annotation.spans).some((span) => {
      const { start, end } = session.offsets.rangeToUtf16(span);
      return start <= range.start && range.start <= end;
    });
  if (!staysInside) state.selectAnnotation(null);
}

function click(target: ClickTarget, isShown: IsShown): void {
  const state = sessionStore.getState();
  const { session, selectedAnnotation, linking, shaping } = state;
  // The words of a piece are being selected: a click only puts the caret.
  if (!session || shaping?.step === 'pieces') return;
  const stack =
    target.kind === 'character'
      ? session.spans.at(session.offsets.toCodePoint(target.offset)).filter(isShown)
      : [];
  if (linking) {
    const clicked = target.kind === 'annotation' ? [target.annotation] : stack.map(({ id }) => id);
    const at = linking.candidates.findIndex((candidate) => clicked.includes(candidate));
    // Enter then takes it, as it takes one found with Tab.
    if (at !== -1) state.setLinking({ ...linking, at });
  } else if (shaping?.step === 'merge') {
    const clicked = target.kind === 'annotation' ? [target.annotation] : stack.map(({ id }) => id);
    const at = shaping.candidates.findIndex((candidate) => clicked.includes(candidate));
    if (at !== -1) state.setShaping({ ...shaping, at });
  } else if (target.kind === 'annotation') state.revealAnnotation(target.annotation);
  else if (target.kind === 'character' && stack.length === 0 && chooseSuggestion(target.offset)) return;
  else state.selectAnnotation(nextOfStack(stack, selectedAnnotation)?.id ?? null);
}
