// The pages take keys and a pointer as one: neither is a control, and they are not the fields of a form.
/* oxlint-disable jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/prefer-tag-over-role */
import {
  memo,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { languageName } from '../../../shared/i18n/language-name.ts';
import { directionOf } from '../../../shared/text/direction.ts';
import { languageDirection } from '../../../shared/text/language-direction.ts';
import type { JoinedSegment } from '../../../shared/translation/joined.ts';
import type { LanguageTag } from '../../../shared/translation/segment.ts';
import { useIsShown } from '../../annotation/shown.ts';
import { useLanguage, useTexts } from '../../app/language.ts';
import { announce } from '../../ui/announce.ts';
import type { SourceArticle } from '../source-annotations.ts';
import { laidStretches, SourceWords } from '../SourceWords.tsx';
import { activate, stepRow } from '../translation-actions.ts';
import { translation, useTranslation } from '../translation-store.ts';
import { togglePages } from './layout.ts';
import { pageParagraphs } from './page-paragraphs.ts';
import { bringIntoView, follow } from './page-scrolling.ts';
import './pages.css';

interface TranslationPagesProps {
  readonly article: SourceArticle;
  readonly language: LanguageTag;
}

/** Article and translation as two pages to read; the segment that one is at is the same on both. */
export function TranslationPages({ article, language }: TranslationPagesProps) {
  const texts = useTexts().pages;
  const inLanguage = useLanguage();
  const rows = useTranslation((state) => state.rows);
  const active = useTranslation((state) => state.active);
  const frame = useRef<HTMLDivElement>(null);
  const source = useRef<HTMLElement>(null);
  const target = useRef<HTMLElement>(null);
  /** The page that the person scrolls: the other one follows, and is not followed in turn. */
  const leader = useRef<HTMLElement | null>(null);
  const paragraphs = useMemo(() => pageParagraphs(article.offsets, rows), [article.offsets, rows]);

  useEffect(() => frame.current?.focus({ preventScroll: true }), []);

  // By hand: a page of thousands of segments is not drawn anew because another one is current.
  useLayoutEffect(() => {
    if (active === null) return undefined;
    leader.current = null;
    const current = frame.current?.querySelectorAll(`[data-page-segment="${CSS.escape(active)}"]`) ?? [];
    for (const each of current) each.setAttribute('aria-current', 'true');
    for (const page of [source.current, target.current]) if (page) bringIntoView(page, active);
    return () => {
      for (const each of current) each.removeAttribute('aria-current');
    };
  }, [active]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter' || event.key === 'Escape') togglePages();
    else return;
    event.preventDefault();
  }

  function step(by: 1 | -1): void {
    stepRow(by);
    const state = translation.getState();
    const at = state.rows.findIndex(({ id }) => id === state.active);
    const row = state.rows[at];
    if (row && row.id !== active)
      announce(texts.at(at + 1, row.target === '' ? texts.untranslated : row.target));
  }

  function lead(page: HTMLElement | null): void {
    leader.current = page;
  }

  function onScroll(page: HTMLElement | null, other: HTMLElement | null): void {
    if (page && other && leader.current === page) follow(page, other);
  }

  return (
    <>
      <div
        ref={frame}
        className="translation-pages"
        role="group"
        aria-label={texts.name}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        data-kutip-target=""
        data-view-start=""
        onKeyDown={onKeyDown}
        onClick={chooseSegment}
      >
        <section
          ref={source}
          className="translation-page"
          aria-label={texts.source(languageName(article.language, inLanguage))}
          lang={article.language}
          // A region that scrolls is reached by Tab, so that the keyboard can scroll it.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          onFocus={() => lead(source.current)}
          onWheel={() => lead(source.current)}
          onPointerDown={() => lead(source.current)}
          onScroll={() => onScroll(source.current, target.current)}
        >
          <SourcePage paragraphs={paragraphs} article={article} />
        </section>
        <section
          ref={target}
          className="translation-page"
          aria-label={texts.target(languageName(language, inLanguage))}
          lang={language}
          dir={languageDirection(language)}
          // A region that scrolls is reached by Tab, so that the keyboard can scroll it.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          onFocus={() => lead(target.current)}
          onWheel={() => lead(target.current)}
          onPointerDown={() => lead(target.current)}
          onScroll={() => onScroll(target.current, source.current)}
        >
          <TargetPage paragraphs={paragraphs} />
        </section>
      </div>
      <p className="translation-pages-hint quiet">{texts.hint}</p>
    </>
  );
}

/** A pointer chooses a segment. */
function chooseSegment(event: MouseEvent): void {
  const element =
    event.target instanceof Element ? event.target.closest<HTMLElement>('[data-page-segment]') : null;
  const id = element?.dataset['pageSegment'];
  // Words that a person has just selected are to be copied.
  if (id !== undefined && document.getSelection()?.isCollapsed !== false) activate(id);
}

interface PageProps {
  readonly paragraphs: readonly (readonly JoinedSegment[])[];
}

const SourcePage = memo(function SourcePage({
  paragraphs,
  article,
}: PageProps & { readonly article: SourceArticle }) {
  return paragraphs.map((rows) => (
    <p key={rows[0]?.id} dir={directionOf(rows[0]?.translation.segment.quote ?? '')}>
      {rows.map((row) => (
        <span key={row.id}>
          <span data-page-segment={row.id}>
            <PageSource row={row} article={article} />
          </span>{' '}
        </span>
      ))}
    </p>
  ));
});

const PageSource = memo(function PageSource({
  row,
  article,
}: {
  readonly row: JoinedSegment;
  readonly article: SourceArticle;
}) {
  const isShown = useIsShown();
  const stretches = useMemo(
    () => laidStretches(article, row.translation.segment, isShown),
    [article, row, isShown],
  );
  return <SourceWords row={row} stretches={stretches} marks={noMarks} />;
});

const noMarks = [] as const;

const TargetPage = memo(function TargetPage({ paragraphs }: PageProps) {
  const texts = useTexts().pages;
  return paragraphs.map((rows) => (
    <p key={rows[0]?.id}>
      {rows.map((row) => (
        <span key={row.id}>
          <span data-page-segment={row.id} data-status={row.status}>
            {row.target === '' ? <span className="page-untranslated">{texts.untranslated}</span> : row.target}
          </span>{' '}
        </span>
      ))}
    </p>
  ));
});
