import {
  articleSizes,
  generateArticle,
  type ArticleSize,
  type GeneratedArticle,
} from '../generate-article.ts';
import { endOfFrame, endOfFrameWhen } from './frames.ts';
import { mountNeighbour } from './neighbour.ts';
import type { Subject } from './subject.ts';
import '../../renderer/ui/tokens.css';
import './page.css';

const warmUp: ArticleSize = { name: 'warm-up', words: 1_000, spans: 100 };

type Action = 'add' | 'remove' | 'toggle' | 'type';

/** What the driver calls in the page. All times are milliseconds. */
export interface BenchPage {
  open(size: string): Promise<number>;
  /** The next key pressed anywhere does this. */
  armKey(action: Action): void;
  /** From that press to the end of the frame that shows what it did. */
  keyTime(): Promise<number>;
  /** Time between frames while the article scrolls by 120 pixels each frame. */
  scroll(frames: number): Promise<readonly number[]>;
}

export function startBenchPage(subject: Subject | null): void {
  const pane = elementWithId('pane');
  mountNeighbour(elementWithId('neighbour'));
  let article: GeneratedArticle | null = null;
  let additions = 0;
  let timing = Promise.resolve(0);

  /** Does what the key asks for and gives the condition that shows it is painted. */
  function perform(action: Action): () => boolean {
    const annotate = subject?.annotate;
    if (action === 'type' || !annotate) return () => true;
    const before = annotate.painted();
    if (action === 'add') {
      // Near the beginning, where it is in view; each one elsewhere.
      const start = 100 + (additions++ % 10) * 37;
      annotate.add(start, start + 60);
    } else annotate[action]();
    return () => annotate.painted() !== before;
  }

  window.bench = {
    async open(size) {
      const found = articleSizes.find(({ name }) => name === size);
      if (!found) throw new Error(`No article size ${size}`);
      article = generateArticle(found);
      if (!subject) return endOfFrame();
      // A person goes from article to article: the code has run before, in every subject alike.
      await subject.open(generateArticle(warmUp), pane);
      await endOfFrameWhen(() => subject.isShown());
      await subject.close(pane);
      await endOfFrame();
      const start = performance.now();
      await subject.open(article, pane);
      return (await endOfFrameWhen(() => subject.isShown())) - start;
    },
    armKey(action) {
      timing = new Promise((resolve, reject) => {
        window.addEventListener(
          'keydown',
          (event) => {
            endOfFrameWhen(perform(action)).then((end) => resolve(end - event.timeStamp), reject);
          },
          { once: true, capture: true },
        );
      });
    },
    keyTime: () => timing,
    async scroll(frames) {
      const scroller = subject?.scroller();
      if (!scroller) return [];
      const times: number[] = [];
      let before = await nextFrame();
      for (let frame = 0; frame < frames; frame++) {
        scroller.scrollTop += 120;
        const now = await nextFrame();
        times.push(now - before);
        before = now;
      }
      scroller.scrollTop = 0;
      await endOfFrame();
      return times;
    },
  };
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
}

function elementWithId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element #${id}`);
  return element;
}
