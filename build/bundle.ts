import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { fingerprint } from './fingerprint.ts';
import { root } from './root.ts';

const shared = ['shared', 'package-lock.json', 'build/bundle.ts'];

interface Target {
  readonly title: string;
  readonly inputs: readonly string[];
  readonly build: () => Promise<unknown>;
}

/** What there is to build, from which files, and how. */
const targets: Readonly<Record<'renderer' | 'electron', Target>> = {
  renderer: {
    title: 'the interface',
    inputs: [...shared, 'renderer', 'vite.config.ts'],
    build: () => build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' }),
  },
  electron: {
    title: 'the desktop application',
    inputs: [...shared, 'electron'],
    build: buildElectron,
  },
};

/**
 * Builds what is not fresh. Says so on standard error: standard output belongs to the command that asked.
 */
export async function ensureBuilt(
  names: readonly (keyof typeof targets)[],
  { always = false }: { readonly always?: boolean } = {},
): Promise<void> {
  for (const name of names) {
    const { title, inputs, build: buildTarget } = targets[name];
    const stamp = join(root, 'dist', `${name}.stamp`);
    const current = await fingerprint(root, inputs);
    if (!always && (await readFile(stamp, 'utf8').catch(() => '')) === current) continue;
    process.stderr.write(`Building ${title} …\n`);
    // The stamp goes first and comes back last: a build that is cut off never counts as done.
    await rm(stamp, { force: true });
    await buildTarget();
    await mkdir(join(root, 'dist'), { recursive: true });
    await writeFile(stamp, current);
  }
}

/**
 * Everything but Electron and Node goes into the bundles, so that the packaged application carries no node_modules.
 * The preload script is CommonJS: a sandboxed one cannot be a module.
 */
async function buildElectron(): Promise<void> {
  await rm(join(root, 'dist/electron'), { recursive: true, force: true });
  // Threads are programs of their own, which main.js starts by their names (electron/search/worker-place.ts).
  const programs = {
    main: 'electron/main.ts',
    'search-worker': 'electron/search/search-worker.ts',
    'memory-worker': 'electron/memory/memory-worker.ts',
  };
  await bundle(programs, 'es', '[name].js');
  await bundle({ preload: 'electron/preload.ts' }, 'cjs', '[name].cjs');
}

function bundle(
  entries: Readonly<Record<string, string>>,
  format: 'es' | 'cjs',
  entryFileNames: string,
): Promise<unknown> {
  return build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node24',
      outDir: join(root, 'dist/electron'),
      emptyOutDir: false,
      sourcemap: true,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, join(root, path)])),
        external: ['electron'],
        output: { format, entryFileNames, chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
}
