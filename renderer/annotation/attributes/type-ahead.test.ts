import { describe, expect, it } from 'vitest';
import { optionBeginning } from './type-ahead.ts';

const topics = ['Politik', 'Diplomasi', 'Perang dan konflik', 'Ekonomi', 'Élite'];

describe('the option that begins with what was typed', () => {
  it('is the first from here on, and round again', () => {
    expect(optionBeginning(topics, 'p', 0)).toBe(0);
    expect(optionBeginning(topics, 'p', 1)).toBe(2);
    expect(optionBeginning(topics, 'd', 3)).toBe(1);
  });

  it('gets fewer with every letter', () => {
    expect(optionBeginning(topics, 'pe', 0)).toBe(2);
    expect(optionBeginning(topics, 'pez', 0)).toBe(-1);
  });

  it('minds neither case nor accents', () => {
    expect(optionBeginning(topics, 'EL', 0)).toBe(4);
  });
});
