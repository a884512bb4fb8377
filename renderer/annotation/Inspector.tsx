import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { useTexts } from '../app/language.ts';
import { backToText } from './actions.ts';
import { AnnotationDetails } from './AnnotationDetails.tsx';
import { ArticleOverview } from './ArticleOverview.tsx';
import { focusGranted, inspectorFocus, stopAsking, type FocusTarget } from './inspector-focus.ts';
import { useSession } from './session-store.ts';
import './annotation-list.css';
import './attributes/attributes.css';
import './inspector.css';

/** The selected annotation, or with none selected the article: its annotations, its labels, its status. */
export function Inspector() {
  const texts = useTexts().inspector;
  const root = useRef<HTMLDivElement>(null);
  const session = useSession((state) => state.session);
  const selectedId = useSession((state) => state.selectedAnnotation);
  const target = useStore(inspectorFocus, (state) => state.target);
  const selected = selectedId === null ? undefined : session?.set.annotations.get(selectedId);

  // After every rendering, because what is wished for may have to appear first.
  useEffect(() => {
    const element = target && root.current && findTarget(root.current, target);
    if (!element) return;
    element.focus();
    element.scrollIntoView({ block: 'nearest' });
    focusGranted();
  });

  useEffect(() => {
    /** Who goes elsewhere in the middle of the questions is not to be led on by an answer given later. */
    function onFocusIn({ target: focused }: FocusEvent): void {
      const isHere = focused instanceof Node && root.current?.contains(focused);
      if (!isHere && inspectorFocus.getState().target === null) stopAsking();
    }
    document.addEventListener('focusin', onFocusIn);
    return () => document.removeEventListener('focusin', onFocusIn);
  }, []);

  return (
    // Esc leads from every control of the inspector back to the text.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={root} className="inspector" onKeyDown={onKeyDown}>
      {!session && <p className="inspector-empty">{texts.noArticle}</p>}
      {session && selected && <AnnotationDetails session={session} annotation={selected} />}
      {session && !selected && <ArticleOverview session={session} />}
    </div>
  );
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  backToText();
}

/** The control to focus: the checked radio button of a group, or the first control there is. */
function findTarget(root: HTMLElement, target: FocusTarget): HTMLElement | null {
  const place =
    target.kind === 'attribute'
      ? root.querySelector(`[data-attribute=${CSS.escape(target.attribute)}]`)
      : root.querySelector(`[data-focus-target=${target.kind}]`);
  if (!place) return null;
  const folded = place.closest('details');
  if (folded) folded.open = true;
  if (place instanceof HTMLElement && place.tabIndex === 0) return place;
  return (
    place.querySelector<HTMLElement>('input[type=radio]:checked') ??
    place.querySelector<HTMLElement>(
      'input:not([disabled]), select:not([disabled]), textarea:not([disabled])',
    ) ??
    place.querySelector<HTMLElement>('button:not([disabled])')
  );
}
