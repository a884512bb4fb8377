import type { IndexedText } from '../annotation/new-annotation.ts';
import { createSpanIndex } from '../annotation/span-index.ts';
import { utf16, type CodePointRange } from '../text/offset.ts';
import type { BlockElsewhere, PlaceElsewhere } from './elsewhere.ts';
import { excerpt } from '../text/excerpt.ts';
import { comparedLines } from './lines.ts';
import type { Offer } from './offer.ts';

/** Of three titles the reason is to be read at a glance. */
const longestTitle = 60;

/**
 * Blocks of other articles as something to decide. One whose every line is suggested as a line of the page already asks
 * nothing new, and is left out.
 */
export function elsewhereOffers(
  article: IndexedText,
  blocks: readonly BlockElsewhere[],
  found: readonly Offer[],
): readonly Offer[] {
  const pageLines = createSpanIndex(found.filter(({ kind }) => kind === 'boilerplate'));

  function isOfPage({ start, end }: CodePointRange): boolean {
    return pageLines.inRange({ start, end }).some(({ span }) => span.start <= start && end <= span.end);
  }

  return blocks
    .filter(({ range }) => !linesIn(article, range).every(isOfPage))
    .map((block) => offerOf(article, block));
}

function linesIn({ offsets }: IndexedText, range: CodePointRange): readonly CodePointRange[] {
  const from = offsets.toUtf16(range.start);
  return comparedLines(offsets.slice(range)).map((line) =>
    offsets.rangeToCodePoints({ start: utf16(from + line.range.start), end: utf16(from + line.range.end) }),
  );
}

function offerOf({ text, offsets }: IndexedText, block: BlockElsewhere): Offer {
  const titles = titlesOf(block.places, text);
  return {
    // By place: it stays the same one when the other articles change.
    id: `elsewhere-${block.range.start}-${block.range.end}`,
    kind: 'repeat',
    label: 'repeat',
    spans: [block.range],
    words: offsets.slice(block.range),
    attributes: { titles },
    score: block.lines > 1 ? 0.98 : 0.85,
    reasons: [{ id: 'same-words-elsewhere', sentence: `Also in ${titles}.` }],
    links: [],
    elsewhere: block,
  };
}

/** With the path where the title tells nothing: copies of an article have the same one, and often that of this article. */
function titlesOf(places: readonly PlaceElsewhere[], text: string): string {
  return places
    .map(({ title, path }) => {
      const same = places.filter((place) => place.title === title).length;
      const isTelling = same === 1 && !text.trimStart().startsWith(title);
      return `“${excerpt(title, longestTitle)}”${isTelling ? '' : ` (${path})`}`;
    })
    .join(', ');
}
