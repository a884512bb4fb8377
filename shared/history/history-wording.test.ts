import { describe, expect, test } from 'vitest';
import { emptyAnnotationSet, type AnnotationSet } from '../annotation/annotation-set.ts';
import { applyOperation } from '../annotation/apply.ts';
import {
  addAnnotation,
  addLink,
  relabel,
  removeAnnotation,
  setAttribute,
  setDocumentLabel,
  setNote,
  setStatus,
} from '../annotation/edit.ts';
import { newAnnotation } from '../annotation/new-annotation.ts';
import type { HistoryEntry, Operation } from '../annotation/operation.ts';
import { catalogues } from '../i18n/catalogue.ts';
import { defaultProject } from '../scheme/default-scheme.ts';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { utf16 } from '../text/offset.ts';
import { isWanted, everything, type HistoryFilter } from './history-filter.ts';
import { historyItems, type HistoryItem } from './history-item.ts';
import { historyWording } from './history-wording.ts';

const text = '“Kami siap,” kata Menlu Lavrov di Moskow.';
const offsets = createCodePointIndex(text);
const time = '2026-11-24T09:30:00.000Z';
const project = {
  ...defaultProject,
  entities: [{ id: 'lavrov', name: 'Sergei Lavrov', kind: 'person' as const }],
};

function annotation(words: string, label: string, id = words) {
  const start = utf16(text.indexOf(words));
  const span = offsets.rangeToCodePoints({ start, end: utf16(start + words.length) });
  return newAnnotation({ text, offsets, id, label, spans: [span], time });
}

type Step = (set: AnnotationSet) => Operation;

/** What is told of steps that a person did one after the other. */
function told(...steps: readonly Step[]): readonly HistoryItem[] {
  const history: HistoryEntry[] = [];
  let set = emptyAnnotationSet;
  for (const step of steps) {
    const operation = step(set);
    const result = applyOperation(set, operation);
    if (!result.ok) throw new Error(result.error.message);
    ({ set } = result.value);
    const { revision } = set;
    history.push({
      id: `e${revision}`,
      time,
      revision,
      kind: 'edit',
      operation,
      inverse: result.value.inverse,
    });
  }
  return historyItems(set, history);
}

const quote: Step = () => addAnnotation(annotation('Kami siap', 'quote'));
const source: Step = () => addAnnotation(annotation('Menlu Lavrov', 'source'));
const link: Step = (set) => addLink(set, 'Kami siap', { role: 'source', to: 'Menlu Lavrov' }, time);

const both: Step = () => ({
  type: 'group',
  operations: [quote, source].map((step) => step(emptyAnnotationSet)),
});
const forthAndBack: Step = () => ({
  type: 'group',
  operations: [addAnnotation(annotation('Moskow', 'claim')), { type: 'remove', id: 'Moskow' }],
});

function headlines(language: 'en' | 'id', items: readonly HistoryItem[]): readonly string[] {
  const wording = historyWording(catalogues[language], project);
  return items.map((item) => wording.headline(item).sentence);
}

describe('the headline of a step', () => {
  test('says what was done in the words of the scheme, in both languages', () => {
    const items = told(
      quote,
      () => setAttribute('Kami siap', 'form', 'direct', time),
      () => setAttribute('Kami siap', 'form', 'mixed', time),
      () => setAttribute('Kami siap', 'speaker', 'entity:lavrov', time),
      source,
      link,
      () => setNote('Kami siap', 'Periksa tanggalnya', time),
      () => relabel('Kami siap', 'claim', time),
      () => setStatus('done'),
      () => setDocumentLabel('topic', 'diplomasi'),
      () => setAttribute('Kami siap', 'speaker', null, time),
    );
    expect(headlines('en', items)).toEqual([
      'Quote added',
      'Form: Direct',
      'Form: Direct → Mixed',
      'Speaker: Sergei Lavrov',
      'Source added',
      'Linked as Source: “Menlu Lavrov”',
      'Note: “Periksa tanggalnya”',
      'Quote changed to Claim',
      'Status: New → Done',
      'Topic: diplomasi',
      'Speaker cleared, was Sergei Lavrov',
    ]);
    expect(headlines('id', items).slice(0, 6)).toEqual([
      'Kutipan ditambahkan',
      'Bentuk: Langsung',
      'Bentuk: Langsung → Campuran',
      'Pembicara: Sergei Lavrov',
      'Sumber ditambahkan',
      'Ditautkan sebagai Sumber: “Menlu Lavrov”',
    ]);
  });

  test('puts what was done first and counts the rest', () => {
    const items = told(quote, source, link, (set) => removeAnnotation(set, 'Menlu Lavrov', time));
    expect(headlines('en', items).at(-1)).toBe('Source deleted · and 1 more change');
  });

  test('sums up many of a kind', () => {
    expect(headlines('en', told(both))).toEqual(['2 annotations added: Quote, Source']);
  });

  test('says so when a step came to nothing', () => {
    expect(headlines('en', told(forthAndBack))).toEqual(['Nothing changed in the end']);
  });
});

test('a step names its annotation by its words, also after it was deleted', () => {
  const [, change, removal] = told(
    quote,
    () => setAttribute('Kami siap', 'form', 'direct', time),
    (set) => removeAnnotation(set, 'Kami siap', time),
  );
  expect(change?.changes[0]).toMatchObject({ subject: { label: 'quote', words: 'Kami siap' } });
  expect(removal?.changes[0]).toMatchObject({ subject: { label: 'quote', words: 'Kami siap' } });
});

describe('the filter', () => {
  const items = told(quote, source, link, () => setStatus('done'));

  test.each<[Partial<HistoryFilter>, readonly number[]]>([
    [{}, [1, 2, 3, 4]],
    [{ words: 'LAVROV' }, [2, 3]],
    [{ words: 'lavrov siap' }, [3]],
    [{ label: 'quote' }, [1, 3]],
    [{ group: 'added' }, [1, 2]],
    [{ group: 'article' }, [4]],
    [{ group: 'links', label: 'source' }, [3]],
    [{ words: 'berita.txt lavrov', group: 'added' }, [2]],
    [{ words: 'Putin' }, []],
  ])('%o keeps the steps %j', (filter, revisions) => {
    const kept = items.filter((item) => isWanted(item, { ...everything, ...filter }, '2026/berita.txt'));
    expect(kept.map(({ revision }) => revision)).toEqual(revisions);
  });
});
