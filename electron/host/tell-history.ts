import { parseSidecar } from '../../shared/annotation/sidecar.ts';
import { HistoryTeller, type HistoryItem } from '../../shared/history/history-item.ts';
import { streamHistory } from '../files/stream-history.ts';

/** What a log tells: its steps, oldest first, and the lines that cannot be read. */
export type ToldLine = { readonly item: HistoryItem } | { readonly damagedLine: number };

/**
 * Describes the steps of a log while it is read: what is held is the annotations, not the log. @throws {HostFailure} when
 * it may not be read.
 */
export async function* tellHistory(path: string, file: string): AsyncGenerator<ToldLine> {
  let teller = new HistoryTeller();
  for await (const { number, line } of streamHistory(path, file)) {
    if (!line || (number === 1 && !('format' in line))) yield { damagedLine: number };
    else if ('format' in line) teller = tellerFrom(line.base.sidecar);
    else if ('operation' in line) yield { item: teller.tell(line) };
  }
}

function tellerFrom(sidecar: string | null): HistoryTeller {
  const parsed = sidecar === null ? null : parseSidecar(sidecar);
  return parsed?.ok
    ? new HistoryTeller(parsed.value.annotations, parsed.value.translations)
    : new HistoryTeller();
}
