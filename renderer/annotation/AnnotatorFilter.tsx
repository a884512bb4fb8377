import { useStore } from 'zustand';
import { useApplication } from '../app/application.ts';
import { errorSentence } from '../app/error-sentence.ts';
import { useTexts } from '../app/language.ts';
import { changeSettings } from '../app/settings.ts';
import { LayerToggle, toggled } from './LayerToggle.tsx';
import { otherAnnotators } from './other-annotators.ts';
import type { Session } from './session.ts';

/**
 * Others who have annotated the article. Theirs is hidden until it is asked for: who sees another's work before doing
 * one's own does not judge independently any more.
 */
export function AnnotatorFilter({ session }: { readonly session: Session }) {
  const texts = useTexts().inspector.list;
  const { others } = session.article;
  if (others.length === 0) return null;
  return (
    <ul className="label-filter" aria-label={texts.annotators}>
      {others.map((annotator) => (
        <li key={annotator}>
          <AnnotatorSwitch article={session.article.id} annotator={annotator} />
        </li>
      ))}
    </ul>
  );
}

interface AnnotatorSwitchProps {
  readonly article: string;
  readonly annotator: string;
}

function AnnotatorSwitch({ article, annotator }: AnnotatorSwitchProps) {
  const texts = useTexts();
  const shown = useApplication((state) => state.settings.shownAnnotators);
  const read = useStore(otherAnnotators);
  const isShown = shown.includes(annotator);
  const set =
    isShown && read.article === article ? read.sets.find((each) => each.annotator === annotator) : undefined;
  const name = set && 'name' in set && set.name !== '' ? `${set.name} (${annotator})` : annotator;
  return (
    <>
      <LayerToggle
        name={name}
        count={set && 'annotations' in set ? set.annotations.length : null}
        isShown={isShown}
        toggle={() => void changeSettings({ shownAnnotators: toggled(shown, annotator) })}
      />
      {set && 'error' in set && <p className="quiet">{errorSentence(texts, set.error)}</p>}
    </>
  );
}
