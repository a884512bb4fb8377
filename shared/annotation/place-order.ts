import { byCodeUnit } from '../text/code-unit-order.ts';
import type { Annotation } from './annotation.ts';

/** Order of what lies in a text: by start, end and id. */
export function byPlace(a: Pick<Annotation, 'id' | 'spans'>, b: Pick<Annotation, 'id' | 'spans'>): number {
  const [start, otherStart] = [a.spans[0]?.start ?? 0, b.spans[0]?.start ?? 0];
  const [end, otherEnd] = [a.spans.at(-1)?.end ?? 0, b.spans.at(-1)?.end ?? 0];
  return start - otherStart || end - otherEnd || byCodeUnit(a.id, b.id);
}
