import { createStore } from 'zustand/vanilla';
import type { HostError } from '../../shared/host/host-error.ts';
import type { QualityFilter, QualitySummary, RatedSegmentInCorpus } from '../../shared/host/quality.ts';
import { sessionStore } from '../annotation/session-store.ts';
import { host } from '../host-client/host.ts';

/** The quality of the corpus, as far as it has been read. */
export interface QualityState {
  readonly summary: QualitySummary | null;
  readonly isReading: boolean;
  readonly done: number;
  readonly total: number;
  readonly error: HostError | null;
  readonly filter: QualityFilter;
  /** The worst first. */
  readonly segments: readonly RatedSegmentInCorpus[];
  readonly segmentCount: number;
}

const empty: QualityState = {
  summary: null,
  isReading: false,
  done: 0,
  total: 0,
  error: null,
  filter: {},
  segments: [],
  segmentCount: 0,
};

export const quality = createStore<QualityState>()(() => empty);

const pageSize = 50;

/** Counts askings: an answer that a later one has overtaken is passed over. */
let asking = 0;

/** Reads what has changed; what was read before stays on the screen meanwhile. */
export async function readQuality(): Promise<void> {
  const ticket = ++asking;
  quality.setState({ isReading: true, done: 0, total: 0, error: null });
  await sessionStore.getState().flush();
  const reply = await host.call('quality.summary', {});
  if (ticket !== asking) return;
  quality.setState({ isReading: false, ...(reply.ok ? { summary: reply.value } : { error: reply.error }) });
  if (reply.ok) await readSegments(0);
}

export function showOnly(filter: QualityFilter): void {
  quality.setState({ filter });
  void readSegments(0);
}

export function readMoreSegments(): void {
  void readSegments(quality.getState().segments.length);
}

async function readSegments(offset: number): Promise<void> {
  const { filter } = quality.getState();
  const reply = await host.call('quality.segments', { filter, offset, limit: pageSize });
  if (filter !== quality.getState().filter) return;
  if (!reply.ok) return quality.setState({ error: reply.error });
  const { segments, total } = reply.value;
  quality.setState((state) => ({
    segments: offset === 0 ? segments : [...state.segments, ...segments],
    segmentCount: total,
  }));
}

host.subscribe((event) => {
  if (event.name === 'quality.progress') quality.setState(event.value);
  if (event.name === 'corpus.opened') quality.setState(empty);
});
