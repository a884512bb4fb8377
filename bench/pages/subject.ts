import type { GeneratedArticle } from '../generate-article.ts';

/** One way of showing an annotated article, as the measurements drive it. */
export interface Subject {
  /** Shows the article in the element, beginning with its text and annotations as they would come from a disk. */
  open(article: GeneratedArticle, pane: HTMLElement): void | Promise<void>;
  /** Leaves the article and empties the element. */
  close(pane: HTMLElement): void | Promise<void>;
  /** Has something of the article and of its annotations been painted? Must not force layout. */
  isShown(): boolean;
  /** Scrolls the article. */
  scroller(): Element | null;
  readonly annotate?: Annotating;
}

export interface Annotating {
  /** Changes whenever an annotation in view appears or goes: how many pieces are painted. Must not force layout. */
  painted(): number;
  add(start: number, end: number): void;
  /** Removes the one added last. */
  remove(): void;
  /** Hides or shows the annotations of one label. */
  toggle(): void;
}
