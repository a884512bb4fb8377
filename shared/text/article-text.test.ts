import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { toArticleText } from './article-text.ts';

test.each([
  ['satu baris', 'satu baris', 'none'],
  ['judul\nisi\n', 'judul\nisi\n', 'lf'],
  ['judul\r\nisi\r\n', 'judul\nisi\n', 'crlf'],
  ['judul\risi\r', 'judul\nisi\n', 'cr'],
  ['judul\r\nisi\nakhir', 'judul\nisi\nakhir', 'mixed'],
  ['judul\r\r\nisi', 'judul\n\nisi', 'mixed'],
])('%j becomes %j, with line endings %s', (decoded, text, newline) => {
  expect(toArticleText(decoded)).toEqual({ text, newline });
});

test('keeps the characters that Python does not take for line endings', () => {
  const text = 'a\u0085b\u2028c\u2029d\fe\vf';
  expect(toArticleText(text)).toEqual({ text, newline: 'none' });
});

test('an article text is its own article text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('\r', '\n', 'a', '👍') }), (decoded) => {
      const { text } = toArticleText(decoded);
      expect(text).not.toContain('\r');
      expect(toArticleText(text).text).toBe(text);
    }),
  );
});
