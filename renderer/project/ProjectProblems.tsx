import { useState } from 'react';
import { useApplication } from '../app/application.ts';
import { useTexts } from '../app/language.ts';
import { Banner } from '../ui/Banner.tsx';

/** As many as a person can take in; the rest comes up when these are mended. */
const shownAtOnce = 3;

/** A broken project file: where it is broken. The corpus is open all the same, with the default scheme. */
export function ProjectProblems() {
  const texts = useTexts().project;
  const corpus = useApplication((state) => state.corpus);
  const [dismissed, setDismissed] = useState<unknown>(null);
  const problems = corpus?.projectProblems ?? [];
  if (problems.length === 0 || dismissed === problems) return null;
  return (
    <Banner tone="warning" onDismiss={() => setDismissed(problems)}>
      {texts.projectProblems(problems.length)}
      <ul>
        {problems.slice(0, shownAtOnce).map(({ place, message }) => (
          <li key={`${place} ${message}`}>{texts.problemAt(place, message)}</li>
        ))}
      </ul>
    </Banner>
  );
}
