import { sourceLanguageOf } from '../../shared/checks/source-language.ts';
import { languageName } from '../../shared/i18n/language-name.ts';
import { useEffect, useMemo } from 'react';
import { useLanguage, useTexts } from '../app/language.ts';
import { WorkView } from '../app/WorkView.tsx';
import type { Session } from '../annotation/session.ts';
import { useSession } from '../annotation/session-store.ts';
import { Banners } from '../project/Banners.tsx';
import { Placeholder } from '../ui/Placeholder.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { useOtherTranslations } from './other-translations.ts';
import { TranslationPages } from './pages/TranslationPages.tsx';
import { parts } from './parts.ts';
import { SegmentRows } from './SegmentRows.tsx';
import { isUnfinished } from './segment-filter.ts';
import type { SourceArticle } from './source-annotations.ts';
import { TranslationControls } from './TranslationControls.tsx';
import { TranslationFooter } from './TranslationFooter.tsx';
import { activate } from './translation-actions.ts';
import { translation, useTranslation } from './translation-store.ts';
import { useTranslationCommands } from './use-translation-commands.ts';
import './translation.css';

/** The open article beside its translation. */
export function TranslationView() {
  const texts = useTexts();
  const session = useSession((state) => state.session);
  const loading = useSession((state) => state.loading);
  useOtherTranslations();
  useTranslationCommands();
  return (
    <WorkView title={useTitle(session)} controls={session && <TranslationControls />}>
      <div className="translation-view">
        <Banners />
        {session ? (
          <Translation key={session.article.id} session={session} />
        ) : loading ? (
          <Placeholder title={texts.application.article.loading(loading.title)} quiet />
        ) : (
          <Placeholder
            title={texts.translation.noArticle.title}
            detail={texts.translation.noArticle.detail}
          />
        )}
        {parts.map((Part, index) => (
          // They are known when the application is built.
          // oxlint-disable-next-line react/no-array-index-key
          <Part key={index} />
        ))}
      </div>
    </WorkView>
  );
}

function useTitle(session: Session | null): string {
  const texts = useTexts().translation;
  const inLanguage = useLanguage();
  const language = useTranslation((state) => state.language);
  const isChosen = useTranslation((state) => state.rows.length > 0 && !state.isChoosing);
  const source = useSourceLanguage(session);
  if (!session || language === null || !isChosen) return texts.title;
  return texts.from(languageName(source, inLanguage), languageName(language, inLanguage));
}

/** As the article's own words show it: a corpus may hold several, and a project may say none. */
function useSourceLanguage(session: Session | null): string {
  const text = session?.text ?? '';
  const said = session?.source.language ?? 'und';
  return useMemo(() => sourceLanguageOf(text, said), [text, said]);
}

function Translation({ session }: { readonly session: Session }) {
  const language = useTranslation((state) => state.language);
  const hasRows = useTranslation((state) => state.rows.length > 0);
  const isChoosing = useTranslation((state) => state.isChoosing);
  const layout = useTranslation((state) => state.layout);
  const { offsets, spans } = session;
  const source = useSourceLanguage(session);
  const article = useMemo<SourceArticle>(
    () => ({ offsets, spans, language: source }),
    [offsets, spans, source],
  );
  const isOpen = language !== null && hasRows && !isChoosing;
  useEffect(() => {
    if (isOpen) beginSomewhere();
  }, [isOpen]);
  if (!isOpen) return <LanguageChoice session={session} />;
  return (
    <>
      {layout === 'rows' ? (
        <SegmentRows article={article} language={language} />
      ) : (
        <TranslationPages article={article} language={language} />
      )}
      <TranslationFooter sourceLanguage={source} />
    </>
  );
}

/** Where the person was, else at the first segment that is to be translated. */
function beginSomewhere(): void {
  const { rows, active } = translation.getState();
  const first = rows.find(isUnfinished) ?? rows[0];
  if (active === null && first) activate(first.id);
}
