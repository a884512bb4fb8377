// npm run test:e2e [-- ARGUMENTS OF PLAYWRIGHT]: the specs in Chromium, and under Electron where its runtime is.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt } from './bundle.ts';
import { electronRuntime } from './electron-runtime.ts';
import { ensureChromium } from './find-chromium.ts';
import { root } from './root.ts';

const playwright = [join(root, 'node_modules/@playwright/test/cli.js'), 'test'];

function countElectronSpecs(...filter) {
  const { stdout } = spawnSync(process.execPath, [...playwright, '--list', '--project=electron', ...filter], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, KUTIP_COUNT_ELECTRON_SPECS: '1' },
  });
  return Number(/^Total: (\d+) test/m.exec(stdout)?.[1] ?? 0);
}

try {
  process.env.CHROMIUM = ensureChromium();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
await ensureBuilt(['renderer', 'electron']);
const { status } = spawnSync(process.execPath, [...playwright, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
if (electronRuntime() === null)
  console.log(
    `Not run: ${countElectronSpecs()} specs under the desktop application, ` +
      `${countElectronSpecs('--grep', '@shell')} of them about its shell alone. Electron's runtime is not on this machine; ` +
      '"node node_modules/electron/install.js" fetches it.',
  );
process.exitCode = status ?? 1;
