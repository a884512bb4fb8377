import { useEffect, useId, useState, type FormEvent } from 'react';
import { languageName } from '../../shared/i18n/language-name.ts';
import {
  findTranslationFormat,
  isFolderFormat,
  translationFormats,
} from '../../shared/formats/translation/registry.ts';
import type { HostError } from '../../shared/host/host-error.ts';
import type {
  TranslatedLanguage,
  TranslationExportLoss,
  TranslationExportResult,
} from '../../shared/host/translation-exchange.ts';
import { sessionStore } from '../annotation/session-store.ts';
import { closeDialog, useApplication } from '../app/application.ts';
import { useTexts } from '../app/language.ts';
import { host } from '../host-client/host.ts';
import { openArticleId } from '../library/open-article.ts';
import { translation } from '../translation/translation-store.ts';
import { announce } from '../ui/announce.ts';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { ExchangeError } from './ExchangeError.tsx';
import { stopExchange, useProgress } from './use-progress.ts';
import './exchange.css';

/** In which format, language and whose; what would be left out; where to; and what came of it. */
export function ExportTranslationsDialog() {
  const all = useTexts();
  const texts = all.exchange;
  const [languages, setLanguages] = useState<readonly TranslatedLanguage[] | null>(null);
  const [error, setError] = useState<HostError | null>(null);
  const [exported, setExported] = useState<TranslationExportResult | null>(null);

  useEffect(() => {
    let isWanted = true;
    async function ask(): Promise<void> {
      await sessionStore.getState().flush();
      const reply = await host.call('translations.languages', {});
      if (!isWanted) return;
      if (reply.ok) setLanguages(reply.value);
      else setError(reply.error);
    }
    void ask();
    return () => {
      isWanted = false;
    };
  }, []);

  if (languages && languages.length > 0 && !exported)
    return <ExportForm languages={languages} onExported={setExported} />;
  return (
    <ModalDialog
      title={exported ? texts.exported(exported.segments, exported.articles) : texts.exportTitle}
      size="medium"
      actions={
        <button type="button" className="primary-button" onClick={closeDialog}>
          {all.application.close}
        </button>
      }
    >
      <div className="exchange-form">
        {exported && <p>{all.project.exporting.file(exported.file)}</p>}
        <output>{!exported && (languages ? texts.nothingToExport : error === null && texts.reading)}</output>
        <ExchangeError error={error} />
      </div>
    </ModalDialog>
  );
}

interface ExportFormProps {
  readonly languages: readonly TranslatedLanguage[];
  readonly onExported: (result: TranslationExportResult) => void;
}

function ExportForm({ languages, onExported }: ExportFormProps) {
  const all = useTexts();
  const texts = all.exchange;
  const corpus = useApplication((state) => state.corpus);
  const asksForPath = useApplication((state) => state.transport === 'browser');
  const id = useId();
  const onScreen = translation.getState().language;
  const first = languages.find(({ language }) => language === onScreen) ?? languages[0];
  const [format, setFormat] = useState('tmx');
  const [language, setLanguage] = useState(first?.language ?? '');
  const [translator, setTranslator] = useState('');
  const [isOpenOnly, setOpenOnly] = useState(false);
  const [path, setPath] = useState<string | null>(null);
  const [isRunning, setRunning] = useState(false);
  const [error, setError] = useState<HostError | null>(null);
  const progress = useProgress(isRunning);
  const article = openArticleId();
  const translators = languages.find((each) => each.language === language)?.translators ?? [];
  const source = corpus?.project.language ?? 'und';
  const inPlace = path ?? besideFolder(corpus?.folder ?? '', language, format);
  const found = findTranslationFormat(format);
  const isFolder = found !== null && isFolderFormat(found);
  const selection = {
    format,
    language,
    ...(translator !== '' && { translator }),
    ...(isOpenOnly && article !== null && { article }),
  };

  async function run(event: FormEvent): Promise<void> {
    event.preventDefault();
    setError(null);
    setRunning(true);
    await sessionStore.getState().flush();
    const reply = await host.call('translations.export', {
      ...selection,
      ...(asksForPath && { path: inPlace.trim() }),
    });
    setRunning(false);
    if (!reply.ok) setError(reply.error);
    else if (reply.value) {
      announce(texts.exported(reply.value.segments, reply.value.articles));
      onExported(reply.value);
    }
  }

  return (
    <ModalDialog
      title={texts.exportTitle}
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
            disabled={isRunning || (asksForPath && inPlace.trim() === '')}
          >
            {isRunning ? all.project.exporting.running : all.project.exporting.run}
          </button>
        </>
      }
    >
      <form id={id} className="exchange-form" onSubmit={(event) => void run(event)}>
        <div className="field">
          <label htmlFor={`${id}format`}>{all.formats.format}</label>
          <select
            id={`${id}format`}
            className="select-field"
            value={format}
            aria-describedby={`${id}purpose`}
            onChange={(event) => setFormat(event.target.value)}
          >
            {translationFormats.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
          <p id={`${id}purpose`} className="field-hint">
            {texts.purposes[format]}
          </p>
        </div>
        <Choice
          label={texts.pair}
          value={language}
          onChange={(next) => {
            setLanguage(next);
            setTranslator('');
          }}
          options={languages.map((each) => [
            each.language,
            texts.languageOf(
              texts.from(languageName(source, all.language), languageName(each.language, all.language)),
              each.articles,
            ),
          ])}
        />
        {translators.length > 1 && (
          <Choice
            label={texts.translator}
            value={translator}
            onChange={setTranslator}
            options={[
              ['', texts.everybody],
              ...translators.map((each) => [each.id, each.name === '' ? each.id : each.name] as const),
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
        <Losses selection={selection} />
        {asksForPath && (
          <div className="field">
            <label htmlFor={`${id}path`}>{isFolder ? texts.folder : all.project.exporting.path}</label>
            <input
              id={`${id}path`}
              className="text-field"
              value={inPlace}
              spellCheck={false}
              autoComplete="off"
              aria-invalid={error !== null}
              onChange={(event) => setPath(event.target.value)}
            />
          </div>
        )}
        <output className="quiet">{progress && texts.progress(progress.done, progress.total)}</output>
        <ExchangeError error={error} />
      </form>
    </ModalDialog>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChange: (value: string) => void;
}

export function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="select-field"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

interface LossesProps {
  readonly selection: {
    readonly format: string;
    readonly language: string;
    readonly translator?: string;
    readonly article?: string;
  };
}

/** What the format has no place for, of these translations: said before anything is written. */
function Losses({ selection }: LossesProps) {
  const all = useTexts();
  const key = JSON.stringify(selection);
  const [losses, setLosses] = useState<{
    readonly of: string;
    readonly list: readonly TranslationExportLoss[];
  } | null>(null);
  useEffect(() => {
    let isWanted = true;
    // A corpus that cannot be looked through is told when it is exported, with the file that is in the way.
    async function look(): Promise<void> {
      const reply = await host.call('translations.exportLosses', selection);
      if (isWanted) setLosses(reply.ok ? { of: key, list: reply.value } : null);
    }
    void look();
    return () => {
      isWanted = false;
    };
    // The key says the same as the selection, which is made anew each time.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key]);
  if (losses?.of !== key) return null;
  const name = findTranslationFormat(selection.format)?.name ?? selection.format;
  return (
    <div className="exchange-losses" aria-live="polite">
      {losses.list.length === 0 ? all.exchange.nothingLost : all.formats.lost(name)}
      {losses.list.length > 0 && (
        <ul>
          {losses.list.map(({ id, articles }) => (
            <li key={id}>
              {all.exchange.losses[id]}{' '}
              <span className="exchange-count">({all.formats.inArticles(articles)})</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** `…/berita.en.tmx` for the folder `…/berita`: inside the corpus it would be one more file to look at. */
function besideFolder(folder: string, language: string, format: string): string {
  const found = findTranslationFormat(format);
  const stem = `${folder.replace(/[/\\]+$/, '')}.${language}`;
  return found && isFolderFormat(found) ? stem : `${stem}.${found?.extension ?? format}`;
}
