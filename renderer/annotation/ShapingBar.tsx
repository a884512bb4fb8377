import { CommandKey } from '../app/CommandKey.tsx';
import { useTexts } from '../app/language.ts';
import { annotationActions as actions } from './actions.ts';
import { CandidateChoice } from './CandidateChoice.tsx';
import { useSession } from './session-store.ts';
import type { LabelPurpose, Shaping } from './shaping.ts';
import { useLabelLook } from './use-project.ts';

/** While something waits for a key: what it is, what can be chosen, and by which key. Over the text, as for links. */
export function ShapingBar() {
  const texts = useTexts().shaping;
  const shaping = useSession((state) => state.shaping);
  if (!shaping) return null;
  return (
    <section className="link-bar" aria-label={texts.waiting}>
      {shaping.step === 'label' && <LabelQuestion shaping={shaping} />}
      {shaping.step === 'merge' && <MergeQuestion shaping={shaping} />}
      {shaping.step === 'pieces' && <PieceQuestion annotation={shaping.annotation} />}
      <button type="button" className="quiet-button" onClick={() => actions.cancelShaping()}>
        {texts.cancel}
        <kbd aria-hidden="true">Esc</kbd>
      </button>
    </section>
  );
}

function LabelQuestion({ shaping }: { readonly shaping: Extract<Shaping, { step: 'label' }> }) {
  const question = useQuestion(shaping.purpose);
  return (
    <>
      <span className="link-bar-title">{question}</span>
      {shaping.choices.map(({ label, key }) => (
        <LabelButton key={label} label={label} press={key} />
      ))}
    </>
  );
}

function useQuestion({ kind }: LabelPurpose): string {
  const { duplicateTo, mergeWhich, goTo } = useTexts().shaping;
  return { duplicate: duplicateTo, merge: mergeWhich, go: goTo }[kind];
}

function LabelButton({ label, press }: { readonly label: string; readonly press: string }) {
  const { name } = useLabelLook(label);
  return (
    <button type="button" className="quiet-button" onClick={() => actions.chooseLabel(label)}>
      <kbd aria-hidden="true">{press.toUpperCase()}</kbd>
      {name}
    </button>
  );
}

function MergeQuestion({ shaping }: { readonly shaping: Extract<Shaping, { step: 'merge' }> }) {
  const texts = useTexts().shaping;
  return (
    <>
      <span className="link-bar-title">{texts.mergeWith}</span>
      <CandidateChoice
        candidates={shaping.candidates}
        at={shaping.at}
        texts={texts}
        next={() => actions.cycleMerge(1)}
        accept={() => actions.acceptMerge()}
      />
    </>
  );
}

function PieceQuestion({ annotation }: { readonly annotation: string }) {
  const texts = useTexts().shaping;
  const label = useSession((state) => state.session?.set.annotations.get(annotation)?.label ?? '');
  const { name } = useLabelLook(label);
  return (
    <>
      <span className="link-bar-title">{texts.piecesOf(name)}</span>
      <span className="quiet">{texts.piecesHint}</span>
      <button type="button" className="quiet-button" onClick={() => actions.removePiece()}>
        {texts.takeOut}
        <CommandKey of="shape.removePiece" />
      </button>
      <button type="button" className="primary-button" onClick={() => actions.addPiece()}>
        {texts.addPiece}
        <CommandKey of="shape.addPiece" />
      </button>
    </>
  );
}
