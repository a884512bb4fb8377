import { useApplication } from '../app/application.ts';
import { useTexts } from '../app/language.ts';

/** How many articles are done; while the folder is still being read, how many have been found. */
export function CorpusProgress() {
  const texts = useTexts().library;
  const scan = useApplication((state) => state.scan);
  const total = useApplication((state) => state.articles.length);
  const done = useApplication((state) => countDone(state.articles));
  return (
    <div className="corpus-progress">
      <progress max={total} value={scan.complete ? done : undefined} aria-label={texts.progressLabel} />
      <span className="tabular">
        {scan.complete ? texts.progress(done, total) : texts.scanning(scan.found)}
      </span>
    </div>
  );
}

function countDone(articles: readonly { readonly status: string }[]): number {
  return articles.reduce((count, { status }) => count + (status === 'done' ? 1 : 0), 0);
}
