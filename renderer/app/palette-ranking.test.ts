import { describe, expect, it } from 'vitest';
import { catalogues } from '../../shared/i18n/catalogue.ts';
import { rank, ranked } from './palette-ranking.ts';

const titles = Object.values(catalogues.en.commands.titles);

function best(typed: string): string | undefined {
  return ranked(titles, typed, (title) => title, 1)[0];
}

describe('the ranking of the palette', () => {
  it('puts the beginning of a title before the beginning of a word, and that before the middle of one', () => {
    expect(ranked(['Unexport', 'An export', 'Export'], 'export', (title) => title, 3)).toEqual([
      'Export',
      'An export',
      'Unexport',
    ]);
  });

  it('finds a command by words in any order', () => {
    expect(best('annotation next')).toBe('Next annotation');
    expect(best('sample')).toBe('Open the sample corpus');
  });

  it('finds a command by the first letters of its words', () => {
    expect(best('gtti')).toBe('Go to the inspector');
  });

  it('prefers the shorter of two titles that fit equally', () => {
    expect(best('open')).toBe('Open folder…');
  });

  it('passes over what does not fit', () => {
    expect(rank('Open folder…', 'quotation')).toBeNull();
  });

  it('does not mind diacritics', () => {
    expect(rank('Jürgen Klopp', 'jurgen')).not.toBeNull();
  });

  it('keeps the order of the menu while nothing is typed', () => {
    expect(ranked(titles, ' ', (title) => title, titles.length)).toEqual(titles);
  });
});
