import { expect, test } from 'vitest';
import { documentEdge } from './document-edge.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false };

test('Ctrl+Home and Ctrl+End, and on a Mac Cmd+Up and Cmd+Down, go to the edges of the text', () => {
  expect(documentEdge({ ...plain, ctrlKey: true, key: 'Home' })).toBe('start');
  expect(documentEdge({ ...plain, ctrlKey: true, key: 'End' })).toBe('end');
  expect(documentEdge({ ...plain, metaKey: true, key: 'ArrowUp' })).toBe('start');
  expect(documentEdge({ ...plain, metaKey: true, key: 'ArrowDown' })).toBe('end');
});

test('the steps of a line, a paragraph and other commands are left to the browser', () => {
  expect(documentEdge({ ...plain, key: 'End' })).toBeNull();
  expect(documentEdge({ ...plain, ctrlKey: true, key: 'ArrowDown' })).toBeNull();
  expect(documentEdge({ ...plain, ctrlKey: true, altKey: true, key: 'End' })).toBeNull();
});
