import { describe, expect, test } from 'vitest';
import { findFormat, formats } from './registry.ts';

describe('the registry of formats', () => {
  test('has every format under a name of its own', () => {
    expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
    for (const format of formats) expect(findFormat(format.id)).toBe(format);
  });

  test('knows nothing by another name', () => {
    expect(findFormat('brat')).toBeNull();
    expect(findFormat('JSONL')).toBeNull();
  });
});
