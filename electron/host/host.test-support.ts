/** What the tests of the host share: a host on real folders, and the calls that every story begins with. */
import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Annotation } from '../../shared/annotation/annotation.ts';
import { newAnnotation } from '../../shared/annotation/new-annotation.ts';
import type { Operation } from '../../shared/annotation/operation.ts';
import type {
  ArticleSummary,
  Edit,
  HostCall,
  HostEventName,
  HostEvents,
  HostInput,
  HostOutputs,
  OpenedArticle,
} from '../../shared/host/contract.ts';
import { createCodePointIndex } from '../../shared/text/code-point-index.ts';
import { utf16 } from '../../shared/text/offset.ts';
import { createHost, type Host, type HostDependencies } from './create-host.ts';

export const samplesFolder = fileURLToPath(new URL('../../samples', import.meta.url));

/** A new folder that is gone with `remove`. Real path: on macOS the temporary folder is a link. */
export async function temporaryFolder(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'kutip-test-')));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Puts files into a folder, given as path → content. */
export async function putFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** The article of the seed, as scraped. */
export async function putSeedArticle(folder: string, name = 'rusia.txt'): Promise<void> {
  await cp(join(samplesFolder, '2025/rusia-as-kerangka-perundingan.txt'), join(folder, name));
}

export function startHost(given: Pick<HostDependencies, 'userDataFolder'> & Partial<HostDependencies>): Host {
  return createHost({
    samplesFolder,
    version: '0.0.0',
    transport: 'browser',
    platform: process.platform,
    log: () => undefined,
    ...given,
  });
}

/** The answer, when the call is expected to succeed. */
export async function value<Call extends HostCall>(
  host: Host,
  call: Call,
  input: HostInput<Call>,
): Promise<HostOutputs[Call]> {
  const reply = await host.call(call, input);
  if (!reply.ok) throw new Error(`${call}: ${reply.error.code}: ${reply.error.message}`);
  return reply.value;
}

/** All articles, once the scan is over. */
export async function scanned(host: Host): Promise<readonly ArticleSummary[]> {
  for (;;) {
    const { articles, complete } = await value(host, 'corpus.articles', {});
    if (complete) return articles;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export async function opened(host: Host, path: string): Promise<OpenedArticle> {
  const article = (await scanned(host)).find((each) => each.path === path);
  if (!article) throw new Error(`${path} was not found`);
  return value(host, 'article.open', { article: article.id });
}

interface Told<Name extends HostEventName> {
  readonly name: Name;
  readonly value: HostEvents[Name];
}

interface SomeEvent {
  readonly name: HostEventName;
  readonly value: unknown;
}

/** What the next event of that name tells, among those that `isWanted`. */
export function nextEvent<Name extends HostEventName>(
  host: Host,
  name: Name,
  isWanted: (value: HostEvents[Name]) => boolean = () => true,
): Promise<HostEvents[Name]> {
  const isNamed = (event: SomeEvent): event is Told<Name> => event.name === name;
  return new Promise((resolve) => {
    const stop = host.subscribe((event: SomeEvent) => {
      if (!isNamed(event) || !isWanted(event.value)) return;
      stop();
      resolve(event.value);
    });
  });
}

let edits = 0;

export function edit(operation: Operation, more: Partial<Edit> = {}): Edit {
  return { id: `edit-${++edits}`, time: '2026-11-24T09:30:00.000Z', kind: 'edit', operation, ...more };
}

/** Annotates the first place where `words` stand in the text. */
export function quoteOf(text: string, words: string, id = words): Annotation {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`The article does not say "${words}"`);
  const offsets = createCodePointIndex(text);
  const span = offsets.rangeToCodePoints({ start: utf16(start), end: utf16(start + words.length) });
  return newAnnotation({
    text,
    offsets,
    label: 'quote',
    spans: [span],
    id,
    time: '2026-11-24T09:30:00.000Z',
  });
}

export function add(text: string, words: string, id?: string): Edit {
  return edit({ type: 'add', annotation: quoteOf(text, words, id) });
}
