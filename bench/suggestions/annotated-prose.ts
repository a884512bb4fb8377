import { readFileSync } from 'node:fs';

/** UTF-16, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A quotation as a person has annotated it. */
export interface GoldQuotation {
  readonly form: 'direct' | 'indirect';
  readonly content: readonly Stretch[];
  readonly cue: Stretch | null;
  readonly source: Stretch | null;
  readonly speaker: string | null;
}

export interface AnnotatedArticle {
  readonly text: string;
  readonly quotations: readonly GoldQuotation[];
}

export const languages = ['id', 'en'] as const;
export const halves = ['development', 'held-out', 'wire', 'fresh', 'last', 'stranger'] as const;

/** The articles of one file, which `###` separates. */
export function readArticles(half: (typeof halves)[number], language: string): readonly AnnotatedArticle[] {
  const file = new URL(`${half}/${language}.txt`, import.meta.url);
  return readFileSync(file, 'utf8').trim().split('\n###\n').map(readArticle);
}

interface Draft {
  form: GoldQuotation['form'];
  readonly content: Stretch[];
  cue: Stretch | null;
  source: Stretch | null;
  speaker: string | null;
}

const mark = /\{([disc])(\d+(?:,\d+)*) ([^{}|]*)(?:\|([^{}]*))?\}/gu;

/**
 * Takes the mark-up out of an article: `{d1 …}` and `{i1 …}` are the content of a direct and an indirect quotation,
 * `{c1 …}` is its cue, `{s1 words|Speaker}` its source and who that is. `{s1,2 …}` serves two quotations; content in
 * several pieces has the same number in each.
 */
function readArticle(marked: string): AnnotatedArticle {
  const drafts = new Map<string, Draft>();
  let text = '';
  let at = 0;
  for (const found of marked.matchAll(mark)) {
    const [whole, kind, numbers = '', words = '', speaker] = found;
    text += marked.slice(at, found.index);
    const stretch = { start: text.length, end: text.length + words.length };
    text += words;
    at = found.index + whole.length;
    for (const number of numbers.split(',')) {
      const draft = drafts.get(number) ?? {
        form: 'indirect',
        content: [],
        cue: null,
        source: null,
        speaker: null,
      };
      drafts.set(number, draft);
      if (kind === 'c') draft.cue = stretch;
      else if (kind === 's') Object.assign(draft, { source: stretch, speaker: speaker ?? words });
      else {
        draft.form = kind === 'd' ? 'direct' : 'indirect';
        draft.content.push(stretch);
      }
    }
  }
  text += marked.slice(at);
  if (/[{}]/u.test(text))
    throw new Error(`Mark-up that is not understood: ${/.{0,30}[{}].{0,30}/u.exec(text)?.[0]}`);
  const empty = Array.from(drafts).find(([, { content }]) => content.length === 0);
  if (empty) throw new Error(`Quotation ${empty[0]} has no content in: ${text.slice(0, 60)}`);
  return { text, quotations: Array.from(drafts.values()) };
}
