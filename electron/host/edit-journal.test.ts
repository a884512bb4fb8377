import { describe, expect, it } from 'vitest';
import { emptyAnnotationSet } from '../../shared/annotation/annotation-set.ts';
import { HostFailure } from '../../shared/host/host-error.ts';
import type { HistoryLine } from '../files/history-lines.ts';
import { createEditJournal } from './edit-journal.ts';
import { add } from './host.test-support.ts';

const text = 'Menteri Luar Negeri Rusia Sergei Lavrov di Moskow.';

/** A disk that is full until space is made; appends that wait together share its fate, as in the real log. */
function journalOn(disk: { full: boolean }) {
  const written: HistoryLine[] = [];
  const log = {
    async append(lines: readonly HistoryLine[]) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (disk.full) throw new HostFailure('disk-full', 'There is no room left.');
      written.push(...lines);
    },
    close: () => Promise.resolve(),
  };
  const start = { set: emptyAnnotationSet, history: [] };
  return { written, journal: createEditJournal({ start, log, length: text.length, file: 'news.txt' }) };
}

const ids = (history: readonly { readonly id: string }[]) => history.map(({ id }) => id);

describe('the journal of edits, on a full disk', () => {
  it('takes back all that is in flight, and takes the same edits again when there is room', async () => {
    const disk = { full: true };
    const { journal, written } = journalOn(disk);
    const [first, second] = [add(text, 'Lavrov'), add(text, 'Moskow')];
    const outcomes = await Promise.allSettled([journal.apply(0, [first]), journal.apply(1, [second])]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(journal.durable().set.revision).toBe(0);

    disk.full = false;
    expect(await journal.apply(0, [first, second])).toBe(2);
    expect(journal.durable().history).toEqual(written);
    expect(ids(journal.durable().history)).toEqual([first.id, second.id]);
  });

  it('does not acknowledge a repeated edit whose first try failed', async () => {
    const { journal } = journalOn({ full: true });
    const edit = add(text, 'Rusia');
    const outcomes = await Promise.allSettled([journal.apply(0, [edit]), journal.apply(0, [edit])]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('keeps an edit that is sent again the moment its failure is known', async () => {
    const disk = { full: true };
    const { journal } = journalOn(disk);
    const [first, second] = [add(text, 'Lavrov'), add(text, 'Moskow')];
    const retried = journal.apply(0, [first]).catch(() => {
      disk.full = false;
      return journal.apply(0, [first]);
    });
    await Promise.allSettled([retried, journal.apply(1, [second])]);
    expect(await journal.apply(1, [second])).toBe(2);
    expect(ids(journal.durable().history)).toEqual([first.id, second.id]);
  });
});
