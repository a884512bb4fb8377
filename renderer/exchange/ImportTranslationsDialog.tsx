import { useEffect, useId, useState, type FormEvent } from 'react';
import { languageName } from '../../shared/i18n/language-name.ts';
import type { HostError } from '../../shared/host/host-error.ts';
import type { ImportPlan, ReadImport, TranslatedLanguage } from '../../shared/host/translation-exchange.ts';
import { sessionStore } from '../annotation/session-store.ts';
import { closeDialog, useApplication } from '../app/application.ts';
import { errorSentence } from '../app/error-sentence.ts';
import { useTexts } from '../app/language.ts';
import { host } from '../host-client/host.ts';
import { openArticleId } from '../library/open-article.ts';
import { translation } from '../translation/translation-store.ts';
import { announce } from '../ui/announce.ts';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { ExchangeError } from './ExchangeError.tsx';
import { Choice } from './ExportTranslationsDialog.tsx';
import { applyImport } from './import-actions.ts';
import { ImportPlanView } from './ImportPlanView.tsx';
import { stopExchange, useProgress } from './use-progress.ts';
import './exchange.css';

/** Which file; then what it would change; then doing it. */
export function ImportTranslationsDialog() {
  const [read, setRead] = useState<ReadImport | null>(null);
  useEffect(() => stopExchange, []);
  return read ? <PlanForm read={read} onAnother={() => setRead(null)} /> : <FileForm onRead={setRead} />;
}

function FileForm({ onRead }: { readonly onRead: (read: ReadImport) => void }) {
  const all = useTexts();
  const texts = all.exchange;
  const asksForPath = useApplication((state) => state.transport === 'browser');
  const isReadOnly = useApplication((state) => state.corpus?.readOnly === true);
  const id = useId();
  const [path, setPath] = useState('');
  const [isRunning, setRunning] = useState(false);
  const [error, setError] = useState<HostError | null>(null);
  const progress = useProgress(isRunning);

  async function run(event: FormEvent): Promise<void> {
    event.preventDefault();
    setError(null);
    setRunning(true);
    const reply = await host.call('translations.readImport', asksForPath ? { path: path.trim() } : {});
    setRunning(false);
    if (!reply.ok) setError(reply.error);
    else if (reply.value) onRead(reply.value);
  }

  return (
    <ModalDialog
      title={texts.importTitle}
      description={texts.importDescription}
      size="medium"
      actions={
        <>
          <button type="button" className="button" onClick={isRunning ? stopExchange : closeDialog}>
            {isRunning ? texts.stop : all.application.cancel}
          </button>
          <button
            type="submit"
            form={id}
            className="primary-button"
            disabled={isRunning || isReadOnly || (asksForPath && path.trim() === '')}
          >
            {isRunning ? texts.reading : asksForPath ? texts.read : texts.choose}
          </button>
        </>
      }
    >
      <form id={id} className="exchange-form" onSubmit={(event) => void run(event)}>
        {asksForPath ? (
          <div className="field">
            <label htmlFor={`${id}path`}>{texts.file}</label>
            <input
              id={`${id}path`}
              className="text-field"
              value={path}
              spellCheck={false}
              autoComplete="off"
              aria-describedby={`${id}hint`}
              aria-invalid={error !== null}
              onChange={(event) => setPath(event.target.value)}
            />
            <p id={`${id}hint`} className="field-hint">
              {texts.fileHint}
            </p>
          </div>
        ) : (
          <p className="field-hint">{texts.fileHint}</p>
        )}
        {isReadOnly && <p className="field-error">{texts.readOnly}</p>}
        <output className="quiet">{progress && texts.readArticles(progress.done)}</output>
        <ExchangeError error={error} />
      </form>
    </ModalDialog>
  );
}

interface PlanFormProps {
  readonly read: ReadImport;
  readonly onAnother: () => void;
}

function PlanForm({ read, onAnother }: PlanFormProps) {
  const all = useTexts();
  const texts = all.exchange;
  const own = useApplication((state) => state.settings.annotator.id);
  const targets = useApplication((state) => state.corpus?.project.translation?.targets);
  const [known, setKnown] = useState<readonly TranslatedLanguage[]>([]);
  const article = openArticleId();
  const languages = languagesOf(read, targets);
  const [language, setLanguage] = useState(languages[0] ?? 'en');
  const [translator, setTranslator] = useState(own);
  const [isOpenOnly, setOpenOnly] = useState(false);
  const [replaces, setReplaces] = useState({ confirmed: false, newer: false });
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  const [error, setError] = useState<HostError | null>(null);
  const [refused, setRefused] = useState<HostError | null>(null);
  const [isImporting, setImporting] = useState(false);
  const progress = useProgress(plan === null);

  useEffect(() => {
    let isWanted = true;
    async function ask(): Promise<void> {
      setPlan(null);
      setError(null);
      setRefused(null);
      await sessionStore.getState().flush();
      const reply = await host.call('translations.planImport', {
        import: read.id,
        language,
        translator,
        replaces,
        ...(isOpenOnly && article !== null && { article }),
      });
      if (!isWanted) return;
      if (!reply.ok) setError(reply.error);
      else {
        setPlan(reply.value);
        const { change } = reply.value.counts;
        announce(change === 0 ? texts.nothingChanges : texts.changes(change));
      }
    }
    void ask();
    return () => {
      isWanted = false;
    };
  }, [read, language, translator, replaces, isOpenOnly, article, texts]);

  useEffect(() => {
    let isWanted = true;
    async function ask(): Promise<void> {
      const reply = await host.call('translations.languages', {});
      if (isWanted && reply.ok) setKnown(reply.value);
    }
    void ask();
    return () => {
      isWanted = false;
    };
  }, []);

  async function run(): Promise<void> {
    if (!plan) return;
    setImporting(true);
    const done = await applyImport(read, plan);
    setImporting(false);
    if (done.ok) closeDialog();
    else setRefused(done.error);
  }

  const inLanguage = known.find((each) => each.language === language)?.translators ?? [];
  const translators = inLanguage.filter((each) => each.id !== own);
  return (
    <ModalDialog
      title={texts.importTitle}
      description={read.file}
      size="large"
      actions={
        <>
          <button type="button" className="button" onClick={onAnother}>
            {texts.another}
          </button>
          <button type="button" className="button" onClick={closeDialog}>
            {all.application.cancel}
          </button>
          <button
            type="button"
            className="primary-button"
            disabled={isImporting || plan === null || plan.counts.change === 0}
            onClick={() => void run()}
          >
            {isImporting ? texts.running : texts.run(plan?.counts.change ?? 0)}
          </button>
        </>
      }
    >
      <div className="exchange-form">
        <div className="exchange-choices">
          <Choice
            label={texts.language}
            value={language}
            onChange={setLanguage}
            options={languages.map((tag) => [tag, languageName(tag, all.language)])}
          />
          {translators.length > 0 && (
            <Choice
              label={texts.into}
              value={translator}
              onChange={setTranslator}
              options={[
                [own, texts.ownTranslation],
                ...translators.map((each) => [each.id, texts.reviewOf(each.name || each.id)] as const),
              ]}
            />
          )}
          {article !== null && (
            <Choice
              label={texts.which}
              value={isOpenOnly ? 'open' : 'all'}
              onChange={(next) => setOpenOnly(next === 'open')}
              options={[
                ['all', texts.allArticles],
                ['open', texts.thisArticle],
              ]}
            />
          )}
        </div>
        <Check
          label={texts.replaceConfirmed}
          isChecked={replaces.confirmed}
          onChange={(confirmed) => setReplaces({ ...replaces, confirmed })}
        />
        <Check
          label={texts.replaceNewer}
          isChecked={replaces.newer}
          onChange={(newer) => setReplaces({ ...replaces, newer })}
        />
        <ExchangeError error={error} />
        {refused && (
          <p className="field-error" role="alert">
            {texts.refused} {errorSentence(all, refused)}
          </p>
        )}
        {plan ? (
          <ImportPlanView read={read} plan={plan} />
        ) : (
          <output className="quiet">
            {error === null && texts.planning} {progress && texts.progress(progress.done, progress.total)}
          </output>
        )}
      </div>
    </ModalDialog>
  );
}

interface CheckProps {
  readonly label: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

function Check({ label, isChecked, onChange }: CheckProps) {
  return (
    <label className="exchange-check">
      <input type="checkbox" checked={isChecked} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}

/** Into what the file translates, the one on screen first; where it does not say, what the project translates into. */
function languagesOf({ languages }: ReadImport, targets: readonly string[] = []): readonly string[] {
  const said = languages.map(({ target }) => target).filter((tag) => tag !== 'und');
  const { language } = translation.getState();
  const onScreen = language === null ? [] : [language];
  const found = said.length > 0 ? said : [...onScreen, ...targets, 'en'];
  const first = onScreen.filter((tag) => found.includes(tag));
  return [...new Set([...first, ...found])];
}
