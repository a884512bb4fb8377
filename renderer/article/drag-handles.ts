import type { AnnotationId, Span } from '../../shared/annotation/annotation.ts';
import type { CodePointOffset } from '../../shared/text/offset.ts';
import { boxesOf, place } from './boxes.ts';
import type { Emphasis, EmphasisStretch, Painter } from './scene.ts';

type Edge = 'start' | 'end';

/** What is being dragged: a boundary of one piece, counted in code points. */
export interface Drag {
  readonly annotation: AnnotationId;
  readonly piece: number;
  readonly edge: Edge;
}

export interface DragEvents {
  /** Where a boundary would be that is dropped at this point of the window; `null` beside the text. */
  readonly boundaryAt: (x: number, y: number) => CodePointOffset | null;
  readonly spansOf: (annotation: AnnotationId) => readonly Span[];
  /** Shows the annotation as it would be; `null` ends that. */
  readonly preview: (spans: readonly Span[] | null) => void;
  readonly drop: (annotation: AnnotationId, spans: readonly Span[], boundary: CodePointOffset) => void;
}

interface Handle {
  readonly element: HTMLElement;
  drag: Drag;
}

const size = 16;

/**
 * Knobs at the boundaries of the selected annotation, to be dragged. A knob hangs at the foot of the bracket, below
 * the line, so that it takes no click from the words. Keys do the same and better; this is for who holds the mouse.
 */
export function createDragHandles(layer: HTMLElement, isEnabled: () => boolean, events: DragEvents): Painter {
  /** By piece and edge: an element that is being dragged has to stay the same, or the pointer would let go of it. */
  const handles = new Map<string, Handle>();
  let cancel: (() => void) | null = null;

  function handleFor(drag: Drag): Handle {
    const key = `${drag.piece} ${drag.edge}`;
    const known = handles.get(key);
    if (known) {
      known.drag = drag;
      return known;
    }
    const element = place('article-handle', { width: size, height: size });
    const made: Handle = { element, drag };
    element.addEventListener('pointerdown', (event) => begin(made, event));
    handles.set(key, made);
    return made;
  }

  function begin({ element, drag }: Handle, event: PointerEvent): void {
    if (event.button !== 0) return;
    // The focus stays in the text, and the browser selects nothing.
    event.preventDefault();
    const before = events.spansOf(drag.annotation);
    let spans = before;
    let boundary: CodePointOffset | null = null;
    const listening = new AbortController();
    const { signal } = listening;
    element.setPointerCapture(event.pointerId);
    // Else the knob itself would be what lies under the pointer.
    layer.classList.add('is-dragging');

    function end(): void {
      listening.abort();
      layer.classList.remove('is-dragging');
      cancel = null;
      events.preview(null);
    }

    function move({ clientX, clientY }: PointerEvent): void {
      const found = events.boundaryAt(clientX, clientY);
      const piece = before[drag.piece];
      if (found === null || !piece) return;
      const moved = { ...piece, [drag.edge]: found };
      // Dragged over its own other end it would be empty: it stays as it was.
      if (moved.start >= moved.end) return;
      boundary = found;
      spans = before.map((span, index) => (index === drag.piece ? moved : span));
      events.preview(spans);
    }

    function drop(): void {
      end();
      if (boundary !== null) events.drop(drag.annotation, spans, boundary);
    }

    function escape(pressed: KeyboardEvent): void {
      if (pressed.key !== 'Escape') return;
      pressed.preventDefault();
      pressed.stopPropagation();
      end();
    }

    cancel = end;
    element.addEventListener('pointermove', move, { signal });
    element.addEventListener('pointerup', drop, { signal });
    element.addEventListener('pointercancel', end, { signal });
    window.addEventListener('keydown', escape, { capture: true, signal });
  }

  return {
    prepare({ emphases }) {
      const selected = emphases.find(({ kind }) => kind === 'selected');
      const origin = layer.getBoundingClientRect();
      const wanted = selected && isEnabled() ? places(selected, origin) : [];
      return () => {
        const kept = new Set<HTMLElement>();
        for (const { drag, left, top } of wanted) {
          const { element } = handleFor(drag);
          element.style.left = `${left}px`;
          element.style.top = `${top}px`;
          element.dataset['colour'] = selected?.look.colour ?? '';
          kept.add(element);
          if (!element.isConnected) layer.append(element);
        }
        for (const { element } of handles.values()) if (!kept.has(element)) element.remove();
      };
    },
    destroy() {
      cancel?.();
      for (const { element } of handles.values()) element.remove();
      handles.clear();
    },
  };
}

interface HandlePlace {
  readonly drag: Drag;
  readonly left: number;
  readonly top: number;
}

function places({ annotation, stretches }: Emphasis, origin: DOMRect): readonly HandlePlace[] {
  return stretches.flatMap((stretch) => [
    ...(stretch.opens ? handleAt(annotation, stretch, 'start', origin) : []),
    ...(stretch.closes ? handleAt(annotation, stretch, 'end', origin) : []),
  ]);
}

function handleAt(
  annotation: AnnotationId,
  { paragraph, start, end, piece }: EmphasisStretch,
  edge: Edge,
  origin: DOMRect,
): readonly HandlePlace[] {
  if (!paragraph.textNode) return [];
  const boxes = boxesOf(paragraph.textNode, start, end, origin);
  const box = edge === 'start' ? boxes[0] : boxes.at(-1);
  if (!box) return [];
  const isLeft = (edge === 'start') === (paragraph.direction === 'ltr');
  const left = (isLeft ? box.left : box.left + box.width) - size / 2;
  return [{ drag: { annotation, piece, edge }, left, top: box.top + box.height - 3 }];
}
