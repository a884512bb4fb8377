import { glossaryFindings } from '../../glossary/glossary-findings.ts';
import type { Rule } from '../rule.ts';

/** The project's terms are used, and the words that it forbids are not. */
export const glossary: Rule = {
  id: 'glossary',
  level: 'warning',
  needs: 'target',
  find({ source, target, glossary: entries }) {
    if (entries.length === 0) return [];
    const texts = {
      source: source.text,
      target: target.text,
      sourceLanguage: source.language,
      targetLanguage: target.language,
    };
    return glossaryFindings(entries, texts).map(({ kind, saw, expected, source: asked, target: said }) => {
      const terms = expected.join(', ');
      return kind === 'missing-term'
        ? { message: 'term-missing', words: { source: saw, target: terms }, saw, source: asked, target: said }
        : {
            message: 'term-forbidden',
            words: { source: terms, target: saw },
            saw,
            source: asked,
            target: said,
          };
    });
  },
};
