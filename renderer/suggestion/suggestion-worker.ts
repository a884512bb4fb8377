import type { Offer } from '../../shared/suggestion/offer.ts';
import { findMatches, mergeMemories } from '../../shared/suggestion/string-matches.ts';
import { spokenLanguage } from '../../shared/suggestion/lexicon/lexicon.ts';
import { suggest } from '../../shared/suggestion/suggest.ts';
import { findOccurrences } from '../../shared/suggestion/tagged-words.ts';
import type {
  SuggestedArticle,
  SuggestionReply,
  SuggestionRequest,
  TaggedBefore,
} from './worker-messages.ts';

const offersInReply = 400;

/**
 * Finds suggestions in a thread of its own, so that however long an article is, nobody who types waits for it. A Web
 * Worker, because the text and the annotations are in the page already: a thread of the machine's would have them sent
 * to it and back, over two transports.
 */
addEventListener('message', ({ data }: MessageEvent<SuggestionRequest>) => {
  const offers = data.type === 'find' ? find(data.article) : match(data.article, data.tagged);
  for (let from = 0; from === 0 || from < offers.length; from += offersInReply) {
    const reply: SuggestionReply = {
      id: data.id,
      offers: offers.slice(from, from + offersInReply),
      isLast: from + offersInReply >= offers.length,
    };
    postMessage(reply);
  }
});

function find({ text, language, settings }: SuggestedArticle): readonly Offer[] {
  return suggest(text, { language: spokenLanguage(text, language), settings });
}

function match({ text }: SuggestedArticle, { elsewhere, here, readTo }: TaggedBefore): readonly Offer[] {
  const read = findOccurrences(text.slice(0, readTo), new Set(here.map(({ words }) => words)));
  const counts = Map.groupBy(read, ({ words }) => words);
  const own = here.map((entry) => ({ ...entry, occurrences: counts.get(entry.words)?.length ?? 0 }));
  return findMatches(text, mergeMemories([elsewhere, own]));
}
