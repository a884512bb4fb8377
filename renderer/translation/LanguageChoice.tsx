import { useId, useMemo, useState, type FormEvent } from 'react';
import { useStore } from 'zustand';
import { languageName } from '../../shared/i18n/language-name.ts';
import { translatorsOf } from '../../shared/translation/joined.ts';
import { languageTagSchema, type LanguageTag } from '../../shared/translation/segment.ts';
import { segmentUnits, type SegmentUnit } from '../../shared/translation/segmentation.ts';
import type { Session } from '../annotation/session.ts';
import { useProject } from '../annotation/use-project.ts';
import { useApplication } from '../app/application.ts';
import { useLanguage, useTexts } from '../app/language.ts';
import { beginTranslation, openTranslation } from './begin-translation.ts';
import { canonicalTag } from './canonical-tag.ts';
import { otherTranslations } from './other-translations.ts';
import { annotatorSegments, translatedLanguages } from './translation-rows.ts';

/** What is translated already, by whom, and into which language else. */
export function LanguageChoice({ session }: { readonly session: Session }) {
  const texts = useTexts().translation;
  const existing = useExisting(session);
  const isReadOnly = session.access === 'read-only';
  return (
    <div className="language-choice">
      <DamagedFiles />
      {existing.length > 0 && (
        <section aria-label={texts.existing}>
          <h2>{texts.existing}</h2>
          <ul className="language-list">
            {existing.map((each, index) => (
              <li key={`${each.language} ${each.translator}`}>
                <button
                  type="button"
                  className="button language-option"
                  data-view-start={index === 0 ? '' : undefined}
                  onClick={() => openTranslation(each.language, each.translator)}
                >
                  <strong>{each.languageName}</strong>
                  <span className="quiet">{each.isMine ? texts.yours : texts.by(each.name)}</span>
                  <span className="quiet tabular">{texts.progress(each.confirmed, each.segments)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {isReadOnly ? (
        existing.length === 0 && <p className="quiet">{texts.readOnlyEmpty}</p>
      ) : (
        <NewTranslation session={session} isFirst={existing.length === 0} />
      )}
    </div>
  );
}

interface Existing {
  readonly language: LanguageTag;
  readonly languageName: string;
  readonly translator: string;
  readonly name: string;
  readonly isMine: boolean;
  readonly segments: number;
  readonly confirmed: number;
}

function useExisting({ article, set }: Session): readonly Existing[] {
  const inLanguage = useLanguage();
  const annotator = useApplication((state) => state.settings.annotator);
  const others = useStore(otherTranslations);
  return useMemo(() => {
    const sets = others.article === article.id ? others.sets : [];
    return translatedLanguages(set.translations, sets).flatMap((language) => {
      const found = annotatorSegments(language, { annotator, translations: set.translations }, sets).map(
        (each) => ({ ...each, segments: [...each.segments] }),
      );
      return translatorsOf(found).map((translator): Existing => {
        const of = found.find((each) => each.annotator === translator);
        const segments = of?.segments.filter(({ review }) => review === undefined) ?? [];
        return {
          language,
          languageName: languageName(language, inLanguage),
          translator,
          name: of?.name || translator,
          isMine: translator === annotator.id,
          segments: segments.length,
          confirmed: segments.filter(({ status }) => status !== 'untranslated' && status !== 'draft').length,
        };
      });
    });
  }, [annotator, article.id, inLanguage, others, set.translations]);
}

function DamagedFiles() {
  const texts = useTexts().translation;
  const sets = useStore(otherTranslations, (state) => state.sets);
  const damaged = sets.flatMap((set) => ('error' in set ? [set.annotator] : []));
  if (damaged.length === 0) return null;
  return <p className="field-error">{texts.damaged(damaged.join(', '))}</p>;
}

interface NewTranslationProps {
  readonly session: Session;
  readonly isFirst: boolean;
}

function NewTranslation({ session, isFirst }: NewTranslationProps) {
  const texts = useTexts().translation;
  const inLanguage = useLanguage();
  const { translation: settings } = useProject();
  const [typed, setTyped] = useState('');
  const [by, setBy] = useState<SegmentUnit>(settings?.segmentation ?? 'sentence');
  const field = useId();
  const note = useId();
  const unit = useId();
  const offered = (settings?.targets ?? defaultTargets).filter(
    (language) => language !== session.source.language && !Object.hasOwn(session.set.translations, language),
  );
  const tag = canonicalTag(typed);
  const fault = faultOf(typed, tag, session);

  function begin(event: FormEvent): void {
    event.preventDefault();
    if (tag !== null && fault === null) beginTranslation(tag, by);
  }

  return (
    <section aria-label={texts.begin}>
      <h2>{texts.begin}</h2>
      <div className="field language-unit">
        <label htmlFor={unit}>{texts.unit}</label>
        <select
          id={unit}
          className="select-field"
          value={by}
          onChange={(event) => {
            const chosen = segmentUnits.find((each) => each === event.target.value);
            if (chosen) setBy(chosen);
          }}
        >
          {segmentUnits.map((each) => (
            <option key={each} value={each}>
              {texts.units[each]}
            </option>
          ))}
        </select>
      </div>
      {offered.length > 0 && (
        <ul className="language-list">
          {offered.map((language, index) => (
            <li key={language}>
              <button
                type="button"
                className="button language-option"
                data-view-start={isFirst && index === 0 ? '' : undefined}
                onClick={() => beginTranslation(language, by)}
              >
                <strong>{languageName(language, inLanguage)}</strong>
                <span className="quiet">{language}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form className="language-form" onSubmit={begin}>
        <div className="field">
          <label htmlFor={field}>{texts.anyLanguage}</label>
          <input
            id={field}
            className="text-field"
            type="text"
            autoComplete="off"
            spellCheck={false}
            autoCapitalize="off"
            placeholder="en, ar, ja, zh-Hant…"
            value={typed}
            aria-invalid={fault !== null}
            aria-describedby={note}
            onChange={(event) => setTyped(event.target.value)}
          />
          <p id={note} className={fault === null ? 'field-hint' : 'field-error'}>
            {fault === null
              ? tag === null
                ? texts.tagHint
                : languageName(tag, inLanguage)
              : texts.faults[fault]}
          </p>
        </div>
        <button type="submit" className="primary-button" disabled={tag === null || fault !== null}>
          {texts.beginIn(tag === null ? null : languageName(tag, inLanguage))}
        </button>
      </form>
    </section>
  );
}

/** Where the project names none. */
const defaultTargets: readonly LanguageTag[] = ['en', 'id'];

function faultOf(
  typed: string,
  tag: LanguageTag | null,
  session: Session,
): 'noTag' | 'sourceLanguage' | 'alreadyBegun' | null {
  if (typed.trim() === '') return null;
  if (tag === null || !languageTagSchema.safeParse(tag).success) return 'noTag';
  if (tag === session.source.language) return 'sourceLanguage';
  return Object.hasOwn(session.set.translations, tag) ? 'alreadyBegun' : null;
}
