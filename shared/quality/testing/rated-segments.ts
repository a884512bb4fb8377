import { codePoints } from '../../text/offset.ts';
import type { Span } from '../../annotation/annotation.ts';
import { newSidecar, serialiseSidecar } from '../../annotation/sidecar.ts';
import type { SourceInfo } from '../../host/contract.ts';
import type { Annotator } from '../../host/settings.ts';
import type { LanguageTag, Segment, TranslationError } from '../../translation/segment.ts';

/** A sentence of the seed article's kind, and a translation of it. */
export const quote = 'Menteri luar negeri Rusia mengatakan perang akan berakhir.';
export const target = 'The foreign minister of Russia said the war would end.';

export function spanOf(start: number, end: number): Span {
  return { start: codePoints(start), end: codePoints(end) };
}

/** In code points, where the words first stand in the text. */
export function spanOfWords(text: string, words: string): Span {
  const place = text.indexOf(words);
  if (place === -1) throw new Error(`The text does not say "${words}"`);
  const start = Array.from(text.slice(0, place)).length;
  return spanOf(start, start + Array.from(words).length);
}

/** A major mistranslation by a2, where the words first stand. */
export function errorIn(
  text: string,
  words: string,
  changes: Partial<TranslationError> = {},
): TranslationError {
  return {
    id: `error ${words}`,
    side: 'target',
    span: spanOfWords(text, words),
    words,
    category: 'accuracy/mistranslation',
    severity: 'major',
    author: 'a2',
    time: '2026-11-24T09:00:00.000Z',
    ...changes,
  };
}

/** A translator's segment, confirmed. */
export function translated(changes: Partial<Segment> = {}): Segment {
  return {
    id: 's1',
    spans: [spanOf(0, Array.from(quote).length)],
    quote,
    prefix: '',
    suffix: '',
    target,
    status: 'translated',
    decided: '2026-11-24T08:00:00.000Z',
    origin: 'manual',
    comments: [],
    errors: [],
    created: '2026-11-24T08:00:00.000Z',
    modified: '2026-11-24T08:00:00.000Z',
    ...changes,
  };
}

/** A review of a1's segment, passed an hour later. */
export function reviewed(changes: Partial<Segment> = {}): Segment {
  return translated({
    review: { of: 'a1', target },
    status: 'reviewed',
    decided: '2026-11-24T09:00:00.000Z',
    ...changes,
  });
}

/** The sidecar of an annotator with nothing but translations. The article has `quote` as its only line. */
export function translatingSidecar(
  source: Pick<SourceInfo, 'file' | 'sha256'>,
  annotator: Annotator,
  translations: Readonly<Record<LanguageTag, readonly Segment[]>>,
): string {
  const length = Array.from(quote).length + 1;
  const rest = { encoding: 'utf-8', bom: false, newline: 'lf', language: 'id' } as const;
  const data = Object.entries(translations).map(([language, segments]) => [language, { segments }] as const);
  return serialiseSidecar({
    ...newSidecar({ ...source, ...rest, length }, annotator),
    translations: Object.fromEntries(data),
  });
}
