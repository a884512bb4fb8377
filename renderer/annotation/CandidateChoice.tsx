import { excerpt } from './excerpt.ts';
import { LabelBadge } from './LabelBadge.tsx';
import { useSession } from './session-store.ts';

interface CandidateChoiceProps {
  readonly candidates: readonly string[];
  readonly at: number;
  readonly texts: {
    readonly place: (place: number, count: number) => string;
    readonly next: string;
    readonly accept: string;
  };
  next(): void;
  accept(): void;
}

/** In a bar over the text: the annotation that Enter would take, and how to get to the others. */
export function CandidateChoice({ candidates, at, texts, next, accept }: CandidateChoiceProps) {
  const id = candidates[at];
  const candidate = useSession((state) =>
    id === undefined ? undefined : state.session?.set.annotations.get(id),
  );
  return (
    <>
      {candidate && (
        <span className="link-bar-candidate">
          <LabelBadge label={candidate.label} />
          <span dir="auto">{excerpt(candidate.quote, 48)}</span>
        </span>
      )}
      <span className="quiet">{texts.place(at + 1, candidates.length)}</span>
      <button type="button" className="quiet-button" onClick={next}>
        {texts.next}
        <kbd aria-hidden="true">Tab</kbd>
      </button>
      <button type="button" className="primary-button" onClick={accept}>
        {texts.accept}
        <kbd aria-hidden="true">Enter</kbd>
      </button>
    </>
  );
}
