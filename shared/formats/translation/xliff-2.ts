import type { SegmentStatus } from '../../translation/segment.ts';

/** Of XLIFF 2.0 and 2.1. */
export const xliff2Namespace = 'urn:oasis:names:tc:xliff:document:2.0';

export const namespaceOf22 = 'urn:oasis:names:tc:xliff:document:2.2';

export const metadataNamespace = 'urn:oasis:names:tc:xliff:metadata:2.0';

/** The `category` of our own group of metadata. */
export const ownMetadata = 'x-kutip';

/** Of a `subState` (4.3.1.35): ours says what XLIFF has no state for. */
export const subStatePrefix = 'kutip:';

/** What state and sub-state say of a segment. `initial` is what a segment has that says nothing (4.3.1.31). */
export function statusOfState(
  state: string | undefined,
  subState: string | undefined,
  hasTarget: boolean,
): SegmentStatus {
  if (!hasTarget) return 'untranslated';
  if (subState === `${subStatePrefix}rejected`) return 'rejected';
  if (state === 'translated' || state === 'reviewed' || state === 'final') return state;
  return 'draft';
}
