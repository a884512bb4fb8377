import { createCodePointIndex } from '../../../shared/text/code-point-index.ts';
import { carryMarks } from '../../../shared/translation/carry-marks.ts';
import type { Alignment } from '../../../shared/translation/segment.ts';
import type { LabelLooks } from '../../article/label-look.ts';
import { unknownLook } from '../../article/label-look.ts';
import { sessionStore } from '../../annotation/session-store.ts';
import { currentTexts } from '../../app/language.ts';
import type { RowMark, RowMarkProvider } from '../row-marks.ts';
import { translation } from '../translation-store.ts';
import { alignmentsOf } from './alignment-actions.ts';
import { alignmentView } from './alignment-view.ts';
import { textOfSpans } from './segment-words.ts';

/**
 * Projections in every row, in the colour of their annotation's label; while words are being aligned, also what is aligned in
 * the active row, and the pair that is looked at.
 */
export function alignmentMarks(looks: LabelLooks): RowMarkProvider {
  return (row, text) => {
    const { language, panel, active } = translation.getState();
    const kept = alignmentsOf(row);
    if (kept.length === 0 || language === null) return [];
    const { quote } = row.translation.segment;
    const { alignments } = carryMarks({ target: row.target, alignments: kept, errors: [] }, text, language);
    const [ofSource, ofTarget] = [createCodePointIndex(quote), createCodePointIndex(text)];
    const { current } = alignmentView.getState();
    const isShowingWords = panel === 'alignment' && row.id === active;
    return alignments.flatMap((each): readonly RowMark[] => {
      const [source, target] = [textOfSpans(ofSource, each.source), textOfSpans(ofTarget, each.target)];
      const marks = (side: RowMark['side'], kind: string, title: string) =>
        each[side].map((span): RowMark => {
          const index = side === 'source' ? ofSource : ofTarget;
          return { side, kind, title, ...index.rangeToUtf16(span) };
        });
      const isCurrent = each.id === current && isShowingWords;
      const now = isCurrent
        ? [...marks('source', 'aligned-current', target), ...marks('target', 'aligned-current', source)]
        : [];
      const look = lookOf(each, looks);
      if (look) return [...marks('target', `projected-${look.colour}`, `${look.name}: ${source}`), ...now];
      if (!isShowingWords) return [];
      const { linkedWith } = currentTexts().alignment;
      return [
        ...marks('source', 'aligned', linkedWith(target)),
        ...marks('target', 'aligned', linkedWith(source)),
        ...now,
      ];
    });
  };
}

/** Null for an alignment of words. */
export function lookOf({ annotation }: Alignment, looks: LabelLooks) {
  if (annotation === undefined) return null;
  const found = sessionStore.getState().session?.set.annotations.get(annotation);
  return found ? (looks.get(found.label) ?? unknownLook(found.label)) : unknownLook(annotation);
}
