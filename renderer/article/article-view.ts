import type { Annotation, AnnotationId, Span } from '../../shared/annotation/annotation.ts';
import { spansInText } from '../../shared/annotation/in-text.ts';
import type { SpanIndex } from '../../shared/annotation/span-index.ts';
import type { CodePointIndex } from '../../shared/text/code-point-index.ts';
import { widenToGraphemes } from '../../shared/text/graphemes.ts';
import { utf16, type CodePointOffset, type Utf16Offset, type Utf16Range } from '../../shared/text/offset.ts';
import { readArticleDom } from './article-dom.ts';
import { createArticleEditor } from './article-extension.ts';
import { createSceneComposer } from './compose-scene.ts';
import type { Ghosts } from './ghosts.ts';
import type { LabelLooks } from './label-look.ts';
import { documentEdge } from './document-edge.ts';
import { createDragHandles } from './drag-handles.ts';
import { createLayeredPainter } from './layered-painter.ts';
import type { Layer } from './marks.ts';
import { createParagraphMap } from './paragraph-map.ts';
import { createScroller, type ReadingPlace as PlaceInText } from './scroller.ts';
import { createSelectionKeeper } from './selection-keeper.ts';
import type { TextSelection } from './text-selection.ts';
import { charactersPerLine, guessParagraphHeights } from './paragraph-heights.ts';
import { characterAtPoint } from './hit-test.ts';
import { visibleParagraphs } from './visible-text.ts';

export interface ArticleContent {
  readonly text: string;
  readonly offsets: CodePointIndex;
}

/** What is shown with the text, and may change at any time. */
export interface ArticleState {
  readonly spans: SpanIndex<Annotation>;
  readonly annotations: ReadonlyMap<AnnotationId, Annotation>;
  readonly looks: LabelLooks;
  /** What others have made of the text: painted, and nothing else. */
  readonly layers: readonly Layer[];
  readonly isShown: (annotation: Annotation) => boolean;
  readonly selectedAnnotation: AnnotationId | null;
  /** The mentions of whoever the selected annotation is about: outlined. */
  readonly mentions: readonly AnnotationId[];
  /** What Enter would take: the candidate for a link, or for merging. */
  readonly proposed: AnnotationId | null;
  /** The names of links by their roles. */
  readonly roleNames: ReadonlyMap<string, string>;
  /** The selected annotation has handles, to drag its boundaries. */
  readonly isReshapable: boolean;
  /** What is suggested, if anything. */
  readonly ghosts?: Ghosts | null | undefined;
}

export interface ArticleElements {
  /** Scrolls. */
  readonly scroller: HTMLElement;
  /** Holds the text and nothing else: Lexical's root. */
  readonly root: HTMLElement;
  /** Lies over the text with the same origin. */
  readonly layer: HTMLElement;
}

/** What was clicked, without dragging: a character of the text, an initial in the margin, or neither. */
export type ClickTarget =
  | { readonly kind: 'character'; readonly offset: Utf16Offset }
  | { readonly kind: 'annotation'; readonly annotation: AnnotationId }
  | { readonly kind: 'nothing' };

export interface ArticleEvents {
  /** The caret has moved or something was selected, by the person or because it was asked for. */
  readonly onSelect: (selection: Utf16Range) => void;
  readonly onClick: (target: ClickTarget) => void;
  /** A boundary of an annotation was dragged to another place. */
  readonly onReshape: (annotation: AnnotationId, spans: readonly Span[], boundary: CodePointOffset) => void;
}

/** Where a person was in an article, to come back to. */
export interface ReadingPlace extends PlaceInText {
  readonly selection: TextSelection | null;
}

/** One article on the screen. Framework-free: React only gives it elements and state. */
export interface ArticleView {
  /** Paints in the next frame; several calls before it paint once. */
  update(state: ArticleState): void;
  /** Selects (or puts the caret, when empty) and brings the end that moves into view. */
  select(selection: Utf16Range): void;
  /** Puts the caret at the beginning of the annotation, brings it into view and paints it at once. */
  reveal(annotation: Annotation): void;
  place(): ReadingPlace;
  restore(place: ReadingPlace): void;
  destroy(): void;
}

export function createArticleView(
  { scroller, root, layer }: ArticleElements,
  { text, offsets }: ArticleContent,
  initial: ArticleState,
  events: ArticleEvents,
): ArticleView {
  const lineLength = charactersPerLine(root);
  const map = createParagraphMap(text);
  const editor = createArticleEditor({ text, paragraphs: map, selectedText: () => selection.text() });
  editor.setRootElement(root);
  const dom = readArticleDom(root, map);
  guessParagraphHeights(dom, lineLength);
  const composer = createSceneComposer(text, map, dom);
  const handles = createDragHandles(layer, () => state.isReshapable, {
    boundaryAt,
    spansOf: (annotation) => state.annotations.get(annotation)?.spans ?? [],
    preview(spans) {
      preview = spans;
      schedulePaint();
    },
    drop: events.onReshape,
  });
  const painter = createLayeredPainter(layer, [handles]);
  const scrolling = createScroller(scroller, dom, map);
  const selection = createSelectionKeeper(root, text, map, dom, {
    onSelect: events.onSelect,
    onKeptChange: schedulePaint,
  });

  let state = initial;
  let hovered: AnnotationId | null = null;
  let preview: readonly Span[] | null = null;
  let frame: number | null = null;
  let moved = false;
  let layout: string | null = null;

  function paint(): void {
    if (frame !== null) cancelAnimationFrame(frame);
    frame = null;
    const view = scroller.getBoundingClientRect();
    // Half a screen ahead, so that fast scrolling does not meet bare text.
    const ahead = view.height / 2;
    const visible = visibleParagraphs(dom, { top: view.top - ahead, bottom: view.bottom + ahead });
    const { selectedAnnotation: selected, ghosts = null, ...source } = state;
    const scene = composer.compose(visible, {
      ...source,
      offsets,
      ghosts,
      selected,
      hovered,
      preview,
      keptSelection: selection.kept(),
    });
    painter.prepare(scene, moved)();
    moved = false;
  }

  function schedulePaint(): void {
    // The first painting comes with the first layout.
    if (layout === null) return;
    frame ??= requestAnimationFrame(paint);
  }

  function hover(event: PointerEvent): void {
    const offset = event.buttons === 0 ? characterAtPoint(dom, event.clientX, event.clientY) : null;
    hoverOver(offset === null ? [] : annotationsAt(offset));
  }

  function hoverOver(annotations: readonly Annotation[]): void {
    const [smallest] = annotations;
    if (hovered === (smallest?.id ?? null)) return;
    hovered = smallest?.id ?? null;
    // The browser's own tip, and on the scroller: a title of the text itself would be read out as its description.
    scroller.title = annotations.map(({ label }) => state.looks.get(label)?.name ?? label).join(' · ');
    schedulePaint();
  }

  function click(event: MouseEvent): void {
    if (event.button !== 0 || event.detail > 1) return;
    const tick = event.target instanceof HTMLElement ? event.target.dataset['annotation'] : undefined;
    if (tick !== undefined) return events.onClick({ kind: 'annotation', annotation: tick });
    const range = selection.read();
    if (range && range.start < range.end) return;
    const offset = characterAtPoint(dom, event.clientX, event.clientY);
    events.onClick(offset === null ? { kind: 'nothing' } : { kind: 'character', offset });
  }

  function stepToEdge(event: KeyboardEvent): void {
    const edge = documentEdge(event);
    if (edge === null) return;
    event.preventDefault();
    const focus = utf16(edge === 'start' ? 0 : text.length);
    selection.select({ anchor: event.shiftKey ? (selection.direction()?.anchor ?? focus) : focus, focus });
    scrolling.bringIntoView({ start: focus, end: focus });
    paint();
  }

  function annotationsAt(offset: Utf16Offset): readonly Annotation[] {
    return state.spans.at(offsets.toCodePoint(offset)).filter((annotation) => state.isShown(annotation));
  }

  function boundaryAt(x: number, y: number): CodePointOffset | null {
    const position = document.caretPositionFromPoint(x, y);
    const offset = position && dom.offsetAt(position.offsetNode, position.offset);
    if (offset === null) return null;
    return offsets.toCodePoint(widenToGraphemes(text, { start: offset, end: offset }).start);
  }

  /** What the breaks of lines depend on. */
  function layoutKey(): string {
    return `${root.clientWidth} ${getComputedStyle(root).fontSize}`;
  }

  // Runs after layout and before the browser paints, also when paragraphs above have just got their real height, so
  // that nothing flickers. Its first run, in the frame that shows the text, is the first painting: any earlier the
  // browser does not know yet which paragraphs are in view, and would lay out each one that is measured on its own.
  const resizing = new ResizeObserver(() => {
    const key = layoutKey();
    moved ||= key !== layout;
    layout = key;
    paint();
  });

  function fontsLoaded(): void {
    moved = true;
    schedulePaint();
  }

  const listening = new AbortController();
  const { signal } = listening;
  scroller.addEventListener('scroll', schedulePaint, { passive: true, signal });
  scroller.addEventListener('pointermove', hover, { passive: true, signal });
  scroller.addEventListener('pointerleave', () => hoverOver([]), { signal });
  scroller.addEventListener('click', click, { signal });
  root.addEventListener('keydown', stepToEdge, { signal });
  document.fonts.addEventListener('loadingdone', fontsLoaded, { signal });
  resizing.observe(root);
  resizing.observe(scroller);

  return {
    update(next) {
      state = next;
      schedulePaint();
    },
    select(range) {
      selection.select({ anchor: range.start, focus: range.end });
      scrolling.bringIntoView(range);
      paint();
    },
    reveal(annotation) {
      const [first] = spansInText(offsets, annotation.spans);
      if (!first) return;
      const range = offsets.rangeToUtf16(first);
      selection.select({ anchor: range.start, focus: range.start });
      scrolling.bringIntoView(range);
      paint();
    },
    place: () => ({ ...scrolling.place(), selection: selection.direction() }),
    restore(place) {
      scrolling.restore(place);
      if (place.selection) selection.select(within(place.selection, text.length));
      paint();
    },
    destroy() {
      listening.abort();
      resizing.disconnect();
      if (frame !== null) cancelAnimationFrame(frame);
      painter.destroy();
      selection.destroy();
      editor.dispose();
    },
  };
}

/** The text may have become shorter since. */
function within({ anchor, focus }: TextSelection, length: number): TextSelection {
  return { anchor: utf16(Math.min(anchor, length)), focus: utf16(Math.min(focus, length)) };
}
