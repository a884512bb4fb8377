/** Browser mode: the host behind a loopback server, for machines and tests without the Electron runtime. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { createHost } from '../host/create-host.ts';
import { startLoopbackServer } from './loopback-server.ts';
import { hasDisplay, openBrowser } from './open-browser.ts';
import { readServeArguments, type ServeArguments } from './serve-arguments.ts';
import { userDataFolder } from './user-data-folder.ts';

const root = join(import.meta.dirname, '../..');

const parsed = readServeArguments(process.argv.slice(2), process.cwd());
if (parsed.ok) await serve(parsed.value);
else {
  process.stderr.write(`${parsed.error}\n`);
  process.exitCode = 2;
}

async function serve({ corpus, port, open, readOnly }: ServeArguments): Promise<void> {
  const host = createHost({
    version: packageVersion(),
    transport: 'browser',
    platform: process.platform,
    userDataFolder: userDataFolder(),
    samplesFolder: join(root, 'samples'),
    readOnly,
    log,
  });
  if (corpus !== null) await host.openCorpus(corpus);
  const server = await startLoopbackServer({ host, rendererFolder: join(root, 'dist/renderer'), port, log });

  // Answered edits are in the history already; closing writes the sidecars that were due.
  const leave = async () => {
    await server.close();
    await host.close();
    process.exit();
  };
  // A second signal, of a person who lost patience, ends the process at once.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void leave());

  process.stdout.write(`Kutip is at ${server.address}\n`);
  if (open && hasDisplay()) openBrowser(server.address);
}

function packageVersion(): string {
  const text = readFileSync(join(root, 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

function log(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}
