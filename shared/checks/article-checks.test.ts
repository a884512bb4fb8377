import { describe, expect, test } from 'vitest';
import { ArticleChecks, type CheckedSegment } from './article-checks.ts';
import { settingsOf } from './testing/found.ts';

function segment(id: string, source: string, target: string): CheckedSegment {
  return { id, source, target, comments: none, dismissed: none };
}

const none: readonly never[] = [];

function checked(segments: readonly CheckedSegment[]): ArticleChecks {
  const checks = new ArticleChecks(settingsOf('id-en'));
  checks.replaceAll(segments);
  checks.work(() => false);
  return checks;
}

function told(checks: ArticleChecks, id: string) {
  return checks
    .findingsOf(id)
    .open.filter(({ rule }) => rule === 'consistency')
    .map(({ message }) => message);
}

const first = segment('1', 'Kami menolak.', 'We refuse.');

describe('the checks of an article', () => {
  test('tell that the same words are translated in two ways, at both', () => {
    const checks = checked([first, segment('2', 'Kami  menolak.', 'We decline.')]);
    expect(told(checks, '1')).toEqual([
      { id: 'same-source', source: 'Kami menolak.', target: 'We decline.' },
    ]);
    expect(told(checks, '2')).toMatchObject([{ id: 'same-source', target: 'We refuse.' }]);
  });

  test('tell that different words have one translation, unless it is short or they differ in marks alone', () => {
    const long = 'We are not going to accept it.';
    const checks = checked([
      segment('1', 'Kami tidak akan menerimanya.', long),
      segment('2', 'Usul itu ditolak semua pihak.', long),
      segment('3', 'Ya.', 'Yes.'),
      segment('4', 'Betul.', 'Yes.'),
    ]);
    expect(told(checks, '1')).toMatchObject([{ id: 'same-target', source: 'Usul itu ditolak semua pihak.' }]);
    expect(told(checks, '3')).toEqual([]);
    const marks = checked([segment('1', 'Kami menolak!', long), segment('2', '“Kami menolak”', long)]);
    expect(told(marks, '1')).toEqual([]);
  });

  test('look again at a segment when another with its words changes or goes', () => {
    const checks = checked([first, segment('2', 'Kami menolak.', 'We decline.')]);
    checks.update(segment('2', 'Kami menolak.', 'We refuse.'));
    expect(told(checks, '1')).toEqual([]);
    checks.update(segment('2', 'Kami menolak.', 'We decline.'));
    expect(told(checks, '1')).toHaveLength(1);
    checks.replaceAll([first]);
    expect(told(checks, '1')).toEqual([]);
  });

  test('do nothing again where nothing changed', () => {
    const checks = checked([first, segment('2', 'Sudah selesai.', 'It is done.')]);
    checks.replaceAll([
      segment('1', 'Kami menolak.', 'We refuse.'),
      segment('2', 'Sudah selesai.', 'It is done.'),
    ]);
    expect(checks.hasWork).toBe(false);
    checks.update(segment('2', 'Sudah selesai.', 'It is finished.'));
    expect(checks.hasWork).toBe(true);
  });

  test('work in slices', () => {
    const checks = new ArticleChecks(settingsOf('id-en'));
    checks.replaceAll([first, segment('2', 'Ada 12 orang.', 'There are people.')]);
    checks.work(() => true);
    expect(checks.hasWork).toBe(true);
    expect(checks.findings().get('2')?.open).toEqual([]);
    checks.work(() => false);
    expect(checks.findings().get('2')?.open).toHaveLength(1);
    expect(checks.hasWork).toBe(false);
  });
});
