/**
 * The process that the crash test kills: makes 1,000 rapid edits with several in flight, and prints the id of each edit
 * as soon as it is acknowledged. Now and then the sidecar is written, so that a kill falls into that as well.
 *
 * Arguments: corpus folder, user data folder.
 */
import { writeSync } from 'node:fs';
import { newAnnotation } from '../../shared/annotation/new-annotation.ts';
import { createCodePointIndex } from '../../shared/text/code-point-index.ts';
import { codePoints } from '../../shared/text/offset.ts';
import { opened, startHost } from './host.test-support.ts';

const [folder = '', userData = ''] = process.argv.slice(2);
const host = startHost({ userDataFolder: userData });
await host.openCorpus(folder);
const article = await opened(host, 'rusia.txt');
await opened(host, 'rusia.txt');
const id = article.summary.id;
const length = article.source.length;
const offsets = createCodePointIndex(article.text);
const inFlight = new Set<Promise<void>>();

for (let number = 0; number < 1000; number++) {
  const sent = edit(number).finally(() => inFlight.delete(sent));
  inFlight.add(sent);
  if (inFlight.size >= 8) await Promise.race(inFlight);
  // Two windows have the article open: closing one writes the sidecar and leaves the session.
  if (number % 40 === 39)
    void host.call('article.close', { article: id }).then(() => opened(host, 'rusia.txt'));
}
await Promise.all(inFlight);
writeSync(1, 'end\n');
await host.close();

async function edit(number: number): Promise<void> {
  const time = new Date().toISOString();
  const start = number % (length - 5);
  const span = { start: codePoints(start), end: codePoints(start + 5) };
  const annotation = newAnnotation({
    text: article.text,
    offsets,
    label: 'quote',
    spans: [span],
    id: `annotation-${number}`,
    time,
  });
  const reply = await host.call('article.apply', {
    article: id,
    baseRevision: number,
    edits: [{ id: `edit-${number}`, time, kind: 'edit', operation: { type: 'add', annotation } }],
  });
  if (!reply.ok) throw new Error(reply.error.message);
  writeSync(1, `${number}\n`);
}
