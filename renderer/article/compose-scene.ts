import type { Annotation, AnnotationId, Span } from '../../shared/annotation/annotation.ts';
import { spansInText } from '../../shared/annotation/in-text.ts';
import { utf16, type Utf16Range } from '../../shared/text/offset.ts';
import { directionOf } from '../../shared/text/direction.ts';
import type { ArticleDom } from './article-dom.ts';
import { ghostsOn, type Ghosts } from './ghosts.ts';
import { unknownLook } from './label-look.ts';
import { haveSameLook, marksOn, type MarkSource } from './marks.ts';
import type { ParagraphMap } from './paragraph-map.ts';
import { createLinkFinder } from './link-ends.ts';
import type { Emphasis, LinkEnd, ParagraphScene, Scene, Stretch } from './scene.ts';
import type { VisibleParagraph } from './visible-text.ts';

/** All that decides how an article looks, besides its text. */
export interface SceneSource extends MarkSource {
  readonly annotations: ReadonlyMap<AnnotationId, Annotation>;
  readonly selected: AnnotationId | null;
  /** The other mentions of whoever the selected annotation is about. */
  readonly mentions: readonly AnnotationId[];
  /** What Enter would take: the candidate for a link, or for merging. */
  readonly proposed: AnnotationId | null;
  /** Where the selected annotation would lie: a boundary of it is being dragged. */
  readonly preview: readonly Span[] | null;
  /** The names of links by their roles. */
  readonly roleNames: ReadonlyMap<string, string>;
  readonly hovered: AnnotationId | null;
  readonly ghosts: Ghosts | null;
  readonly keptSelection: Utf16Range | null;
}

export interface SceneComposer {
  compose(visible: readonly VisibleParagraph[], source: SceneSource): Scene;
}

interface Remembered {
  readonly scene: ParagraphScene;
  readonly source: MarkSource;
  readonly clip: VisibleParagraph['clip'];
}

/** Composes scenes of one article. What has not changed since the last scene is the same object in the next one. */
export function createSceneComposer(text: string, map: ParagraphMap, dom: ArticleDom): SceneComposer {
  let remembered = new Map<number, Remembered>();
  const linksOf = createLinkFinder();

  function paragraphScene({ index, clip }: VisibleParagraph, source: MarkSource): ParagraphScene | null {
    const before = remembered.get(index);
    const sameClip = before?.clip?.start === clip?.start && before?.clip?.end === clip?.end;
    if (before && sameClip && isSameSource(before.source, source)) return before.scene;
    const paragraph = dom.paragraphs[index];
    if (!paragraph) return null;
    const range = map.rangeOf(index);
    const all = marksOn(range, source);
    const marks = clip ? all.filter((mark) => mark.start < clip.end && mark.end > clip.start) : all;
    if (before && sameClip && haveSameLook(before.scene.marks, marks)) return before.scene;
    const direction = before?.scene.direction ?? directionOf(text.slice(range.start, range.end));
    return { index, ...paragraph, direction, marks };
  }

  function stretches(range: Utf16Range, paragraphs: readonly ParagraphScene[]): Stretch[] {
    return paragraphs.flatMap((paragraph) => {
      const { start, end } = map.rangeOf(paragraph.index);
      const from = Math.max(range.start, start) - start;
      const to = Math.min(range.end, end) - start;
      return from < to ? [{ paragraph, start: from, end: to }] : [];
    });
  }

  function emphasis(
    kind: Emphasis['kind'],
    id: AnnotationId,
    paragraphs: readonly ParagraphScene[],
    source: SceneSource,
  ): Emphasis | null {
    const annotation = source.annotations.get(id);
    if (!annotation) return null;
    const spans = (kind === 'selected' && source.preview) || annotation.spans;
    const pieces = spansInText(source.offsets, spans).flatMap((span, piece) => {
      const range = source.offsets.rangeToUtf16(span);
      return stretches(range, paragraphs).map((stretch) => {
        const base = map.rangeOf(stretch.paragraph.index).start;
        return {
          ...stretch,
          piece,
          opens: base + stretch.start === range.start,
          closes: base + stretch.end === range.end,
        };
      });
    });
    if (pieces.length === 0) return null;
    const look = source.looks.get(annotation.label) ?? unknownLook(annotation.label);
    return { kind, annotation: id, look, stretches: pieces };
  }

  function linkEnd(
    annotation: Annotation,
    paragraphs: readonly ParagraphScene[],
    source: SceneSource,
  ): LinkEnd | null {
    const spans = spansInText(source.offsets, annotation.spans);
    const ranges = spans.map((span) => source.offsets.rangeToUtf16(span));
    const paragraph = dom.paragraphs[map.positionOf(ranges[0]?.start ?? utf16(0)).paragraph];
    if (!paragraph) return null;
    return {
      annotation: annotation.id,
      look: source.looks.get(annotation.label) ?? unknownLook(annotation.label),
      paragraph: paragraph.element,
      stretch: ranges.flatMap((range) => stretches(range, paragraphs))[0] ?? null,
    };
  }

  function drawnLinks(source: SceneSource, paragraphs: readonly ParagraphScene[]): Scene['links'] {
    const annotation = source.selected === null ? undefined : source.annotations.get(source.selected);
    const found = annotation ? linksOf(annotation, source.annotations) : [];
    const selected = annotation && found.length > 0 ? linkEnd(annotation, paragraphs, source) : null;
    if (!selected) return null;
    const drawn = found.flatMap(({ role, other, isOutgoing }) => {
      const end = source.isShown(other) ? linkEnd(other, paragraphs, source) : null;
      return end ? [{ role: source.roleNames.get(role) ?? role, other: end, isOutgoing }] : [];
    });
    return { selected, drawn };
  }

  return {
    compose(visible, source) {
      const next = new Map<number, Remembered>();
      for (const part of visible) {
        const scene = paragraphScene(part, source);
        if (scene) next.set(part.index, { scene, source, clip: part.clip });
      }
      remembered = next;
      const paragraphs = [...next.values()].map(({ scene }) => scene);
      const { selected, mentions, proposed, hovered, keptSelection } = source;
      const links = drawnLinks(source, paragraphs);
      const linked = new Set(links?.drawn.map(({ other }) => other.annotation));
      if (proposed !== null) linked.add(proposed);
      const wanted: readonly (readonly [Emphasis['kind'], AnnotationId | null])[] = [
        ...mentions.filter((id) => id !== selected).map((id) => ['mention', id] as const),
        ...[...linked].map((id) => ['linked', id] as const),
        ['hovered', hovered === selected ? null : hovered],
        ['selected', selected],
      ];
      return {
        paragraphs,
        emphases: wanted.flatMap(([kind, id]) => {
          const found = id === null ? null : emphasis(kind, id, paragraphs, source);
          return found ? [found] : [];
        }),
        links,
        ghosts: ghostsOn(paragraphs, map, source),
        keptSelection: keptSelection ? stretches(keptSelection, paragraphs) : [],
      };
    },
  };
}

function isSameSource(a: MarkSource, b: MarkSource): boolean {
  return a.spans === b.spans && a.looks === b.looks && a.isShown === b.isShown && a.layers === b.layers;
}
