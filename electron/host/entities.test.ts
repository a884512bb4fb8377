import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  newSidecar,
  parseSidecar,
  serialiseSidecar,
  withAnnotationSet,
} from '../../shared/annotation/sidecar.ts';
import { emptyAnnotationSet } from '../../shared/annotation/annotation-set.ts';
import type { Annotation } from '../../shared/annotation/annotation.ts';
import type { EntityPlan } from '../../shared/host/entity-usage.ts';
import type { Host } from './create-host.ts';
import {
  opened,
  putFiles,
  quoteOf,
  scanned,
  startHost,
  temporaryFolder,
  value,
} from './host.test-support.ts';

const news = '“Kami menolak perluasan NATO,” kata Lavrov.\nMenlu Rusia juga menemui Rubio.\n';
const time = '2026-11-25T08:00:00.000Z';
const bulk = '01MERGE';

const project = `{
  "format": "kutip-project",
  "version": 1,
  "entities": [
    { "id": "lavrov", "name": "Sergei Lavrov", "kind": "person" },
    { "id": "menlu", "name": "Menlu Rusia", "kind": "person", "wikidata": "Q58217" },
    { "id": "rubio", "name": "Marco Rubio", "kind": "person" }
  ]
}
`;

let corpus: Awaited<ReturnType<typeof temporaryFolder>>;
let userData: typeof corpus;
let host: Host;

beforeEach(async () => {
  [corpus, userData] = [await temporaryFolder(), await temporaryFolder()];
  await putFiles(corpus.path, { 'kutip.project.json': project, 'a.txt': news, 'b.txt': news, 'c.txt': news });
  await putSet('a.txt', 'a1', [speaking('Kami menolak', 'menlu'), speaking('kata', 'rubio')]);
  await putSet('a.txt', 'siti', [speaking('Kami menolak', 'menlu')]);
  await putSet('b.txt', 'siti', [speaking('Kami menolak', 'lavrov', ['entity:menlu', 'entity:rubio'])]);
  host = startHost({ userDataFolder: userData.path });
  await host.openCorpus(corpus.path);
  await scanned(host);
});

afterEach(async () => {
  await host.close();
  await corpus.remove();
  await userData.remove();
});

const pathOf = (name: string) => join(corpus.path, name);
const sidecar = (article: string, annotator: string) => pathOf(`${article}.${annotator}.kutip.json`);
const projectFile = async () => readFile(pathOf('kutip.project.json'), 'utf8');

describe('where entities are used', () => {
  it('is counted over all annotators, with those that the project does not have', async () => {
    await putSet('c.txt', 'siti', [speaking('Kami', 'deleted')]);
    // Asked at once: what the scan has not found yet is waited for.
    await host.openCorpus(corpus.path);
    const { entities, unreadable } = await value(host, 'entities.usage', {});
    expect(entities.toSorted((a, b) => a.entity.localeCompare(b.entity))).toEqual([
      { entity: 'deleted', references: 1, articles: 1 },
      { entity: 'lavrov', references: 1, articles: 1 },
      { entity: 'menlu', references: 3, articles: 2 },
      { entity: 'rubio', references: 2, articles: 2 },
    ]);
    expect(unreadable).toEqual([]);
  });

  it('is listed with the words, and counts an edit that is not in the sidecar yet', async () => {
    const { summary, set, text } = await opened(host, 'c.txt');
    const annotation = { ...quoteOf(text, 'Rubio'), label: 'source', attributes: { entity: 'entity:menlu' } };
    const edit = { id: 'e', time, kind: 'edit', operation: { type: 'add', annotation } } as const;
    await value(host, 'article.apply', { article: summary.id, baseRevision: set.revision, edits: [edit] });
    const { uses, references } = await value(host, 'entities.uses', { entity: 'menlu' });
    expect(references).toBe(4);
    expect(uses.map((use) => [use.path, use.annotator, use.label, use.field, use.words])).toEqual([
      ['a.txt', 'a1', 'quote', 'speaker', 'Kami menolak'],
      ['a.txt', 'siti', 'quote', 'speaker', 'Kami menolak'],
      ['b.txt', 'siti', 'quote', 'addressee', 'Kami menolak'],
      ['c.txt', 'a1', 'source', 'entity', 'Rubio'],
    ]);
  });

  it('tells of the files that cannot be looked into, and leaves them', async () => {
    await writeFile(sidecar('b.txt', 'siti'), '{ "entity:menlu": ');
    const newer = (await readFile(sidecar('a.txt', 'siti'), 'utf8')).replace('"version": 1', '"version": 99');
    await writeFile(sidecar('a.txt', 'siti'), newer);
    const { changes, unreadable } = await plan('menlu', 'lavrov');
    expect(changes).toHaveLength(1);
    expect(unreadable.map(({ file, error }) => [file, error.code])).toEqual([
      ['a.txt.siti.kutip.json', 'newer-version'],
      ['b.txt.siti.kutip.json', 'damaged'],
    ]);
  });
});

describe('merging two entities', () => {
  it('changes the sets of all annotators and then the project, whose other lines stay', async () => {
    const planned = await plan('menlu', 'lavrov');
    expect(planned).toMatchObject({ references: 3, articles: 2 });
    await apply(planned);
    await remove('menlu', 'lavrov');
    expect(await speakersIn('a.txt', 'a1')).toEqual(['entity:lavrov', 'entity:rubio']);
    expect(await speakersIn('a.txt', 'siti')).toEqual(['entity:lavrov']);
    expect(await attributesIn('b.txt', 'siti')).toEqual([
      { speaker: 'entity:lavrov', addressee: ['entity:lavrov', 'entity:rubio'] },
    ]);
    expect(await projectFile()).toBe(
      project
        .replace(/\n.*"menlu".*/, '')
        .replace(
          '"name": "Sergei Lavrov", "kind": "person"',
          '"name": "Sergei Lavrov", "kind": "person", "aliases": ["Menlu Rusia"], "wikidata": "Q58217"',
        ),
    );
    expect((await plan('menlu', 'lavrov')).changes).toEqual([]);
  });

  it('is taken back whole, also after a restart, and done again', async () => {
    await apply(await plan('menlu', 'lavrov'));
    await remove('menlu', 'lavrov');
    const merged = await projectFile();
    await host.close();
    host = startHost({ userDataFolder: userData.path });
    await host.openCorpus(corpus.path);
    await scanned(host);

    await value(host, 'corpus.takeBack', { bulk, id: '01BACK', time });
    expect(await speakersIn('a.txt', 'a1')).toEqual(['entity:menlu', 'entity:rubio']);
    const { entities } = JSON.parse(await projectFile()) as { entities: readonly unknown[] };
    expect(entities).toHaveLength(3);
    expect(entities).toContainEqual({ id: 'lavrov', name: 'Sergei Lavrov', kind: 'person' });

    await value(host, 'corpus.repeat', { bulk, id: '01AGAIN', time });
    expect(await speakersIn('a.txt', 'siti')).toEqual(['entity:lavrov']);
    expect(await projectFile()).toBe(merged);
  });

  it('keeps what somebody has changed of the one that remains, when it is taken back', async () => {
    await apply(await plan('menlu', 'lavrov'));
    await remove('menlu', 'lavrov');
    await value(host, 'project.saveEntity', {
      entity: { id: 'lavrov', name: 'Sergey Lavrov', kind: 'person', aliases: ['Menlu Rusia'] },
    });
    await value(host, 'corpus.takeBack', { bulk, id: '01BACK', time });
    expect(await projectFile()).toContain('"Sergey Lavrov"');
    expect(await projectFile()).toContain('"id": "menlu"');
  });

  it('that stopped half way, after the sets, is ended by doing it again', async () => {
    await apply(await plan('menlu', 'lavrov'));
    // The crash: the project file was never written.
    await host.close();
    host = startHost({ userDataFolder: userData.path });
    await host.openCorpus(corpus.path);
    await scanned(host);
    const { entities } = await value(host, 'entities.usage', {});
    expect(entities.map(({ entity }) => entity)).not.toContain('menlu');
    expect(await projectFile()).toBe(project);
    const again = await plan('menlu', 'lavrov');
    expect(again.changes).toEqual([]);
    await remove('menlu', 'lavrov');
    expect(await projectFile()).not.toContain('"menlu"');
  });

  it('into somebody who is not there changes nothing', async () => {
    const reply = await host.call('project.removeEntity', { entity: 'menlu', into: 'nobody', bulk });
    expect(reply).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await projectFile()).toBe(project);
  });
});

describe('deleting an entity', () => {
  it('clears the references to it; a list of others stays', async () => {
    await apply(await plan('menlu', null));
    await remove('menlu', null);
    expect(await attributesIn('a.txt', 'siti')).toEqual([{}]);
    expect(await attributesIn('b.txt', 'siti')).toEqual([
      { speaker: 'entity:lavrov', addressee: ['entity:rubio'] },
    ]);
    expect(await projectFile()).toBe(project.replace(/\n.*"menlu".*/, ''));
  });

  it('is refused while the label scheme itself names it', async () => {
    const scheme = {
      id: 'own',
      name: 'Own',
      labels: [
        {
          id: 'quote',
          name: 'Quote',
          colour: 'blue',
          attributes: [{ id: 'speaker', name: 'Speaker', kind: 'entity', default: 'entity:menlu' }],
        },
      ],
      links: [],
      document: [],
    };
    const json = JSON.stringify({ ...(JSON.parse(project) as object), scheme });
    await writeFile(pathOf('kutip.project.json'), json);
    await host.openCorpus(corpus.path);
    expect(await plan('menlu', null)).toMatchObject({ inScheme: true });
    expect(await plan('rubio', null)).toMatchObject({ inScheme: false });
    const reply = await host.call('project.removeEntity', { entity: 'menlu', into: null, bulk });
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-operation' } });
    expect(await projectFile()).toBe(json);
  });

  it('is refused where the folder is read-only', async () => {
    await host.openCorpus(corpus.path, { readOnly: true });
    const reply = await host.call('project.removeEntity', { entity: 'menlu', into: null, bulk });
    expect(reply).toMatchObject({ ok: false, error: { code: 'read-only' } });
    expect(await projectFile()).toBe(project);
  });
});

function plan(entity: string, into: string | null): Promise<EntityPlan> {
  return value(host, 'entities.plan', { entity, into, time });
}

async function apply({ changes }: EntityPlan): Promise<void> {
  const title = 'Merge';
  const { refused } = await value(host, 'corpus.apply', { bulk, title, time, changes: [...changes] });
  expect(refused).toEqual([]);
}

async function remove(entity: string, into: string | null): Promise<void> {
  await value(host, 'project.removeEntity', { entity, into, bulk });
}

function speaking(words: string, speaker: string, addressee?: readonly string[]): Annotation {
  const attributes = { speaker: `entity:${speaker}`, ...(addressee && { addressee }) };
  return { ...quoteOf(news, words, words), attributes };
}

async function putSet(article: string, annotator: string, annotations: readonly Annotation[]): Promise<void> {
  const source = {
    file: article,
    sha256: createHash('sha256').update(news).digest('hex'),
    encoding: 'utf-8',
    bom: false,
    newline: 'lf',
    length: Array.from(news).length,
    language: 'id',
  } as const;
  const set = { ...emptyAnnotationSet, annotations: new Map(annotations.map((each) => [each.id, each])) };
  const json = serialiseSidecar(withAnnotationSet(newSidecar(source, { id: annotator, name: '' }), set));
  await writeFile(sidecar(article, annotator), json);
}

async function attributesIn(
  article: string,
  annotator: string,
): Promise<readonly Annotation['attributes'][]> {
  const parsed = parseSidecar(await readFile(sidecar(article, annotator), 'utf8'));
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value.annotations.map(({ attributes }) => attributes);
}

async function speakersIn(article: string, annotator: string): Promise<readonly unknown[]> {
  return (await attributesIn(article, annotator)).map(({ speaker }) => speaker);
}
