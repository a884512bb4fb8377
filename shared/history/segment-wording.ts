import type { Catalogue } from '../i18n/catalogue.ts';
import { languageName } from '../i18n/language-name.ts';
import { excerpt } from '../text/excerpt.ts';
import type { SegmentChange } from './segment-change.ts';
import type { SegmentObstacle } from './take-back-segments.ts';

/** Changes of translations in the words of a language. */
export interface SegmentWording {
  sentence(change: SegmentChange): string;
  several(first: SegmentChange, count: number): string;
  obstacle(obstacle: SegmentObstacle): string;
}

/** In UTF-16 units: enough to know a passage again. */
const quoteLength = 60;
const targetLength = 120;

export function segmentWording({
  language,
  segments: { change: texts, parts, obstacle: obstacles, statuses },
}: Pick<Catalogue, 'language' | 'segments'>): SegmentWording {
  const nameOf = (tag: string) => languageName(tag, language);

  return {
    sentence(change) {
      const name = nameOf(change.segment.language);
      switch (change.kind) {
        case 'segment-added':
          return texts.added(name);
        case 'segment-removed':
          return texts.removed(name);
        case 'target':
          return change.to === ''
            ? texts.targetCleared(name, excerpt(change.from, targetLength))
            : texts.target(name, excerpt(change.to, targetLength));
        case 'segment-status':
          return texts.status(name, statuses[change.from], statuses[change.to]);
        case 'segment-part':
          return texts.part(name, parts[change.part]);
      }
    },
    several(first, count) {
      const name = nameOf(first.segment.language);
      return first.kind === 'segment-removed'
        ? texts.severalRemoved(count, name)
        : texts.severalAdded(count, name);
    },
    obstacle(obstacle) {
      const name = nameOf(obstacle.segment.language);
      const words = excerpt(obstacle.segment.words, quoteLength);
      switch (obstacle.kind) {
        case 'segment-gone':
          return obstacles.gone(name, words);
        case 'segment-there-again':
          return obstacles.thereAgain(name, words);
        case 'segment-changed-since':
          return obstacles.changedSince(parts[obstacle.part], name, words);
      }
    },
  };
}
