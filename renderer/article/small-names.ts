import { place } from './boxes.ts';

/** How far a name reaches up into the space between two lines, and how wide its letters are about, in CSS pixels. */
const rise = 6;
const letterWidth = 5.6;
const padding = 4;

/** A name in small letters over the words that it is about. */
export interface SmallName {
  readonly words: string;
  readonly colour: string;
  /** Where the words are: it begins over their beginning. */
  readonly box: { readonly left: number; readonly top: number; readonly width: number };
  readonly direction: 'ltr' | 'rtl';
}

/**
 * Names in the space above lines, where they cover lanes at most and never a letter. Of names in one line the later
 * moves on, so that all can be read. Their width is estimated: measuring would lay out the page once more.
 */
export function smallNames(names: readonly SmallName[]): readonly HTMLElement[] {
  const ends = new Map<number, number>();
  return names
    .map((name) => ({ ...name, left: leftOf(name) }))
    .toSorted((a, b) => a.box.top - b.box.top || a.left - b.left)
    .map(({ words, colour, box, left }) => {
      const line = Math.round(box.top);
      const free = Math.max(left, ends.get(line) ?? -Infinity);
      ends.set(line, free + widthOf(words) + 2);
      const element = place('article-name', { left: free, top: box.top - rise });
      element.dataset['colour'] = colour;
      // In the language of the interface, whatever the article's is.
      element.dir = 'auto';
      element.textContent = words;
      return element;
    });
}

function leftOf({ words, box, direction }: SmallName): number {
  return direction === 'rtl' ? box.left + box.width - widthOf(words) - 3 : box.left + 3;
}

function widthOf(words: string): number {
  return words.length * letterWidth + padding;
}
