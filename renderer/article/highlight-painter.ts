import type { Painter, ParagraphScene, Scene, Stretch } from './scene.ts';

/** `fills.css` has a tone for each colour and so many depths; what lies deeper keeps the last one. */
export const fillDepths = 6;

interface Registered {
  readonly name: string;
  readonly range: StaticRange;
}

/**
 * Fills, as CSS custom highlights: no element is added to the text. One highlight for each colour and depth, because
 * ranges that overlap within one highlight paint as one; the deeper has the higher priority and lies on top.
 * Ranges are static (live ones would be kept up to date at a cost, in a text that never changes) and exist for
 * visible paragraphs alone: every registered range makes every style update of the page slower.
 */
export function createHighlightPainter(): Painter {
  let painted = new Map<ParagraphScene, readonly Registered[]>();
  let kept: readonly Registered[] = [];

  function show(scene: Scene): void {
    const next = new Map<ParagraphScene, readonly Registered[]>();
    const wanted = new Set(scene.paragraphs);
    for (const [paragraph, registered] of painted) if (!wanted.has(paragraph)) remove(registered);
    for (const paragraph of wanted) next.set(paragraph, painted.get(paragraph) ?? add(fillsOf(paragraph)));
    painted = next;
    if (kept.length > 0) remove(kept);
    kept = add(scene.keptSelection.flatMap((stretch) => registration('kutip-kept-selection', stretch)));
  }

  return {
    prepare: (scene) => () => show(scene),
    destroy() {
      for (const registered of painted.values()) remove(registered);
      remove(kept);
      painted.clear();
      kept = [];
    },
  };
}

function fillsOf(paragraph: ParagraphScene): readonly Registered[] {
  return paragraph.marks.flatMap(({ start, end, look, depth, annotator }) => {
    // The tint says that it is one's own.
    if (annotator !== null) return [];
    const tone = Math.min(depth, fillDepths - 1) + 1;
    return registration(`kutip-${look.colour}-${tone}`, { paragraph, start, end });
  });
}

function registration(name: string, { paragraph: { textNode }, start, end }: Stretch): readonly Registered[] {
  if (!textNode) return [];
  const range = new StaticRange({
    startContainer: textNode,
    startOffset: start,
    endContainer: textNode,
    endOffset: end,
  });
  return [{ name, range }];
}

function add(registered: readonly Registered[]): readonly Registered[] {
  for (const { name, range } of registered) highlightNamed(name).add(range);
  return registered;
}

function remove(registered: readonly Registered[]): void {
  for (const { name, range } of registered) CSS.highlights.get(name)?.delete(range);
}

function highlightNamed(name: string): Highlight {
  const existing = CSS.highlights.get(name);
  if (existing) return existing;
  const highlight = new Highlight();
  highlight.priority = Number(/\d+$/.exec(name)?.[0] ?? fillDepths + 1);
  CSS.highlights.set(name, highlight);
  return highlight;
}
