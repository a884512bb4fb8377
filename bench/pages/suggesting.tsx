import { createRoot } from 'react-dom/client';
import { createSpanIndex } from '../../shared/annotation/span-index.ts';
import type { Annotation } from '../../shared/annotation/annotation.ts';
import { emptyAnnotationSet } from '../../shared/annotation/annotation-set.ts';
import { defaultScheme } from '../../shared/scheme/default-scheme.ts';
import { createOffers } from '../../shared/suggestion/proposals.ts';
import { createCodePointIndex } from '../../shared/text/code-point-index.ts';
import { ArticleText } from '../../renderer/article/ArticleText.tsx';
import type { Ghosts } from '../../renderer/article/ghosts.ts';
import { labelLooks } from '../../renderer/article/label-look.ts';
import { ghostsOf } from '../../renderer/suggestion/proposal-ghosts.ts';
import { createSuggester } from '../../renderer/suggestion/suggester.ts';
import { generateQuotations } from '../generate-quotations.ts';
import { endOfFrameWhen } from './frames.ts';
import './page.css';
import '../../renderer/ui/tokens.css';

export interface SuggestingTimes {
  readonly suggestions: number;
  /** From the question to the end of the frame that shows the first of them, in milliseconds. */
  readonly shown: number;
  /** The longest time between two frames meanwhile, and in as long a time in which the page does nothing. */
  readonly longestFrame: number;
  readonly longestFrameAtRest: number;
  /** The longest that the page's thread was busy in one go; 0 when never for 50 ms. */
  readonly longestTask: number;
}

declare global {
  interface Window {
    suggesting: (words: number) => Promise<SuggestingTimes>;
  }
}

const looks = labelLooks(defaultScheme.labels, 'en');
const nothing: ReadonlyMap<string, Annotation> = new Map();
const noSpans = createSpanIndex<Annotation>([]);
const roleNames: ReadonlyMap<string, string> = new Map();

/** The application's own worker, offers, pane and painter, without the rest of the window around them. */
window.suggesting = async (words) => {
  const text = generateQuotations(words);
  const article = { text, offsets: createCodePointIndex(text) };
  const pane = document.getElementById('pane');
  if (!pane) throw new Error('The page has no pane');
  const root = createRoot(pane);
  const show = (ghosts: Ghosts | null) =>
    root.render(
      <ArticleText
        content={article}
        label="Generated prose"
        language="id"
        textSize={17}
        measure={68}
        spans={noSpans}
        annotations={nothing}
        looks={looks}
        layers={[]}
        isShown={() => true}
        roleNames={roleNames}
        mentions={[]}
        proposed={null}
        isReshapable={false}
        selectedAnnotation={null}
        selection={null}
        reveal={null}
        ghosts={ghosts}
        onSelect={() => undefined}
        onClick={() => undefined}
        onReshape={() => undefined}
      />,
    );
  show(null);
  await endOfFrameWhen(() => document.querySelector('[data-kutip-text] p') !== null);
  const suggester = createSuggester();
  // The worker's own start is once in the life of a window.
  await suggester.find('warm-up', { text: generateQuotations(200), language: 'id', settings: undefined });

  const atRest = watchFrames();
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const longestFrameAtRest = atRest.stop();

  const tasks = watchTasks();
  const frames = watchFrames();
  const start = performance.now();
  const found = await suggester.find('article', { text, language: 'id', settings: undefined });
  const offers = createOffers(article, found);
  // As the window does: there is room for a frame before the suggestions are shown.
  await new Promise((resolve) => setTimeout(resolve));
  const proposals = offers.open({
    set: emptyAnnotationSet,
    spans: noSpans,
    scheme: defaultScheme,
  });
  show({ spans: createSpanIndex(ghostsOf(proposals)), current: new Set() });
  const end = await endOfFrameWhen(() => document.querySelector('.article-ghost') !== null);
  return {
    suggestions: found.length,
    shown: end - start,
    longestFrame: frames.stop(),
    longestFrameAtRest,
    longestTask: tasks.stop(),
  };
};

function watchTasks(): { stop(): number } {
  let longest = 0;
  const look = (entries: PerformanceObserverEntryList | { getEntries(): PerformanceEntryList }) => {
    for (const { duration } of entries.getEntries()) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver(look);
  observer.observe({ type: 'longtask' });
  return {
    stop() {
      look({ getEntries: () => observer.takeRecords() });
      observer.disconnect();
      return longest;
    },
  };
}

function watchFrames(): { stop(): number } {
  let [longest, before, isOver] = [0, performance.now(), false];
  requestAnimationFrame(function look(now) {
    longest = Math.max(longest, now - before);
    before = now;
    if (!isOver) requestAnimationFrame(look);
  });
  return {
    stop() {
      isOver = true;
      return longest;
    },
  };
}
