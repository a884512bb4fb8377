import type { Link } from '../annotation/annotation.ts';
import type { CodePointRange } from '../text/offset.ts';
import { attributeOf, type XmlElement, type XmlTag } from '../xml/xml-element.ts';
import { xmiNamespace } from './xmi-names.ts';

/** The annotations of a view among all that the file holds. */
export interface Annotations {
  /** By the id that the file has for each. */
  readonly structures: ReadonlyMap<string, XmlElement>;
  /** Where each annotation lies, by that id. */
  readonly places: ReadonlyMap<string, CodePointRange>;
  /** Ids of our own, by that id. */
  readonly names: ReadonlyMap<string, string>;
}

/** Features of every annotation, which are its place. */
export const placeFeatures = new Set(['sofa', 'begin', 'end']);

/**
 * Without its type system a number and a reference look alike: `score="9"` may be annotation 9, by chance. A feature is one
 * of references when each of its values, over all annotations of the type, leads to annotations.
 */
export function referenceFeatures(found: readonly XmlElement[], reader: Annotations): ReadonlySet<string> {
  const references = new Set<string>();
  const others = new Set<string>();
  for (const element of found)
    for (const { name, namespace, value } of element.attributes) {
      if (namespace !== '' || placeFeatures.has(name)) continue;
      const structures = structuresOf(value, reader);
      const isReference =
        structures.length > 0 &&
        structures.length === idsIn(value).length &&
        structures.every((each) => linkOf(each, name, reader).length > 0);
      (isReference ? references : others).add(featureKey(element, name));
    }
  return new Set([...references].filter((feature) => !others.has(feature)));
}

export function featureKey({ namespace, name }: XmlTag, feature: string): string {
  return `${namespace} ${name} ${feature}`;
}

/** What a feature's value leads to. */
export function structuresOf(
  value: string,
  { structures }: Pick<Annotations, 'structures'>,
): readonly XmlElement[] {
  return idsIn(value).flatMap((id) => structures.get(id) ?? []);
}

/** To an annotation itself, or by way of a structure that has a role and leads to one. */
export function linkOf(structure: XmlElement, role: string, { places, names }: Annotations): readonly Link[] {
  const id = attributeOf(structure, 'id', xmiNamespace) ?? '';
  if (places.has(id)) return [{ role, to: names.get(id) ?? id }];
  const target = attributeOf(structure, 'target') ?? '';
  if (!places.has(target)) return [];
  return [{ role: attributeOf(structure, 'role') ?? role, to: names.get(target) ?? target }];
}

/** References stand with spaces between. */
export function idsIn(list: string | undefined): readonly string[] {
  return (list ?? '').split(/\s+/).filter((id) => id !== '');
}
