import { findTerms, allowedWords, type GlossaryMatch } from '../../../shared/glossary/glossary-terms.ts';
import { glossaryFindings } from '../../../shared/glossary/glossary-findings.ts';
import { sessionStore } from '../../annotation/session-store.ts';
import { currentTexts } from '../../app/language.ts';
import type { RowMark, RowMarkProvider } from '../row-marks.ts';
import { translation } from '../translation-store.ts';
import { currentGlossary } from './glossary.ts';

/** Terms in the source, with what they are called in the translation; forbidden words in the target. */
export const glossaryMarks: RowMarkProvider = (row, target) => {
  const { session } = sessionStore.getState();
  const { language } = translation.getState();
  const glossary = currentGlossary();
  if (!session || language === null || glossary.length === 0) return [];
  const texts = currentTexts().glossary;
  const source = row.translation.segment.quote;
  const { language: sourceLanguage } = session.source;
  const named = findTerms(glossary, source, sourceLanguage).map((match): RowMark => ({
    side: 'source',
    start: match.start,
    end: match.end,
    kind: match.form === 'derived' ? 'term-derived' : 'term',
    title: texts.mark(targetWords(match, language)),
  }));
  const findings = glossaryFindings(glossary, {
    source,
    target,
    sourceLanguage,
    targetLanguage: language,
  });
  const forbidden = findings
    .filter(({ kind }) => kind === 'forbidden-term')
    .flatMap(({ target: places, expected }) =>
      places.map(({ start, end }): RowMark => ({
        side: 'target',
        start,
        end,
        kind: 'forbidden-term',
        title: texts.forbiddenMark(expected.join(', ')),
      })),
    );
  return [...named, ...forbidden];
};

function targetWords({ value }: GlossaryMatch, language: string): string {
  return allowedWords(value.entry, language).join(', ') || '–';
}
