import type { CountFindings } from '../../../shared/translation/batch-approval.ts';

let count: CountFindings | null = null;

/** Lets approving many segments ask the checks. Returns how to end that. */
export function provideFindings(found: CountFindings): () => void {
  count = found;
  return () => {
    if (count === found) count = null;
  };
}

/** Null while no checks are there to be asked. */
export function findingsLeft(): CountFindings | null {
  return count;
}
