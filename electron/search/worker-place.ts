/**
 * Where the thread's file is: beside this one in the sources, which Node runs as they are, and under its own name beside
 * the bundles, into which this module is built (see build/bundle.ts).
 */
export function searchWorkerPlace(module = import.meta.url): URL {
  return new URL(`./search-worker.${module.endsWith('.ts') ? 'ts' : 'js'}`, module);
}
