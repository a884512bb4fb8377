import type { Utf16Range } from '../../../shared/text/offset.ts';

interface MarkedTextProps {
  readonly text: string;
  /** In order, without overlaps. */
  readonly ranges: readonly Utf16Range[];
}

/** A text with some of its words marked. */
export function MarkedText({ text, ranges }: MarkedTextProps) {
  return (
    <>
      {ranges.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(ranges[index - 1]?.end ?? 0, start)}
          <mark className="memory-mark">{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  );
}
