import { useApplication } from '../app/application.ts';
import { errorSentence } from '../app/error-sentence.ts';
import { useTexts } from '../app/language.ts';
import { Banner } from '../ui/Banner.tsx';
import { dropDraft, putDraftOnTop } from './draft.ts';
import { useEditedScheme } from './draft-context.ts';
import { useFaultPlace, useFaultSentence } from './fault-sentence.ts';
import { dismissSaved, takeBackScheme, useSchemeSaving } from './save-scheme.ts';

interface SchemeBannersProps {
  readonly isBroken: boolean;
  readonly isStale: boolean;
}

/** As many as a person can take in. */
const shownAtOnce = 4;

/** What stands in the way of saving, the most urgent first, and what came of it. */
export function SchemeBanners({ isBroken, isStale }: SchemeBannersProps) {
  const all = useTexts();
  const texts = all.scheme;
  const { isReadOnly } = useEditedScheme();
  const problems = useApplication((state) => state.corpus?.projectProblems ?? []);
  const error = useSchemeSaving((state) => state.error);
  return (
    <>
      {isReadOnly && <Banner tone="info">{texts.readOnly}</Banner>}
      {isBroken && (
        <Banner tone="warning">
          {texts.broken}
          <ul>
            {problems.slice(0, shownAtOnce).map(({ place, message }) => (
              <li key={`${place} ${message}`}>{all.project.problemAt(place, message)}</li>
            ))}
          </ul>
        </Banner>
      )}
      {isStale && (
        <Banner
          tone="warning"
          actions={
            <>
              <button type="button" className="button" onClick={putDraftOnTop}>
                {texts.onTop}
              </button>
              <button type="button" className="button" onClick={dropDraft}>
                {texts.drop}
              </button>
            </>
          }
        >
          {texts.outdated}
        </Banner>
      )}
      {error && (
        <Banner tone="danger" onDismiss={dismissSaved}>
          {errorSentence(all, error)}
        </Banner>
      )}
      <Faults />
      <Saved />
    </>
  );
}

function Faults() {
  const texts = useTexts().scheme;
  const { faults } = useEditedScheme();
  const sentence = useFaultSentence();
  const placeOf = useFaultPlace();
  if (faults.length === 0) return null;
  return (
    <Banner tone="warning">
      {texts.faults(faults.length)}
      <ul>
        {faults.slice(0, shownAtOnce).map((fault) => (
          <li key={`${fault.place} ${fault.kind}`}>
            {placeOf(fault)}: {sentence(fault)}
          </li>
        ))}
      </ul>
    </Banner>
  );
}

function Saved() {
  const texts = useTexts().scheme;
  const saved = useSchemeSaving((state) => state.saved);
  const left = useSchemeSaving((state) => state.left);
  if (!saved && left.length === 0) return null;
  return (
    <Banner
      tone={left.length > 0 ? 'warning' : 'info'}
      onDismiss={dismissSaved}
      actions={
        saved?.state === 'saved' && (
          <button type="button" className="button" onClick={() => void takeBackScheme(saved.bulk)}>
            {texts.takeBack}
          </button>
        )
      }
    >
      {saved && (saved.state === 'saved' ? texts.saved : texts.takenBack)}
      {left.length > 0 && (
        <>
          {' '}
          {texts.left(left.length)}
          <ul>
            {left.slice(0, shownAtOnce).map(({ file, code }) => (
              <li key={file}>
                {file}: {texts.leftBecause[code] ?? texts.leftOtherwise}
              </li>
            ))}
          </ul>
        </>
      )}
    </Banner>
  );
}
