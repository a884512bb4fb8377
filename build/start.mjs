// npm start [-- CORPUS]: the desktop application, or browser mode where Electron's runtime cannot be had.
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt } from './bundle.ts';
import { electronRuntime } from './electron-runtime.ts';
import { root } from './root.ts';

/** A network that swallows packets must not keep a person waiting: a working one takes a few seconds. */
const downloadMilliseconds = 120_000;

/** The runtime, fetched by the package's own downloader if it is not there yet; null where that fails. */
function obtainRuntime() {
  const present = electronRuntime();
  if (present !== null) return present;
  process.stderr.write('Fetching the Electron runtime …\n');
  // Its complaints are for maintainers of Electron; the one line below is for the person.
  spawnSync(process.execPath, [join(root, 'node_modules/electron/install.js')], {
    cwd: root,
    stdio: 'ignore',
    timeout: downloadMilliseconds,
  });
  return electronRuntime();
}

const runtime = obtainRuntime();
if (runtime === null) {
  process.stderr.write(
    'The Electron runtime is not here and could not be fetched: Kutip opens in browser mode.\n',
  );
  await import('./serve.mjs');
} else {
  await ensureBuilt(['renderer', 'electron']);
  const commandLine = [root, ...process.argv.slice(2)];
  // Chromium's sandbox does not work for root on Linux, and Electron refuses to start without being told so.
  if (process.platform === 'linux' && process.getuid?.() === 0) commandLine.unshift('--no-sandbox');
  const child = spawn(runtime, commandLine, {
    stdio: 'inherit',
    // npm runs scripts in the package's folder; INIT_CWD is where the person stands.
    cwd: process.env.INIT_CWD ?? process.cwd(),
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = signal === null ? (code ?? 0) : 1;
  });
}
