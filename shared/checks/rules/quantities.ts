import type { Utf16Range } from '../../text/offset.ts';
import type { Difference } from '../quantities/compare.ts';
import type { MessageId } from '../finding.ts';
import type { CheckContext, Rule, Seen } from '../rule.ts';

export const numbers: Rule = {
  id: 'numbers',
  level: 'warning',
  needs: 'target',
  find: (context) => [
    ...context.differences.numbers.map((difference) =>
      seen(context, difference, ['number-missing', 'number-added', 'number-changed']),
    ),
    ...foreignNumerals(context),
  ],
};

/** Figures of the target that are written as another language writes them. A version ("2.0") has neither scale nor unit. */
function foreignNumerals({ target: { text, quantities }, differences }: CheckContext): readonly Seen[] {
  return quantities.numbers
    .filter(({ range, isForeign }) => {
      const written = text.slice(range.start, range.end);
      const isFigure =
        /\d[.,]\d{3}[.,]\d/.test(written) ||
        /\s\p{L}/u.test(written) ||
        quantities.units.some((unit) => unit.range.start <= range.start && range.end <= unit.range.end);
      return isForeign === true && isFigure;
    })
    .filter(({ range }) => !differences.numbers.some((each) => each.target?.start === range.start))
    .map(({ range }) => ({
      message: 'number-format',
      words: { target: text.slice(range.start, range.end) },
      target: [range],
    }));
}

export const dates: Rule = {
  id: 'dates',
  level: 'warning',
  needs: 'target',
  find: (context) =>
    context.differences.dates.map((difference): Seen => {
      if (difference.isWeekday)
        return seen(context, difference, ['weekday-missing', 'weekday-missing', 'weekday-changed']);
      if (difference.lostYear === null)
        return seen(context, difference, ['date-missing', 'date-added', 'date-changed']);
      return {
        ...seen(context, difference, ['year-missing', 'year-missing', 'year-missing']),
        words: {
          source: wordsAt(context.source.text, difference.source),
          target: String(difference.lostYear),
        },
      };
    }),
};

export const times: Rule = {
  id: 'times',
  level: 'warning',
  needs: 'target',
  find: (context) =>
    context.differences.times.map((difference) =>
      seen(context, difference, ['time-missing', 'time-added', 'time-changed']),
    ),
};

export const units: Rule = {
  id: 'units',
  level: 'warning',
  needs: 'target',
  find: (context) =>
    context.differences.units.map((difference) =>
      seen(context, difference, ['unit-missing', 'unit-added', 'unit-changed']),
    ),
};

function seen(
  { source, target }: CheckContext,
  difference: Difference,
  [missing, added, changed]: readonly [MessageId, MessageId, MessageId],
): Seen {
  const message = difference.target === null ? missing : difference.source === null ? added : changed;
  return {
    message,
    words: {
      source: wordsAt(source.text, difference.source),
      target: wordsAt(target.text, difference.target),
    },
    source: difference.source ? [difference.source] : [],
    target: difference.target ? [difference.target] : [],
  };
}

function wordsAt(text: string, range: Utf16Range | null): string {
  return range ? text.slice(range.start, range.end) : '';
}
