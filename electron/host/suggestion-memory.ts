import { stat } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ArticleId } from '../../shared/host/contract.ts';
import { countTagged, findOccurrences, type TaggedWords } from '../../shared/suggestion/tagged-words.ts';
import type { ArticlePlace } from './article-place.ts';
import { readArticleSource } from './article-source.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { readSidecarFile } from './sidecar-file.ts';
import { logUnexpected } from './log-unexpected.ts';

/** What was tagged over the corpus, for words that stand elsewhere again. */
export interface SuggestionMemory {
  /** By the current annotator, in every article but one. A sidecar that has not changed is not read again. */
  tagged(except?: ArticleId): Promise<readonly TaggedWords[]>;
}

export interface SuggestionMemoryOptions {
  readonly index: Pick<CorpusIndex, 'list'>;
  readonly placeOf: (path: string) => ArticlePlace;
  readonly log: (error: unknown) => void;
}

/** So many annotated articles are remembered, and of them so many strings: the rest would change no ranking. */
const mostArticles = 2_000;
const mostStrings = 20_000;
/** Characters of texts that are kept for counting; what goes beyond it is read again. */
const mostKeptText = 32_000_000;

interface Remembered {
  readonly version: string;
  readonly tagged: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** `null` when there is no room for it. */
  readonly text: string | null;
}

/**
 * Reads file by file and gives way after each: the host answers other calls in between. Occurrences are counted in the
 * annotated articles alone, because in the others nobody has decided yet what carries the label.
 */
export function createSuggestionMemory({ index, placeOf, log }: SuggestionMemoryOptions): SuggestionMemory {
  const remembered = new Map<string, Remembered>();

  async function remember(place: ArticlePlace): Promise<Remembered | null> {
    const version = await versionOf(place);
    const known = remembered.get(place.sidecar);
    if (version === null) return null;
    if (known?.version === version) return known;
    const file = await readSidecarFile(place);
    if (file.kind !== 'readable') return null;
    const { text } = await readArticleSource(place, file.sidecar.source);
    remembered.delete(place.sidecar);
    const kept = [...remembered.values()].reduce((sum, each) => sum + (each.text?.length ?? 0), 0);
    const fresh: Remembered = {
      version,
      tagged: countTagged(file.sidecar.annotations),
      text: kept + text.length <= mostKeptText ? text : null,
    };
    remembered.set(place.sidecar, fresh);
    return fresh;
  }

  async function textOf(place: ArticlePlace, { text }: Remembered): Promise<string> {
    if (text !== null) return text;
    const file = await readSidecarFile(place);
    return file.kind === 'readable' ? (await readArticleSource(place, file.sidecar.source)).text : '';
  }

  return {
    async tagged(except) {
      const annotated = index
        .list()
        .articles.filter(({ id, annotations }) => annotations > 0 && id !== except)
        .slice(0, mostArticles);
      const read: { readonly place: ArticlePlace; readonly memory: Remembered }[] = [];
      for (const { path } of annotated) {
        const place = placeOf(path);
        // An article that cannot be read has nothing to tell; opening it says why.
        const memory = await remember(place).catch(logUnexpected(log));
        if (memory) read.push({ place, memory });
        await nextTurn();
      }
      const counts = mostFrequent(read.map(({ memory }) => memory));
      const occurrences = new Map<string, number>();
      const strings = new Set(counts.map(({ words }) => words));
      for (const { place, memory } of read) {
        for (const { words } of findOccurrences(await textOf(place, memory), strings))
          occurrences.set(words, (occurrences.get(words) ?? 0) + 1);
        await nextTurn();
      }
      return counts.map((entry) => ({ ...entry, occurrences: occurrences.get(entry.words) ?? entry.tagged }));
    },
  };
}

/** Changes with every writing of the sidecar; `null` when there is none. */
async function versionOf({ guard, sidecar }: ArticlePlace): Promise<string | null> {
  try {
    const { mtimeMs, size } = await stat(await guard.existing(sidecar));
    return `${mtimeMs} ${size}`;
  } catch {
    return null;
  }
}

function mostFrequent(memories: readonly Remembered[]): readonly Omit<TaggedWords, 'occurrences'>[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { tagged } of memories)
    for (const [label, strings] of tagged) {
      const ofLabel = counts.get(label) ?? new Map<string, number>();
      counts.set(label, ofLabel);
      for (const [words, count] of strings) ofLabel.set(words, (ofLabel.get(words) ?? 0) + count);
    }
  return [...counts]
    .flatMap(([label, strings]) => [...strings].map(([words, tagged]) => ({ label, words, tagged })))
    .toSorted((a, b) => b.tagged - a.tagged)
    .slice(0, mostStrings);
}
