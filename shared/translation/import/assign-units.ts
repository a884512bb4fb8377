import type { TranslatedArticle, TranslationUnit } from '../../formats/translation/translation-format.ts';
import { sourceKey } from './source-key.ts';

/** The units of a file, by the articles of the corpus that they name. */
export interface AssignedUnits {
  readonly named: ReadonlyMap<string, readonly TranslationUnit[]>;
  /** Of no article, or one that the corpus does not have: they go where their sources stand. */
  readonly loose: readonly TranslationUnit[];
}

export interface Assignment {
  /** Of all articles of the corpus. */
  readonly paths: readonly string[];
  /** Every unit goes to this article, whatever the file calls it. */
  readonly only: string | null;
  /** Whose translation is imported into: where a file has several of an article, theirs is taken. */
  readonly translator: string;
}

export function assignUnits(
  translations: readonly TranslatedArticle[],
  { paths, only, translator }: Assignment,
): AssignedUnits {
  const named = new Map<string, TranslationUnit[]>();
  const loose: TranslationUnit[] = [];
  const articles = new Set(paths);
  const theirs = new Set(translations.filter((each) => isBy(each, translator)).map(({ path }) => path));
  for (const translation of translations) {
    const { path, units } = translation;
    if (theirs.has(path) && !isBy(translation, translator)) continue;
    const article = only ?? articleCalled(path, articles, paths);
    const list = article === null ? loose : (named.get(article) ?? []);
    for (const unit of units) list.push(unit);
    if (article !== null) named.set(article, list);
  }
  return { named, loose };
}

function isBy({ units }: TranslatedArticle, translator: string): boolean {
  return units.some((unit) => unit.translator === translator);
}

/** By its path, or where that is longer or shorter than ours and can mean no other, by the end of it. */
function articleCalled(path: string, articles: ReadonlySet<string>, paths: readonly string[]): string | null {
  if (articles.has(path)) return path;
  if (path === '') return null;
  const [only, ...more] = paths.filter((each) => each.endsWith(`/${path}`) || path.endsWith(`/${each}`));
  return only !== undefined && more.length === 0 ? only : null;
}

/** Whether a file in `given` is one for `wanted`: `en-GB` is English; a file that does not say is taken at its word. */
export function isForLanguage(given: string, wanted: string): boolean {
  const [one, other] = [given.toLowerCase(), wanted.toLowerCase()];
  return one === 'und' || one === other || one.startsWith(`${other}-`) || other.startsWith(`${one}-`);
}

/** Units that may go anywhere, by their sources. */
export class LooseUnits {
  readonly #units: readonly TranslationUnit[];
  readonly #bySource = new Map<string, number[]>();
  readonly #placed = new Set<number>();

  constructor(units: readonly TranslationUnit[]) {
    this.#units = units;
    for (const [index, { source }] of units.entries()) {
      const key = sourceKey(source);
      const others = this.#bySource.get(key);
      if (others) others.push(index);
      else this.#bySource.set(key, [index]);
    }
  }

  get isEmpty(): boolean {
    return this.#units.length === 0;
  }

  /** Those with one of these sources, in the order of the file. They count as placed from now on. */
  take(sources: readonly string[]): readonly TranslationUnit[] {
    const indexes = [...new Set(sources.map(sourceKey))].flatMap((key) => this.#bySource.get(key) ?? []);
    for (const index of indexes) this.#placed.add(index);
    return indexes.toSorted((a, b) => a - b).flatMap((index) => this.#units[index] ?? []);
  }

  /** Those that no article has had a place for. */
  rest(): readonly TranslationUnit[] {
    return this.#units.filter((_, index) => !this.#placed.has(index));
  }
}
