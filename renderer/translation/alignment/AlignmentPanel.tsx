import { ArrowLeftRight, Check, X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Span } from '../../../shared/annotation/annotation.ts';
import { createCodePointIndex } from '../../../shared/text/code-point-index.ts';
import type { JoinedSegment } from '../../../shared/translation/joined.ts';
import { proposeAlignments } from '../../../shared/translation/propose-alignments.ts';
import type { Alignment, LanguageTag } from '../../../shared/translation/segment.ts';
import { sessionStore, useSession } from '../../annotation/session-store.ts';
import { useLabelLooks } from '../../annotation/use-project.ts';
import { useTexts } from '../../app/language.ts';
import { excerpt } from '../../annotation/excerpt.ts';
import { Placeholder } from '../../ui/Placeholder.tsx';
import { useGlossary } from '../glossary/glossary.ts';
import { commitDraft } from '../translation-actions.ts';
import { useTranslation } from '../translation-store.ts';
import {
  acceptProposals,
  align,
  alignmentsOf,
  projectionIn,
  removeAlignment,
  type Projection,
} from './alignment-actions.ts';
import { lookOf } from './alignment-marks.ts';
import { alignmentView, pointOut } from './alignment-view.ts';
import { segmentWords, spansOfWords, textOfSpans, wordsOfSpans } from './segment-words.ts';
import { WordList } from './WordList.tsx';
import './alignment-panel.css';

/** Which words of the active segment's translation render which of its source. */
export function AlignmentPanel() {
  const texts = useTexts().alignment;
  const row = useTranslation(({ rows, active }) => rows.find(({ id }) => id === active) ?? null);
  const language = useTranslation((state) => state.language);
  const sourceLanguage = useSession((state) => state.session?.source.language ?? 'und');
  if (!row || language === null)
    return <Placeholder title={texts.chooseSegment.title} detail={texts.chooseSegment.detail} />;
  if (row.target.trim() === '') return <NotTranslated />;
  return (
    <div className="alignment-panel">
      <Words
        // What is chosen is chosen of these words.
        key={`${row.id} ${row.target}`}
        row={row}
        sourceLanguage={sourceLanguage}
        language={language}
      />
      <Alignments row={row} />
      <Proposals row={row} sourceLanguage={sourceLanguage} language={language} />
    </div>
  );
}

/** What stands in the cell may be new: it is kept first, since only words that are kept can be aligned. */
function NotTranslated() {
  const texts = useTexts().alignment;
  useEffect(commitDraft, []);
  return <Placeholder title={texts.noTarget.title} detail={texts.noTarget.detail} />;
}

interface WordsProps {
  readonly row: JoinedSegment;
  readonly sourceLanguage: LanguageTag;
  readonly language: LanguageTag;
}

const nothing: ReadonlySet<number> = new Set();

function Words({ row, sourceLanguage, language }: WordsProps) {
  const texts = useTexts().alignment;
  const { quote } = row.translation.segment;
  const words = useMemo(
    () => ({ source: segmentWords(quote, sourceLanguage), target: segmentWords(row.target, language) }),
    [quote, row.target, sourceLanguage, language],
  );
  const [source, setSource] = useState(nothing);
  const [target, setTarget] = useState(nothing);
  // Watched, so that the panel follows the annotation that is chosen in the source.
  useSession((state) => state.selectedAnnotation);
  const projection = projectionIn(row);
  const alignments = alignmentsOf(row).filter(({ annotation }) => annotation === undefined);
  const linked = linksOf(alignments, words, quote, row.target, texts.linkedWith);
  const sourceList = useRef<HTMLDivElement>(null);
  const targetList = useRef<HTMLDivElement>(null);
  const asked = useStore(alignmentView, (state) => state.asked);
  const isProjecting = projection !== null;

  useEffect(() => {
    if (asked > 0) (isProjecting ? targetList : sourceList).current?.focus();
    // Only when it is asked for.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [asked]);

  function run(): void {
    const isDone = align(row, {
      source: projection?.source ?? spansOfWords(words.source, source),
      target: spansOfWords(words.target, target),
      projection,
    });
    if (!isDone) return;
    setSource(nothing);
    setTarget(nothing);
    if (!isProjecting) sourceList.current?.focus();
  }

  function lookAt(side: 'source' | 'target', place: number | null): void {
    const span = place === null ? undefined : words[side][place]?.span;
    const found = span && alignments.find((each) => each[side].some((other) => overlaps(other, span)));
    pointOut(found?.id ?? null);
  }

  return (
    <section className="alignment-words" aria-label={texts.words}>
      <h3 className="section-title">{texts.words}</h3>
      {projection ? (
        <ProjectionNote projection={projection} />
      ) : (
        <WordList
          label={texts.sourceWords}
          language={sourceLanguage}
          words={words.source}
          chosen={source}
          linked={linked.source}
          list={sourceList}
          change={setSource}
          lookAt={(place) => lookAt('source', place)}
          enter={run}
        />
      )}
      <WordList
        label={texts.targetWords}
        language={language}
        words={words.target}
        chosen={target}
        linked={linked.target}
        list={targetList}
        change={setTarget}
        lookAt={(place) => lookAt('target', place)}
        enter={run}
      />
      <p className="field-hint">{texts.hint}</p>
      <div className="alignment-actions">
        <button type="button" className="primary-button" onClick={run}>
          {projection ? texts.project(projection.label) : texts.align}
        </button>
        {projection && (
          <button
            type="button"
            className="quiet-button"
            onClick={() => {
              sessionStore.getState().selectAnnotation(null);
              requestAnimationFrame(() => sourceList.current?.focus());
            }}
          >
            {texts.instead}
          </button>
        )}
      </div>
    </section>
  );
}

function ProjectionNote({ projection: { label, annotation } }: { readonly projection: Projection }) {
  const texts = useTexts().alignment;
  return <p className="alignment-projection">{texts.projectionOf(label, excerpt(annotation.quote, 120))}</p>;
}

interface SegmentWordLists {
  readonly source: ReturnType<typeof segmentWords>;
  readonly target: ReturnType<typeof segmentWords>;
}

/** By the place of each word: with what it is aligned. */
function linksOf(
  alignments: readonly Alignment[],
  words: SegmentWordLists,
  quote: string,
  target: string,
  told: (words: string) => string,
): { readonly source: ReadonlyMap<number, string>; readonly target: ReadonlyMap<number, string> } {
  const [ofSource, ofTarget] = [createCodePointIndex(quote), createCodePointIndex(target)];
  const links = { source: new Map<number, string>(), target: new Map<number, string>() };
  for (const each of alignments) {
    for (const place of wordsOfSpans(words.source, each.source))
      links.source.set(place, told(textOfSpans(ofTarget, each.target)));
    for (const place of wordsOfSpans(words.target, each.target))
      links.target.set(place, told(textOfSpans(ofSource, each.source)));
  }
  return links;
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}

function Alignments({ row }: { readonly row: JoinedSegment }) {
  const texts = useTexts().alignment;
  const looks = useLabelLooks();
  const list = useRef<HTMLUListElement>(null);
  const alignments = alignmentsOf(row).toSorted(
    (a, b) => (a.source[0]?.start ?? 0) - (b.source[0]?.start ?? 0),
  );
  const { quote } = row.translation.segment;
  const [ofSource, ofTarget] = [createCodePointIndex(quote), createCodePointIndex(row.target)];

  /** The button that had the keyboard is gone: the one in its place takes it. */
  function remove(id: string, place: number): void {
    if (!removeAlignment(row, id)) return;
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll('button') ?? [];
      const next = buttons[Math.min(place, buttons.length - 1)];
      if (next) next.focus();
      else document.querySelector<HTMLElement>('.word-list')?.focus();
    });
  }

  return (
    <section className="alignment-section" aria-label={texts.list}>
      <h3 className="section-title">{texts.list}</h3>
      {alignments.length === 0 && <p className="quiet">{texts.none}</p>}
      <ul ref={list} className="alignment-list">
        {alignments.map((each, place) => {
          const [source, target] = [textOfSpans(ofSource, each.source), textOfSpans(ofTarget, each.target)];
          const look = lookOf(each, looks);
          return (
            // Pointing at it shows its words; for the keyboard, its button does.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
            <li
              key={each.id}
              className="alignment-pair"
              onMouseEnter={() => pointOut(each.id)}
              onMouseLeave={() => pointOut(null)}
              onFocus={() => pointOut(each.id)}
              onBlur={() => pointOut(null)}
            >
              <span className="alignment-pair-words">
                {look && (
                  <span className="alignment-label" data-colour={look.colour}>
                    {look.name}
                  </span>
                )}
                <bdi>{source}</bdi>
                <ArrowLeftRight className="alignment-arrow" size={12} aria-hidden />
                <span className="unseen"> {texts.renders} </span>
                <bdi>{target}</bdi>
              </span>
              <button
                type="button"
                className="icon-button"
                aria-label={texts.remove(excerpt(source, 40), excerpt(target, 40))}
                onClick={() => remove(each.id, place)}
              >
                <X size={14} aria-hidden />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Proposals({ row, sourceLanguage, language }: WordsProps) {
  const texts = useTexts().alignment;
  const glossary = useGlossary();
  const root = useRef<HTMLElement>(null);
  const { quote } = row.translation.segment;
  const aligned = alignmentsOf(row);
  const proposals = useMemo(
    () =>
      proposeAlignments({
        source: quote,
        target: row.target,
        sourceLanguage,
        targetLanguage: language,
        aligned,
        glossary,
      }),
    [quote, row.target, sourceLanguage, language, aligned, glossary],
  );
  const [ofSource, ofTarget] = [createCodePointIndex(quote), createCodePointIndex(row.target)];

  /** The button that had the keyboard is gone: the next one takes it. */
  function accept(chosen: typeof proposals): void {
    if (!acceptProposals(row, chosen)) return;
    requestAnimationFrame(() => {
      const next = root.current?.querySelector('button') ?? document.querySelector<HTMLElement>('.word-list');
      next?.focus();
    });
  }

  return (
    <section ref={root} className="alignment-section" aria-label={texts.proposals}>
      <h3 className="section-title">{texts.proposals}</h3>
      {proposals.length === 0 && <p className="quiet">{texts.noProposals}</p>}
      {proposals.length > 1 && (
        <div>
          <button type="button" className="button" onClick={() => accept(proposals)}>
            <Check size={14} aria-hidden />
            {texts.acceptAll(proposals.length)}
          </button>
        </div>
      )}
      <ul className="alignment-list">
        {proposals.map((each) => {
          const [source, target] = [textOfSpans(ofSource, each.source), textOfSpans(ofTarget, each.target)];
          return (
            <li key={each.source[0]?.start} className="alignment-pair">
              <span className="alignment-pair-words">
                <bdi>{source}</bdi>
                <ArrowLeftRight className="alignment-arrow" size={12} aria-hidden />
                <bdi>{target}</bdi>
                <span className="quiet">{texts.reasons[each.reason]}</span>
              </span>
              <button
                type="button"
                className="icon-button"
                aria-label={texts.accept(source, target)}
                onClick={() => accept([each])}
              >
                <Check size={14} aria-hidden />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
