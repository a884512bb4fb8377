import { isAsked } from '../scheme/attribute-value.ts';
import type { Scheme } from '../scheme/scheme.ts';
import type { Annotation, AnnotationId, AttributeValue, Link } from './annotation.ts';
import type { AnnotationSet } from './annotation-set.ts';
import { anchor, type IndexedText } from './new-annotation.ts';
import type { Operation } from './operation.ts';
import { tidyPieces } from './pieces.ts';

type Values = Readonly<Record<string, AttributeValue>>;

/**
 * Makes one annotation of several. The first of them stays, with its label, its id and its answers; questions that it
 * left open are answered by the next one that answers them. It covers all their words: in one piece where they touch
 * or overlap, else in several. What they linked to it links to, what linked to them links to it; links among them go,
 * and so does what would be more of a role than the scheme allows. Notes are put one below the other.
 * `null` unless there are at least two.
 */
export function mergeAnnotations(
  article: IndexedText,
  set: AnnotationSet,
  ids: readonly AnnotationId[],
  { scheme, time }: { readonly scheme: Scheme; readonly time: string },
): Operation | null {
  const merged = [...new Set(ids)].flatMap((id) => set.annotations.get(id) ?? []);
  const [first, ...others] = merged;
  if (!first || others.length === 0) return null;
  const gone = new Set(others.map(({ id }) => id));
  const all = new Set(merged.map(({ id }) => id));
  const redirected = [...set.annotations.values()]
    .filter(({ id, links }) => !all.has(id) && links.some(({ to }) => gone.has(to)))
    .map(({ id, links }): Operation => {
      const changed = links.map((link) => (gone.has(link.to) ? { ...link, to: first.id } : link));
      return { type: 'update', id, changes: { links: eachOnce(changed), modified: time } };
    });
  const spans = tidyPieces(
    article,
    merged.flatMap((annotation) => annotation.spans),
  );
  const links = eachOnce(merged.flatMap((annotation) => annotation.links)).filter(
    ({ to }) => !all.has(to) && set.annotations.has(to),
  );
  return {
    type: 'group',
    operations: [
      ...redirected,
      {
        type: 'update',
        id: first.id,
        changes: {
          ...anchor(article, spans),
          attributes: filledIn(merged, scheme),
          links: allowed(links, scheme),
          note: eachOnceText(merged.map(({ note }) => note)).join('\n'),
          modified: time,
        },
      },
      ...others.map(({ id }): Operation => ({ type: 'remove', id })),
    ],
  };
}

/** What the first has not answered and another has. A question that is not asked, given the answers, stays open. */
function filledIn([first, ...others]: readonly Annotation[], scheme: Scheme): Values {
  const definitions = scheme.labels.find(({ id }) => id === first?.label)?.attributes ?? [];
  const own: Values = first?.attributes ?? {};
  let filled: Values = {};
  for (const { attributes } of others) filled = { ...attributes, ...filled };
  filled = without(filled, (id) => Object.hasOwn(own, id));
  for (;;) {
    const values = { ...filled, ...own };
    const unasked = definitions.filter(
      (definition) => Object.hasOwn(filled, definition.id) && !isAsked(definition, values),
    );
    if (unasked.length === 0) return filled;
    // An answer that goes may have been the condition of another.
    filled = without(filled, (id) => unasked.some((definition) => definition.id === id));
  }
}

function without(values: Values, isDropped: (id: string) => boolean): Values {
  return Object.fromEntries(Object.entries(values).filter(([id]) => !isDropped(id)));
}

function eachOnce(links: readonly Link[]): readonly Link[] {
  return links.filter(
    (link, index) => links.findIndex(({ role, to }) => role === link.role && to === link.to) === index,
  );
}

function eachOnceText(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}

/** The first ones of each role, up to its maximum. */
function allowed(links: readonly Link[], scheme: Scheme): readonly Link[] {
  return links.filter((link, index) => {
    const maximum = scheme.links.find(({ role }) => role === link.role)?.maximum ?? Infinity;
    return links.slice(0, index).filter(({ role }) => role === link.role).length < maximum;
  });
}
