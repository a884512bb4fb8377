import { describe, expect, test } from 'vitest';
import { emptyAnnotationSet, type AnnotationSet } from '../annotation/annotation-set.ts';
import { applyOperation } from '../annotation/apply.ts';
import type { HistoryEntry, Operation } from '../annotation/operation.ts';
import { catalogues } from '../i18n/catalogue.ts';
import { defaultProject } from '../scheme/default-scheme.ts';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { addSegments } from '../translation/edit-segment.ts';
import type { SegmentChanges } from '../translation/segment-operation.ts';
import { segmentsOf } from '../translation/segmentation.ts';
import { historyItems } from './history-item.ts';
import { historyWording } from './history-wording.ts';
import { causeOf } from './obstacle-cause.ts';
import { takeBackStep } from './take-back.ts';

const text = 'Lavrov tiba. Ia diam.';
const time = '2026-11-25T09:00:00.000Z';
const now = '2026-11-26T08:00:00.000Z';

let count = 0;
const begun = addSegments(
  'en',
  segmentsOf(
    { text, offsets: createCodePointIndex(text) },
    { by: 'sentence', language: 'id', newId: () => `segment-${++count}`, time },
  ),
);

function update(changes: SegmentChanges, id = 'segment-1'): Operation {
  return { type: 'update-segment', language: 'en', id, changes };
}

function comment(id: string) {
  return { id, author: 'a1', time, text: id };
}

class Work {
  set: AnnotationSet = emptyAnnotationSet;
  readonly history: HistoryEntry[] = [];

  constructor(...operations: readonly Operation[]) {
    for (const operation of operations) this.do(operation);
  }

  do(operation: Operation): void {
    const applied = applyOperation(this.set, operation);
    if (!applied.ok) throw new Error(applied.error.message);
    ({ set: this.set } = applied.value);
    const { revision } = this.set;
    const { inverse } = applied.value;
    this.history.push({ id: `e${revision}`, time, revision, kind: 'edit', operation, inverse });
  }

  takeBack(index: number) {
    const entry = this.history[index];
    if (!entry) throw new Error(`There is no step ${index}`);
    const taken = takeBackStep(this.set, entry, now);
    if (taken.operation) this.do(taken.operation);
    return taken;
  }

  segment(id = 'segment-1') {
    return this.set.translations['en']?.segments.get(id);
  }
}

const typed = update({ target: 'Lavrov arrived.', status: 'draft', modified: '2026-11-25T09:01:00.000Z' });
const confirmed = update({ status: 'translated', decided: time, modified: '2026-11-25T09:02:00.000Z' });

describe('a step on a translation', () => {
  test.each(['en', 'id'] as const)('is told in words (%s)', (language) => {
    const work = new Work(begun, typed, confirmed);
    const wording = historyWording(catalogues[language], defaultProject);
    const headlines = historyItems(work.set, work.history).map((item) => wording.headline(item));
    expect(headlines.map(({ sentence }) => sentence)).toEqual(
      language === 'en'
        ? [
            'English: 2 segments added',
            'English: “Lavrov arrived.” · and 1 more change',
            'English: Draft → Translated',
          ]
        : [
            'Inggris: 2 segmen ditambahkan',
            'Inggris: “Lavrov arrived.” · dan 1 perubahan lain',
            'Inggris: Rancangan → Diterjemahkan',
          ],
    );
    expect(headlines[2]?.words).toBe('Lavrov tiba.');
  });

  test('is taken back without what came after it', () => {
    const work = new Work(begun, typed, confirmed);
    expect(work.takeBack(1).obstacles.map(({ kind }) => kind)).toEqual(['segment-changed-since']);
    expect(work.segment()).toMatchObject({ target: '', status: 'translated', decided: time });
  });

  test('that has been overtaken stays, and the later step is named as the cause', () => {
    const work = new Work(begun, typed, update({ target: 'He arrived.', modified: now }));
    const [target] = work.takeBack(1).obstacles;
    expect(target).toMatchObject({ kind: 'segment-changed-since', part: 'target' });
    expect(target && causeOf(target, work.history.slice(2))?.id).toBe('e3');
    expect(work.segment()?.target).toBe('He arrived.');
  });

  test('that added a comment takes back this comment alone', () => {
    const work = new Work(
      begun,
      update({ comments: [comment('one')] }),
      update({ comments: [comment('one'), comment('two')] }),
    );
    expect(work.takeBack(1).obstacles).toEqual([]);
    expect(work.segment()?.comments.map(({ id }) => id)).toEqual(['two']);
  });

  test('that did not change the time of the segment gives it back as it was', () => {
    const { modified } = new Work(begun).segment() ?? {};
    const work = new Work(begun, update({ status: 'translated', decided: now, modified }));
    work.takeBack(1);
    expect(work.segment()).toEqual(new Work(begun).segment());
  });

  test('that began a translation takes along what was done to it since, and says so', () => {
    const work = new Work(begun, typed);
    const { losses } = work.takeBack(0);
    expect(losses.map(({ kind }) => kind)).toEqual(['target', 'segment-status']);
    expect(work.set.translations).toEqual({});
  });
});
