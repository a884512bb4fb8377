import type { Annotation, AnnotationId, Span } from '../../shared/annotation/annotation.ts';
import { addAnnotation, duplicateAnnotation, setSpans } from '../../shared/annotation/edit.ts';
import { mergeAnnotations } from '../../shared/annotation/merge.ts';
import { quoteOf } from '../../shared/annotation/new-annotation.ts';
import type { Operation } from '../../shared/annotation/operation.ts';
import {
  isSamePlace,
  moveBoundary,
  pieceAt,
  tidyPieces,
  withoutPiece,
  withPiece,
  type BoundaryMove,
} from '../../shared/annotation/pieces.ts';
import { splitAnnotation } from '../../shared/annotation/split.ts';
import type { ShapingTexts } from '../../shared/i18n/catalogue/shaping.ts';
import { localised } from '../../shared/scheme/localised.ts';
import { codePoints, type CodePointOffset, type CodePointRange } from '../../shared/text/offset.ts';
import { wordCount } from '../../shared/text/words.ts';
import type { ActionContext } from './annotation-actions.ts';
import { defaultValues, missingAttributes } from './attributes-in-force.ts';
import { ending, excerpt } from './excerpt.ts';
import type { Session } from './session.ts';
import { labelChoices, mergeCandidates, type LabelPurpose, type Shaping } from './shaping.ts';

export interface ShapingContext extends ActionContext {
  readonly shapingTexts: () => ShapingTexts;
  /** Annotations that are hidden are left alone. */
  readonly isShown: (annotation: Annotation) => boolean;
  /** The keyboard goes to the text, where words are selected. */
  readonly backToText: () => void;
  readonly goToLabel: (label: string) => void;
}

/** Changing where annotations lie, and making one of several or several of one. Each change is one step to undo. */
export interface ShapingActions {
  /** Of the selected annotation; the caret goes along with the boundary. */
  moveBoundary(move: Omit<BoundaryMove, 'language'>): void;
  /** Lays the annotation on these words: a boundary has been dragged. */
  reshape(id: AnnotationId, spans: readonly CodePointRange[], boundary: CodePointOffset): void;
  /** Cuts the selected annotation in two at the caret. */
  split(): void;
  /** Proposes what to merge the selected annotation with, or merges what the selected words touch. */
  merge(): void;
  cycleMerge(step: 1 | -1): void;
  acceptMerge(): void;
  duplicate(): void;
  /** Asks for the label of the annotation to go to. */
  askLabel(): void;
  chooseLabel(label: string): void;
  /** Waits for words to be selected, and then makes them a piece of the annotation. */
  addPiece(): void;
  /** Takes out the piece with the caret, or, of an annotation in one piece, words that are selected next. */
  removePiece(): void;
  takeOut(id: AnnotationId, piece: Span): void;
  cancelShaping(): void;
}

interface Selected {
  readonly session: Session;
  readonly annotation: Annotation;
}

export function createShapingActions(context: ShapingContext): ShapingActions {
  const { store, announce } = context;
  const texts = context.shapingTexts;

  function nameOf(label: string): string {
    const definition = context.scheme().labels.find(({ id }) => id === label);
    return definition ? localised(definition.name, context.language()) : label;
  }

  /** What there is to change; says why when there is nothing. */
  function writable(id: AnnotationId | null): Selected | null {
    const { session } = store.getState();
    const annotation = id === null ? undefined : session?.set.annotations.get(id);
    if (!session) return null;
    if (session.access === 'read-only') announce(context.texts().readOnly);
    else if (!annotation) announce(context.texts().selectAnnotationFirst);
    else return { session, annotation };
    return null;
  }

  function selected(): Selected | null {
    return writable(store.getState().selectedAnnotation);
  }

  function edit(operation: Operation): boolean {
    const done = store.getState().edit(operation);
    if (!done) announce(context.texts().refused);
    return done;
  }

  function caretOf({ offsets }: Session): CodePointOffset {
    const { selection } = store.getState();
    return selection ? offsets.toCodePoint(selection.start) : codePoints(0);
  }

  function putCaret({ offsets }: Session, place: CodePointOffset): void {
    const caret = offsets.toUtf16(place);
    store.getState().select({ start: caret, end: caret });
  }

  /** False when that is where it lies already, or nothing can be changed. */
  function layOn({ session, annotation }: Selected, spans: readonly Span[]): boolean {
    return edit(setSpans(session, annotation.id, spans, context.clock()));
  }

  function ask(question: string, purpose: LabelPurpose, labels: readonly string[]): void {
    const choices = labelChoices(context.scheme().labels).filter(({ label }) => labels.includes(label));
    store.getState().setShaping({ step: 'label', purpose, choices });
    context.backToText();
    const spoken = choices.map(({ label, key }) => `${key.toUpperCase()} ${nameOf(label)}`);
    announce(texts().choose(question, spoken.join(', ')));
  }

  function selectAndAsk(annotation: Annotation): void {
    store.getState().selectAnnotation(annotation.id);
    const definitions = context.scheme().labels.find(({ id }) => id === annotation.label)?.attributes ?? [];
    const [missing] = missingAttributes(definitions, annotation.attributes);
    if (missing) context.ask(missing.id);
  }

  function mergeAll(ids: readonly AnnotationId[]): void {
    const { session } = store.getState();
    const [first] = ids;
    if (!session || first === undefined) return;
    const operation = mergeAnnotations(session, session.set, ids, {
      scheme: context.scheme(),
      time: context.clock(),
    });
    if (!operation || !edit(operation)) return;
    store.getState().revealAnnotation(first);
    const merged = store.getState().session?.set.annotations.get(first);
    if (merged) announce(texts().merged(nameOf(merged.label), ids.length, words(session, merged.quote)));
  }

  function mergeTouched(session: Session): void {
    const { selection } = store.getState();
    if (session.access === 'read-only') return announce(context.texts().readOnly);
    const range = selection && session.offsets.rangeToCodePoints(selection);
    const touched = range ? session.spans.inRange(range).map(({ item }) => item) : [];
    const byLabel = Map.groupBy(new Set(touched.filter(context.isShown)), ({ label }) => label);
    const several = [...byLabel].filter(([, annotations]) => annotations.length > 1);
    const [only] = several;
    if (!only) return announce(texts().nothingToMergeHere);
    if (several.length === 1) return mergeAll(only[1].map(({ id }) => id));
    const annotations = several.flatMap(([, each]) => each.map(({ id }) => id));
    ask(
      texts().mergeWhich,
      { kind: 'merge', annotations },
      several.map(([label]) => label),
    );
  }

  function proposeMerge(shaping: Extract<Shaping, { step: 'merge' }>): void {
    store.getState().setShaping(shaping);
    const { candidates, at } = shaping;
    const candidate = store.getState().session?.set.annotations.get(candidates[at] ?? '');
    if (candidate) announce(texts().mergeCandidate(at + 1, candidates.length, excerpt(candidate.quote)));
  }

  function duplicateTo(id: AnnotationId, label: string): void {
    const found = writable(id);
    const definition = context.scheme().labels.find((each) => each.id === label);
    if (!found || !definition) return;
    const { session, annotation } = found;
    const twin = [...session.set.annotations.values()].find(
      (other) => other.label === label && isSamePlace(other.spans, annotation.spans),
    );
    if (twin) {
      announce(context.texts().alreadyThere(nameOf(label)));
      return selectAndAsk(twin);
    }
    const duplicate = duplicateAnnotation(annotation, {
      id: context.newId(),
      label,
      attributes: defaultValues(definition),
      time: context.clock(),
    });
    if (!edit(addAnnotation(duplicate))) return;
    announce(texts().duplicated(nameOf(label), words(session, duplicate.quote)));
    selectAndAsk(duplicate);
  }

  function beginPieces({ annotation }: Selected): void {
    store.getState().setShaping({ step: 'pieces', annotation: annotation.id });
    context.backToText();
    announce(texts().selectPiece);
  }

  /** The selected words, while pieces are being changed; says so when there are none. */
  function selectedPiece({ session }: Selected): Span | null {
    const { selection } = store.getState();
    const range = selection && session.offsets.rangeToCodePoints(selection);
    const piece = range && tidyPieces(session, [range])[0];
    if (!piece) announce(context.texts().selectFirst);
    return piece ?? null;
  }

  function takeOut(found: Selected, piece: Span): void {
    const { session, annotation } = found;
    const left = withoutPiece(session, annotation.spans, piece);
    if (left.length === 0) return announce(texts().lastPiece);
    if (isSamePlace(left, annotation.spans)) return announce(texts().pieceNotThere);
    if (!layOn(found, left)) return;
    store.getState().setShaping(null);
    const before = left.findLast(({ end }) => end <= piece.start);
    putCaret(session, before?.end ?? left[0]?.start ?? piece.start);
    announce(texts().pieceRemoved(left.length));
  }

  return {
    moveBoundary(move) {
      const found = selected();
      if (!found) return;
      const { session, annotation } = found;
      const { language } = session.source;
      const moved = moveBoundary(session, annotation.spans, caretOf(session), { ...move, language });
      if (!moved || isSamePlace(moved.spans, annotation.spans))
        return announce(move.change === 'shrink' ? texts().nothingLeft : texts().textEnds);
      if (!layOn(found, moved.spans)) return;
      putCaret(session, moved.boundary);
      const piece = pieceAt(moved.spans, moved.boundary);
      const quote = piece ? quoteOf(session.offsets, [piece]) : '';
      const count = words(session, quoteOf(session.offsets, moved.spans));
      announce(
        move.edge === 'start'
          ? texts().startsWith(excerpt(quote, 40), count)
          : texts().endsWith(ending(quote, 40), count),
      );
    },

    reshape(id, ranges, boundary) {
      const found = writable(id);
      if (!found) return;
      const spans = tidyPieces(found.session, ranges);
      if (spans.length === 0 || isSamePlace(spans, found.annotation.spans)) return;
      if (!layOn(found, spans)) return;
      putCaret(found.session, nearest(spans, boundary));
      const quote = quoteOf(found.session.offsets, spans);
      announce(texts().endsWith(ending(quote, 40), words(found.session, quote)));
    },

    split() {
      const found = selected();
      if (!found) return;
      const { session, annotation } = found;
      const split = splitAnnotation(session, session.set, annotation, caretOf(session), {
        id: context.newId(),
        time: context.clock(),
        scheme: context.scheme(),
      });
      if (!split) return announce(texts().splitWhere);
      if (!edit(split.operation)) return;
      const end = split.before.spans.at(-1)?.end;
      if (end !== undefined) putCaret(session, end);
      const { before, after } = split;
      announce(texts().split(nameOf(annotation.label), ending(before.quote, 30), excerpt(after.quote, 30)));
    },

    merge() {
      const { session, selectedAnnotation } = store.getState();
      if (!session) return;
      if (selectedAnnotation === null) return mergeTouched(session);
      const found = selected();
      if (!found) return;
      const { annotation } = found;
      const shown = session.spans.items.filter(context.isShown);
      const candidates = mergeCandidates(annotation, shown).map(({ id }) => id);
      if (candidates.length === 0) return announce(texts().nothingToMerge(nameOf(annotation.label)));
      context.backToText();
      proposeMerge({ step: 'merge', annotation: annotation.id, candidates, at: 0 });
    },

    cycleMerge(step) {
      const { shaping } = store.getState();
      if (shaping?.step !== 'merge') return;
      const { length } = shaping.candidates;
      proposeMerge({ ...shaping, at: (shaping.at + step + length) % length });
    },

    acceptMerge() {
      const { shaping } = store.getState();
      if (shaping?.step !== 'merge') return;
      const candidate = shaping.candidates[shaping.at];
      store.getState().setShaping(null);
      if (candidate !== undefined) mergeAll([shaping.annotation, candidate]);
    },

    duplicate() {
      const found = selected();
      if (!found) return;
      const { annotation } = found;
      const labels = context.scheme().labels.map(({ id }) => id);
      const others = labels.filter((label) => label !== annotation.label);
      if (others.length === 0) return announce(texts().noOtherLabel);
      ask(texts().duplicateTo, { kind: 'duplicate', annotation: annotation.id }, others);
    },

    askLabel() {
      ask(
        texts().goTo,
        { kind: 'go' },
        context.scheme().labels.map(({ id }) => id),
      );
    },

    chooseLabel(label) {
      const { shaping, session } = store.getState();
      if (shaping?.step !== 'label') return;
      const { purpose } = shaping;
      store.getState().setShaping(null);
      if (purpose.kind === 'duplicate') duplicateTo(purpose.annotation, label);
      else if (purpose.kind === 'go') context.goToLabel(label);
      else mergeAll(purpose.annotations.filter((id) => session?.set.annotations.get(id)?.label === label));
    },

    addPiece() {
      const found = selected();
      if (!found) return;
      if (store.getState().shaping?.step !== 'pieces') return beginPieces(found);
      const { session, annotation } = found;
      const piece = selectedPiece(found);
      if (!piece) return;
      const spans = withPiece(session, annotation.spans, piece);
      if (isSamePlace(spans, annotation.spans)) return announce(texts().pieceThere);
      if (!layOn(found, spans)) return;
      store.getState().setShaping(null);
      putCaret(session, piece.end);
      announce(texts().pieceAdded(spans.length));
    },

    removePiece() {
      const found = selected();
      if (!found) return;
      const { session, annotation } = found;
      if (store.getState().shaping?.step === 'pieces') {
        const piece = selectedPiece(found);
        if (piece) takeOut(found, piece);
        return;
      }
      const here = pieceAt(annotation.spans, caretOf(session));
      if (annotation.spans.length > 1 && here) takeOut(found, here);
      else beginPieces(found);
    },

    takeOut(id, piece) {
      const found = writable(id);
      if (found) takeOut(found, piece);
    },

    cancelShaping() {
      const { shaping, selectedAnnotation } = store.getState();
      if (!shaping) return;
      store.getState().setShaping(null);
      // Candidates and the selecting of words may have led far away from it.
      if (shaping.step !== 'label' && selectedAnnotation !== null)
        store.getState().revealAnnotation(selectedAnnotation);
      announce(texts().cancelled);
    },
  };
}

function words({ source }: Session, quote: string): number {
  return wordCount(quote, source.language);
}

/** White space at a boundary is trimmed off, so the caret may have to go a little further to stay at it. */
function nearest(spans: readonly Span[], boundary: CodePointOffset): CodePointOffset {
  const places = spans.flatMap(({ start, end }) => [start, end]);
  return places.toSorted((a, b) => Math.abs(a - boundary) - Math.abs(b - boundary))[0] ?? boundary;
}
