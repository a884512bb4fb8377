import { articleStatuses } from '../../shared/annotation/annotation.ts';
import { wordCount } from '../../shared/text/words.ts';
import type { ReadArticle } from './read-corpus.ts';

interface AnnotatorStats {
  readonly sidecars: number;
  readonly annotations: number;
  /** How many sidecars have which status. */
  readonly status: Readonly<Record<string, number>>;
}

export interface CorpusStats {
  readonly articles: number;
  /** By anybody who was asked for. */
  readonly annotatedArticles: number;
  readonly words: number;
  readonly codePoints: number;
  readonly sidecars: number;
  readonly annotations: number;
  readonly annotators: Readonly<Record<string, AnnotatorStats>>;
  /** Annotations by label, and links by role. */
  readonly labels: Readonly<Record<string, number>>;
  readonly links: Readonly<Record<string, number>>;
  /** How annotations came to be: by hand, or from which kind of suggestion or import. */
  readonly origins: Readonly<Record<string, number>>;
}

/** Counts articles one by one; what it holds does not grow with the corpus. */
export class CorpusCounter {
  readonly #language: string;
  readonly #labels = new Map<string, number>();
  readonly #links = new Map<string, number>();
  readonly #origins = new Map<string, number>();
  readonly #annotators = new Map<
    string,
    { sidecars: number; annotations: number; status: Map<string, number> }
  >();
  #articles = 0;
  #annotatedArticles = 0;
  #words = 0;
  #codePoints = 0;
  #sidecars = 0;
  #annotations = 0;

  constructor(language: string) {
    this.#language = language;
  }

  add({ source, sidecars }: ReadArticle): void {
    this.#articles++;
    if (sidecars.length > 0) this.#annotatedArticles++;
    if (source) {
      this.#words += wordCount(source.text, sidecars[0]?.sidecar.source.language ?? this.#language);
      this.#codePoints += source.offsets.length;
    }
    for (const { sidecar } of sidecars) {
      const { annotator, status, annotations } = sidecar;
      const own = this.#annotators.get(annotator.id) ?? { sidecars: 0, annotations: 0, status: new Map() };
      this.#annotators.set(annotator.id, own);
      own.sidecars++;
      own.annotations += annotations.length;
      countOne(own.status, status);
      this.#sidecars++;
      this.#annotations += annotations.length;
      for (const { label, links, origin } of annotations) {
        countOne(this.#labels, label);
        countOne(this.#origins, origin);
        for (const { role } of links) countOne(this.#links, role);
      }
    }
  }

  finish(): CorpusStats {
    const annotators = Array.from(this.#annotators, ([id, { status, ...counts }]) => {
      const inOrder = articleStatuses.map((each) => [each, status.get(each) ?? 0] as const);
      return [id, { ...counts, status: Object.fromEntries(inOrder) }] as const;
    });
    return {
      articles: this.#articles,
      annotatedArticles: this.#annotatedArticles,
      words: this.#words,
      codePoints: this.#codePoints,
      sidecars: this.#sidecars,
      annotations: this.#annotations,
      annotators: Object.fromEntries(annotators.toSorted(([a], [b]) => (a < b ? -1 : 1))),
      labels: mostFirst(this.#labels),
      links: mostFirst(this.#links),
      origins: mostFirst(this.#origins),
    };
  }
}

function countOne(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function mostFirst(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries(Array.from(counts).toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
