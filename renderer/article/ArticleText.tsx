import { useEffect, useEffectEvent, useLayoutEffect, useRef, type CSSProperties } from 'react';
import type { AnnotationId } from '../../shared/annotation/annotation.ts';
import type { Utf16Range } from '../../shared/text/offset.ts';
import { directionOf } from '../../shared/text/direction.ts';
import {
  createArticleView,
  type ArticleContent,
  type ArticleEvents,
  type ArticleState,
  type ArticleView,
  type ClickTarget,
  type ReadingPlace,
} from './article-view.ts';
import './article.css';
import './fills.css';

export interface ArticleTextProps extends ArticleState {
  /** What stays the same for one article. Another article needs another `key`. */
  readonly content: ArticleContent;
  /** Name of the text for assistive technology. */
  readonly label: string;
  /** BCP 47. */
  readonly language: string;
  /** In CSS pixels. */
  readonly textSize: number;
  /** Width of the column, in characters. */
  readonly measure: number;
  /** UTF-16 units. Is followed; what the person selects comes back through `onSelect`. */
  readonly selection: Utf16Range | null;
  /** Brought into view, with the caret, each time that it is another object. */
  readonly reveal: { readonly annotation: AnnotationId } | null;
  readonly onSelect: (selection: Utf16Range) => void;
  readonly onClick: (target: ClickTarget) => void;
  readonly onReshape: ArticleEvents['onReshape'];
  /** The article as it once was: it can be read and walked through, but no command acts on it. */
  readonly isPast?: boolean;
  /** Where the person was when this article was last shown. */
  readonly initialPlace?: ReadingPlace | undefined;
  readonly onLeave?: ((place: ReadingPlace) => void) | undefined;
}

/** One article with its annotations: read, selected and clicked, never changed. Knows no store. */
export function ArticleText(props: ArticleTextProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const view = useRef<ArticleView>(null);
  const lastSelection = useRef<Utf16Range | null>(null);
  const { spans, annotations, looks, isShown, roleNames, selectedAnnotation, mentions, proposed } = props;
  const { layers, isReshapable, selection, reveal, ghosts } = props;

  const selected = useEffectEvent((range: Utf16Range) => {
    lastSelection.current = range;
    props.onSelect(range);
  });
  const clicked = useEffectEvent((target: ClickTarget) => props.onClick(target));
  const reshaped = useEffectEvent<ArticleEvents['onReshape']>((...reshaping) =>
    props.onReshape(...reshaping),
  );

  const createView = useEffectEvent(() => {
    if (!scroller.current || !root.current || !layer.current) return null;
    const elements = { scroller: scroller.current, root: root.current, layer: layer.current };
    const created = createArticleView(elements, props.content, props, {
      onSelect: (range) => selected(range),
      onClick: (target) => clicked(target),
      onReshape: (...reshaping) => reshaped(...reshaping),
    });
    if (props.initialPlace) created.restore(props.initialPlace);
    return created;
  });
  const leave = useEffectEvent((left: ArticleView) => props.onLeave?.(left.place()));

  // A layout effect: text and annotations appear in the same frame as the pane.
  useLayoutEffect(() => {
    const created = createView();
    view.current = created;
    return () => {
      if (created) {
        leave(created);
        created.destroy();
      }
      view.current = null;
    };
  }, []);

  useEffect(() => {
    view.current?.update({
      spans,
      annotations,
      looks,
      layers,
      isShown,
      roleNames,
      selectedAnnotation,
      mentions,
      proposed,
      isReshapable,
      ghosts,
    });
  }, [
    spans,
    annotations,
    looks,
    layers,
    isShown,
    roleNames,
    selectedAnnotation,
    mentions,
    proposed,
    isReshapable,
    ghosts,
  ]);

  useEffect(() => {
    if (!selection || selection === lastSelection.current) return;
    lastSelection.current = selection;
    view.current?.select(selection);
  }, [selection]);

  const revealed = useEffectEvent((id: AnnotationId) => {
    const annotation = annotations.get(id);
    if (annotation) view.current?.reveal(annotation);
  });
  useEffect(() => {
    if (reveal) revealed(reveal.annotation);
  }, [reveal]);

  const style: CSSProperties & Record<`--${string}`, string> = {
    '--article-text-size': `${props.textSize}px`,
    '--article-measure': `${props.measure}`,
  };

  return (
    <div
      className="article-scroller"
      ref={scroller}
      lang={props.language}
      dir={directionOf(props.content.text)}
      style={style}
    >
      <div className="article-column">
        <div
          ref={root}
          className="article-text"
          data-kutip-text={props.isPast === true ? undefined : ''}
          // A text field whose words can be painted on: no native element is one.
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="textbox"
          tabIndex={0}
          aria-label={props.label}
          aria-readonly="true"
          aria-multiline="true"
          spellCheck={false}
        />
        <div className="article-layer" ref={layer} aria-hidden="true" />
      </div>
    </div>
  );
}
