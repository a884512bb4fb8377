import type {
  TranslatedArticle,
  TranslationLoss,
  TranslationLossId,
  TranslationUnit,
} from './translation-format.ts';

/**
 * What formats of other tools have no place for, by name. A format lists those that are true of it; `findTranslationLosses`
 * then tells which of them a corpus holds.
 */
export const translationLosses = {
  article: {
    id: 'article',
    message: 'Which article a segment is from is left out.',
    occursIn: () => true,
  },
  languages: {
    id: 'languages',
    message: 'Which languages these are is left out.',
    occursIn: () => true,
  },
  ids: ofUnits('ids', 'Segments lose their ids; they find their place by their source.', has('id')),
  status: ofUnits('status', 'The status of a segment is left out.', has('status')),
  origin: ofUnits('origin', 'Where a target came from is left out.', has('origin')),
  people: ofUnits(
    'people',
    'Who translated and who reviewed is left out.',
    ({ translator, reviewer }) => translator !== undefined || reviewer !== undefined,
  ),
  times: ofUnits(
    'times',
    'When a segment was made and last changed is left out.',
    ({ created, modified }) => created !== undefined || modified !== undefined,
  ),
  comments: ofUnits('comments', 'Comments are left out.', ({ comments = [] }) => comments.length > 0),
  errors: ofUnits('errors', 'Marked errors are left out.', ({ errors = [] }) => errors.length > 0),
  scores: ofUnits(
    'scores',
    'Scores of segments are left out.',
    ({ scores }) => scores !== undefined && Object.keys(scores).length > 0,
  ),
  alignments: ofUnits(
    'alignments',
    'Alignments of words are left out.',
    ({ alignments = [] }) => alignments.length > 0,
  ),
  dismissed: ofUnits(
    'dismissed',
    'Findings of checks that were dismissed are left out.',
    ({ dismissed = [] }) => dismissed.length > 0,
  ),
  untranslated: ofUnits(
    'untranslated',
    'Segments that are not translated are left out.',
    ({ target }) => target === null,
  ),
  lineBreaks: ofUnits('line-breaks', 'A line break inside a segment becomes a space.', ({ source, target }) =>
    lineBreak.test(source + (target ?? '')),
  ),
} as const satisfies Readonly<Record<string, TranslationLoss>>;

/** Whatever some tool ends a line at: Unicode's (UAX 14, class BK, CR, LF, NL), and those of Python's `splitlines`. */
// oxlint-disable-next-line no-control-regex
export const lineBreak = /\r\n|[\n\v\f\r\u001C-\u001E\u0085\u2028\u2029]/u;

export function ofUnits(
  id: TranslationLossId,
  message: string,
  isLost: (unit: TranslationUnit) => boolean,
): TranslationLoss {
  return { id, message, occursIn: ({ units }: TranslatedArticle) => units.some(isLost) };
}

function has(field: keyof TranslationUnit) {
  return (unit: TranslationUnit) => unit[field] !== undefined;
}
