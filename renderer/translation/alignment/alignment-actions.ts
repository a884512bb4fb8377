import { monotonicFactory } from 'ulid';
import type { Annotation, Span } from '../../../shared/annotation/annotation.ts';
import { localised } from '../../../shared/scheme/localised.ts';
import { createCodePointIndex } from '../../../shared/text/code-point-index.ts';
import { alignmentsInForce, withAlignment, withoutAlignment } from '../../../shared/translation/alignment.ts';
import type { JoinedSegment } from '../../../shared/translation/joined.ts';
import type { ProposedAlignment } from '../../../shared/translation/propose-alignments.ts';
import type { Alignment } from '../../../shared/translation/segment.ts';
import { sessionStore } from '../../annotation/session-store.ts';
import { application, currentScheme } from '../../app/application.ts';
import { currentLanguage, currentTexts } from '../../app/language.ts';
import { announce } from '../../ui/announce.ts';
import { chosenWords, forgetChosenWords } from '../chosen-words.ts';
import { sourceStretches } from '../source-annotations.ts';
import { activeRow, activeTarget, changeRow, commitDraft } from '../translation-actions.ts';
import { translation } from '../translation-store.ts';
import { alignmentView } from './alignment-view.ts';
import { spanOfSelection, textOfSpans } from './segment-words.ts';

export type AlignmentId = Alignment['id'];

const newId = monotonicFactory();

/** An annotation of the article that is to be projected, and where it lies in the segment's source words. */
export interface Projection {
  readonly annotation: Annotation;
  readonly label: string;
  readonly source: readonly Span[];
}

export function alignmentsOf(row: JoinedSegment): readonly Alignment[] {
  const { language } = translation.getState();
  return language === null ? [] : alignmentsInForce(row, language);
}

/** The selected annotation, where it has words in the row. */
export function projectionIn(row: JoinedSegment): Projection | null {
  const { session, selectedAnnotation } = sessionStore.getState();
  if (!session || selectedAnnotation === null) return null;
  const { segment } = row.translation;
  const stretches = sourceStretches(session, segment).filter(
    ({ annotation }) => annotation.id === selectedAnnotation,
  );
  const [first] = stretches;
  if (!first) return null;
  const index = createCodePointIndex(segment.quote);
  return {
    annotation: first.annotation,
    label: labelName(first.annotation.label),
    source: stretches.map((stretch) => index.rangeToCodePoints(stretch)),
  };
}

export function labelName(id: string): string {
  const label = currentScheme().labels.find((each) => each.id === id);
  return label ? localised(label.name, currentLanguage()) : id;
}

/**
 * The key: what is selected on both sides becomes an alignment; with an annotation selected, its projection. Where nothing is
 * selected to align, the panel gets the keyboard, where words are chosen without a mouse.
 */
export function alignSelected(): void {
  const before = activeRow();
  if (!before) return announce(currentTexts().translation.chooseSegment);
  const chosen = chosenWords(before.id);
  const target = chosen.target && spanOfSelection(activeTarget(), chosen.target);
  // Only words that are kept can be aligned.
  commitDraft();
  const row = activeRow() ?? before;
  const sourceSpan = chosen.source && spanOfSelection(row.translation.segment.quote, chosen.source);
  const projection = sourceSpan ? null : projectionIn(row);
  const source = projection?.source ?? (sourceSpan ? [sourceSpan] : []);
  if (target && source.length > 0) {
    if (align(row, { source, target: [target], projection })) forgetChosenWords();
    return;
  }
  translation.setState({ panel: 'alignment' });
  alignmentView.setState(({ asked }) => ({ asked: asked + 1 }));
}

/** True when it was done; otherwise why not has been said. */
export function align(
  row: JoinedSegment,
  {
    source,
    target,
    projection,
  }: {
    readonly source: readonly Span[];
    readonly target: readonly Span[];
    readonly projection: Projection | null;
  },
): boolean {
  const texts = currentTexts().alignment;
  if (source.length === 0 || target.length === 0) {
    announce(texts.chooseBoth);
    return false;
  }
  const annotation = projection?.annotation.id;
  const added: Alignment = { id: newId(), source, target, ...(annotation !== undefined && { annotation }) };
  if (!keep(row, withAlignment(alignmentsOf(row), added))) return false;
  const words = textOfSpans(createCodePointIndex(row.target), target);
  announce(
    projection
      ? texts.projected(projection.label, words)
      : texts.aligned(textOfSpans(createCodePointIndex(row.translation.segment.quote), source), words),
  );
  return true;
}

export function removeAlignment(row: JoinedSegment, id: AlignmentId): boolean {
  const isDone = keep(row, withoutAlignment(alignmentsOf(row), id));
  if (isDone) announce(currentTexts().alignment.removed);
  return isDone;
}

/** All of them as one step. */
export function acceptProposals(row: JoinedSegment, proposals: readonly ProposedAlignment[]): boolean {
  const all = proposals.reduce<readonly Alignment[]>(
    (before, { source, target }) => withAlignment(before, { id: newId(), source, target }),
    alignmentsOf(row),
  );
  const isDone = keep(row, all);
  if (isDone) announce(currentTexts().alignment.acceptedAll(proposals.length));
  return isDone;
}

/** In one's own set: a translator's in their segment, a reviewer's in their review. */
function keep(row: JoinedSegment, alignments: readonly Alignment[]): boolean {
  const texts = currentTexts();
  const { role } = translation.getState();
  const me = application.getState().settings.annotator.id;
  const isMine = row.translation.annotator === me;
  if (role === 'translator' && !isMine) {
    announce(texts.translation.barriers['not-yours']);
    return false;
  }
  // The offsets would be those of words that stand in another person's file.
  if (ownTarget(row, me) !== row.target) {
    announce(texts.alignment.correctionInForce);
    return false;
  }
  return changeRow(row.id, { alignments: alignments.length > 0 ? alignments : null });
}

/** The words that one's own version of the segment has, or would have. */
function ownTarget({ translation: { segment, annotator }, reviews }: JoinedSegment, me: string): string {
  if (annotator === me) return segment.target;
  const own = reviews.find((review) => review.annotator === me)?.segment;
  return own?.review?.target === segment.target ? own.target : segment.target;
}
