import { useId } from 'react';
import type { SchemeImpactReport } from '../../shared/host/contract.ts';
import type { MigrationCounts } from '../../shared/scheme/migrate-set.ts';
import type { LossCount } from '../../shared/scheme/scheme-impact.ts';
import { lossKey, type Remedy } from '../../shared/scheme/scheme-mapping.ts';
import { closeDialog } from '../app/application.ts';
import { useLanguage, useLocalised, useTexts } from '../app/language.ts';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { draftScheme, useDraft } from './draft.ts';
import { lossNames, remedyOf, targetsOf, withRemedy } from './loss-choices.ts';
import { decide, finishSaving, useSchemeSaving } from './save-scheme.ts';

/** Files are listed when a person asks for them, and not without end. */
const filesShown = 200;

/** Annotations that a changed scheme does not fit: how many, whose and where, what becomes of them, and what that does. */
export function ImpactDialog() {
  const all = useTexts();
  const texts = all.scheme.impact;
  const impact = useSchemeSaving((state) => state.impact);
  const isRunning = useSchemeSaving((state) => state.isRunning);
  const progress = useSchemeSaving((state) => state.progress);
  if (!impact) return null;
  const { annotations, files, annotators } = impact;
  return (
    <ModalDialog
      title={texts.title}
      description={texts.touches(annotations, files.length, annotators.length)}
      size="large"
      actions={
        <>
          {isRunning && progress && (
            <span className="quiet impact-progress">{texts.counting(progress.done, progress.total)}</span>
          )}
          <button type="button" className="button" onClick={closeDialog}>
            {all.application.cancel}
          </button>
          <button
            type="button"
            className="primary-button"
            disabled={isRunning}
            onClick={() => void finishSaving()}
          >
            {texts.run}
          </button>
        </>
      }
    >
      <Losses losses={impact.losses} />
      <Preview impact={impact} />
      <Files impact={impact} />
    </ModalDialog>
  );
}

function Losses({ losses }: { readonly losses: readonly LossCount[] }) {
  const texts = useTexts().scheme.impact;
  return (
    <ul className="loss-list" aria-label={texts.title}>
      {losses.map((each) => (
        <LossRow key={lossKey(each.loss)} counted={each} />
      ))}
    </ul>
  );
}

function LossRow({ counted }: { readonly counted: LossCount }) {
  const { loss, count, files, annotators } = counted;
  const all = useTexts().scheme;
  const texts = all.impact;
  const localise = useLocalised();
  const language = useLanguage();
  const id = useId();
  const draft = useDraft();
  const mapping = useSchemeSaving((state) => state.mapping);
  const remedy = remedyOf(loss, mapping);
  const targets = targetsOf(loss, draftScheme(draft), mapping, localise);
  const people = new Intl.ListFormat(language).format(annotators);
  return (
    <li className="loss">
      <label className="loss-words" htmlFor={id}>
        <span className="loss-title">
          {texts.loss[loss.kind](lossNames(loss, draft.base, localise, all.document))}
        </span>
        <span className="quiet">{texts.where(count, files, people)}</span>
      </label>
      <select
        id={id}
        className="select-field"
        value={JSON.stringify(remedy)}
        onChange={(event) => {
          const chosen = remedies(targets).find((each) => JSON.stringify(each) === event.target.value);
          if (chosen) void decide(withRemedy(mapping, loss, chosen));
        }}
      >
        {remedies(targets).map((each) => (
          <option key={JSON.stringify(each)} value={JSON.stringify(each)}>
            {each.do === 'change'
              ? texts.change[loss.kind](targets.find(({ to }) => to === each.to)?.name ?? each.to)
              : texts[each.do][loss.kind]}
          </option>
        ))}
      </select>
    </li>
  );
}

/** Keeping first: what a person does not decide does no harm. */
function remedies(targets: readonly { readonly to: string }[]): readonly Remedy[] {
  const changes = targets.map(({ to }): Remedy => ({ do: 'change', to }));
  return [{ do: 'keep' }, ...changes, { do: 'remove' }];
}

function Preview({ impact }: { readonly impact: SchemeImpactReport }) {
  const texts = useTexts().scheme.impact;
  const id = useId();
  const mapping = useSchemeSaving((state) => state.mapping);
  const { migration, losses } = impact;
  const names: readonly (keyof MigrationCounts)[] = [
    ...(['relabelled', 'removed', 'changedAnswers', 'clearedAnswers', 'changedLinks', 'cutLinks'] as const),
  ];
  const done = names.filter((name) => migration[name] > 0);
  const stays = losses
    .filter(({ loss }) => remedyOf(loss, mapping).do === 'keep')
    .reduce((total, { count }) => total + count, 0);
  return (
    <section className="impact-preview" aria-labelledby={id} aria-live="polite">
      <h3 id={id} className="section-title">
        {texts.preview}
      </h3>
      <ul>
        {done.length === 0 && <li>{texts.nothing}</li>}
        {done.map((name) => (
          <li key={name}>{texts.counts[name](migration[name])}</li>
        ))}
        {stays > 0 && <li className="quiet">{texts.stays(stays)}</li>}
      </ul>
    </section>
  );
}

/** Whose files are written: a corpus has one writer for each file, and this is the exception that a lead decides on. */
function Files({ impact }: { readonly impact: SchemeImpactReport }) {
  const { impact: texts, ...others } = useTexts().scheme;
  const language = useLanguage();
  const { files, annotators, left, migration } = impact;
  const isWritten = Object.values(migration).some((count) => count > 0);
  return (
    <>
      {isWritten && <p>{texts.oneWriter(new Intl.ListFormat(language).format(annotators))}</p>}
      <details>
        <summary>{texts.files(files.length)}</summary>
        <ul className="impact-files">
          {files.slice(0, filesShown).map(({ file, annotator, annotations }) => (
            <li key={file}>
              {file} <span className="quiet">{texts.fileBy(annotator, annotations)}</span>
            </li>
          ))}
        </ul>
      </details>
      {left.length > 0 && (
        <div className="field-error">
          {others.left(left.length)}
          <ul>
            {left.slice(0, filesShown).map(({ file, code }) => (
              <li key={file}>
                {file}: {others.leftBecause[code] ?? others.leftOtherwise}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
