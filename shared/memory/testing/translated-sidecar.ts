import { newSidecar, serialiseSidecar } from '../../annotation/sidecar.ts';
import type { Annotator } from '../../host/settings.ts';
import { createCodePointIndex } from '../../text/code-point-index.ts';
import { segmentsOf } from '../../translation/segmentation.ts';
import type { LanguageTag, Segment } from '../../translation/segment.ts';

/** A text cut by line, confirmed where there is a target; an empty one is not translated. */
export function translatedLines(
  text: string,
  targets: readonly string[],
  changes: Partial<Segment> = {},
): readonly Segment[] {
  const time = changes.decided ?? '2026-11-17T08:00:00.000Z';
  let next = 0;
  return segmentsOf(
    { text, offsets: createCodePointIndex(text) },
    { by: 'line', language: 'id', newId: () => `01M3M0RY${String(++next).padStart(18, '0')}`, time },
  ).map((segment, at) => {
    const target = targets[at] ?? '';
    return target === ''
      ? segment
      : { ...segment, target, status: 'translated', decided: time, modified: time, ...changes };
  });
}

interface TranslatedSource {
  readonly file: string;
  readonly text: string;
  /** Of the file, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly language: LanguageTag;
}

/** The sidecar of an annotator with nothing but translations. */
export function translatedSidecar(
  { text, ...source }: TranslatedSource,
  annotator: Annotator,
  translations: Readonly<Record<LanguageTag, readonly Segment[]>>,
): string {
  const data = Object.entries(translations).map(([language, segments]) => [language, { segments }] as const);
  const rest = { encoding: 'utf-8', bom: false, newline: 'lf', length: Array.from(text).length } as const;
  return serialiseSidecar({
    ...newSidecar({ ...source, ...rest }, annotator),
    translations: Object.fromEntries(data),
  });
}
