import { useMemo } from 'react';
import { languageDirection } from '../../shared/text/language-direction.ts';
import { diffWords, type DiffPart } from '../../shared/text/word-diff.ts';
import { useTexts } from '../app/language.ts';
import './word-diff.css';

interface WordDiffProps {
  readonly before: string;
  readonly after: string;
  /** Of the texts (BCP 47). */
  readonly language: string;
}

/**
 * What was taken out and what was put in, word by word: struck through and underlined, so that nobody has to tell colours
 * apart, and said in words to who listens, since screen readers pass over insertions and deletions. These words are in the
 * language of the interface, so the direction is that of the texts' language and not what is found in them.
 */
export function WordDiff({ before, after, language }: WordDiffProps) {
  const texts = useTexts().review.diff;
  const parts = useMemo(() => placed(diffWords(before, after, language)), [before, after, language]);
  return (
    <span className="word-diff" lang={language} dir={languageDirection(language)}>
      {parts.map(({ kind, text, key }) => {
        if (kind === 'same') return <span key={key}>{text}</span>;
        const Changed = kind === 'added' ? 'ins' : 'del';
        return (
          <Changed key={key}>
            <span className="unseen">{texts[kind]}</span>
            {text}
            <span className="unseen">{texts.end}</span>
          </Changed>
        );
      })}
    </span>
  );
}

/** Each part with where it begins in both texts together: two of the same words are two parts. */
function placed(parts: readonly DiffPart[]): readonly (DiffPart & { readonly key: number })[] {
  let place = 0;
  return parts.map((part) => {
    const key = place;
    place += part.text.length;
    return { ...part, key };
  });
}
