/** Where the thread's file is: as `electron/search/worker-place.ts` has it for the search. */
export function memoryWorkerPlace(module = import.meta.url): URL {
  return new URL(`./memory-worker.${module.endsWith('.ts') ? 'ts' : 'js'}`, module);
}
