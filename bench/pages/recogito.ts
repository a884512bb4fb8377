import { createTextAnnotator, type TextAnnotation, type TextAnnotator } from '@recogito/text-annotator';
import '@recogito/text-annotator/text-annotator.css';
import type { Annotation } from '../../shared/annotation/annotation.ts';
import { annotationOf, type GeneratedArticle } from '../generate-article.ts';
import { startBenchPage } from './bench-page.ts';
import { showPlainText } from './plain-text.ts';

/** The peer as its documentation has it: the default renderer, annotations set as quote and offsets. */
let annotator: TextAnnotator | null = null;
let scroller: HTMLElement | null = null;
let offsets: LineBreakOffsets | null = null;
let text = '';
let added: string[] = [];
let isHidden = false;

startBenchPage({
  open(article: GeneratedArticle, pane: HTMLElement) {
    ({ text } = article);
    const shown = showPlainText(text, pane);
    ({ scroller } = shown);
    offsets = lineBreakOffsets(text);
    annotator = createTextAnnotator(shown.content);
    annotator.setAnnotations(article.annotations.map(toPeer));
  },
  close(pane) {
    annotator?.destroy();
    pane.replaceChildren();
  },
  isShown: () => painted() > 0,
  scroller: () => scroller,
  annotate: {
    painted,
    add(start, end) {
      const id = `added-${added.length}`;
      added.push(id);
      annotator?.addAnnotation(toPeer(annotationOf(id, 'quote', text, { start, end })));
    },
    remove() {
      const id = added.pop();
      if (id !== undefined) annotator?.removeAnnotation(id);
    },
    toggle() {
      isHidden = !isHidden;
      annotator?.setFilter(
        isHidden ? (annotation) => annotation.properties?.['label'] !== 'quote' : undefined,
      );
    },
  },
});

function painted(): number {
  return document.getElementsByClassName('r6o-annotation').length;
}

/** The peer counts the characters of the DOM's texts, in which there are no line breaks. */
type LineBreakOffsets = (offset: number) => number;

function lineBreakOffsets(source: string): LineBreakOffsets {
  const before = new Uint32Array(source.length + 1);
  for (let offset = 0; offset < source.length; offset++)
    before[offset + 1] = (before[offset] ?? 0) + (source[offset] === '\n' ? 1 : 0);
  return (offset) => offset - (before[offset] ?? 0);
}

function toPeer({ id, label, quote, spans: [span] }: Annotation): TextAnnotation {
  const start = offsets?.(span?.start ?? 0) ?? 0;
  const end = offsets?.(span?.end ?? 0) ?? 0;
  const selector = { id, quote: quote.replaceAll('\n', ''), start, end };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its type asks for a Range that its loading makes
  return {
    id,
    properties: { label },
    bodies: [],
    target: { annotation: id, selector: [selector] },
  } as unknown as TextAnnotation;
}
