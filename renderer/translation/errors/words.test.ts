import { describe, expect, it } from 'vitest';
import { utf16, type Utf16Range } from '../../../shared/text/offset.ts';
import { steppedWord, stretchedWords, wordsToMark } from './words.ts';

const text = 'The war, he said, is over.';
const range = (start: number, end: number): Utf16Range => ({ start: utf16(start), end: utf16(end) });
const words = (found: Utf16Range | null) => found && text.slice(found.start, found.end);

describe('the words of an error', () => {
  it('are what is selected, without white space', () => {
    expect(words(wordsToMark(text, range(3, 9), 'en'))).toBe('war,');
  });

  it('are the word at the caret where nothing is selected, else the first', () => {
    expect(words(wordsToMark(text, range(5, 5), 'en'))).toBe('war');
    expect(words(wordsToMark(text, null, 'en'))).toBe('The');
    expect(wordsToMark('—', null, 'en')).toBeNull();
  });

  it('go from word to word, and stay at either end', () => {
    expect(words(steppedWord(text, range(4, 7), 1, 'en'))).toBe('he');
    expect(words(steppedWord(text, range(4, 7), -1, 'en'))).toBe('The');
    expect(words(steppedWord(text, range(0, 3), -1, 'en'))).toBe('The');
    expect(words(steppedWord(text, null, -1, 'en'))).toBe('over');
  });

  it('become more and fewer, never none', () => {
    const more = stretchedWords(text, range(4, 7), 1, 'en');
    expect(words(more)).toBe('war, he');
    expect(words(stretchedWords(text, more, -1, 'en'))).toBe('war');
    expect(words(stretchedWords(text, range(4, 7), -1, 'en'))).toBe('war');
    expect(words(stretchedWords(text, range(21, 25), 1, 'en'))).toBe('over');
  });

  it('are those of a language that writes no spaces', () => {
    const japanese = '外相は戦争が終わると述べた';
    const found = wordsToMark(japanese, range(3, 3), 'ja');
    expect(found && japanese.slice(found.start, found.end)).toBe('戦争');
  });
});
