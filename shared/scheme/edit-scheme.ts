import type { AttributeValue } from '../annotation/annotation.ts';
import { isTexts, valueFault } from './attribute-value.ts';
import { conditionFault } from './check-scheme.ts';
import { followMentions } from './follow-mentions.ts';
import type { AttributeDefinition, LabelDefinition, LinkDefinition, Scheme } from './scheme.ts';

/** Whose attributes: a label's, by its id, or `null` for the article's as a whole. */
export type AttributeOwner = string | null;

/**
 * What a person does to a scheme, as a value: a draft is the scheme that it began with and a list of these. A field given
 * as `undefined` is taken away. An edit about something that is not there does nothing, so that a draft can be put on top
 * of a scheme which somebody else has changed meanwhile.
 */
export type SchemeEdit =
  | { readonly type: 'scheme'; readonly changes: Partial<Pick<Scheme, 'id' | 'name'>> }
  | { readonly type: 'replace'; readonly scheme: Scheme }
  | { readonly type: 'add-label'; readonly label: LabelDefinition }
  | { readonly type: 'change-label'; readonly id: string; readonly changes: Partial<LabelDefinition> }
  | { readonly type: 'remove-label'; readonly id: string }
  | { readonly type: 'move-label'; readonly id: string; readonly by: 1 | -1 }
  | { readonly type: 'add-attribute'; readonly of: AttributeOwner; readonly attribute: AttributeDefinition }
  | {
      readonly type: 'change-attribute';
      readonly of: AttributeOwner;
      readonly id: string;
      readonly changes: Partial<AttributeDefinition>;
    }
  | { readonly type: 'remove-attribute'; readonly of: AttributeOwner; readonly id: string }
  | { readonly type: 'move-attribute'; readonly of: AttributeOwner; readonly id: string; readonly by: 1 | -1 }
  | {
      readonly type: 'rename-option';
      readonly of: AttributeOwner;
      readonly attribute: string;
      readonly id: string;
      readonly to: string;
    }
  | { readonly type: 'add-link'; readonly link: LinkDefinition }
  | { readonly type: 'change-link'; readonly role: string; readonly changes: Partial<LinkDefinition> }
  | { readonly type: 'remove-link'; readonly role: string }
  | { readonly type: 'move-link'; readonly role: string; readonly by: 1 | -1 };

/** The scheme after the edit. What referred to something that is gone or renamed follows it. */
export function editScheme(scheme: Scheme, edit: SchemeEdit): Scheme {
  return followMentions(edited(scheme, edit), edit);
}

function edited(scheme: Scheme, edit: SchemeEdit): Scheme {
  switch (edit.type) {
    case 'scheme':
      return { ...scheme, ...edit.changes };
    case 'replace':
      return edit.scheme;
    case 'add-label':
      return { ...scheme, labels: [...scheme.labels, edit.label] };
    case 'change-label':
      return changeLabel(scheme, edit.id, edit.changes);
    case 'remove-label':
      return removeLabel(scheme, edit.id);
    case 'move-label':
      return { ...scheme, labels: moved(scheme.labels, ({ id }) => id === edit.id, edit.by) };
    case 'add-attribute':
      return changeAttributes(scheme, edit.of, (attributes) => [...attributes, edit.attribute]);
    case 'change-attribute':
      return changeAttributes(scheme, edit.of, (attributes) =>
        changeAttribute(attributes, edit.id, edit.changes),
      );
    case 'remove-attribute':
      return changeAttributes(scheme, edit.of, (attributes) => attributes.filter(({ id }) => id !== edit.id));
    case 'move-attribute':
      return changeAttributes(scheme, edit.of, (attributes) =>
        moved(attributes, ({ id }) => id === edit.id, edit.by),
      );
    case 'rename-option':
      return changeAttributes(scheme, edit.of, (attributes) => renameOption(attributes, edit));
    case 'add-link':
      return { ...scheme, links: [...scheme.links, edit.link] };
    case 'change-link':
      return {
        ...scheme,
        links: scheme.links.map((link) => (link.role === edit.role ? { ...link, ...edit.changes } : link)),
      };
    case 'remove-link':
      return { ...scheme, links: scheme.links.filter(({ role }) => role !== edit.role) };
    case 'move-link':
      return { ...scheme, links: moved(scheme.links, ({ role }) => role === edit.role, edit.by) };
  }
}

export function attributesOf(scheme: Scheme, of: AttributeOwner): readonly AttributeDefinition[] {
  return of === null ? scheme.document : (scheme.labels.find(({ id }) => id === of)?.attributes ?? []);
}

function changeLabel(scheme: Scheme, id: string, changes: Partial<LabelDefinition>): Scheme {
  const labels = scheme.labels.map((label) => (label.id === id ? { ...label, ...changes } : label));
  const to = changes.id;
  if (to === undefined || to === id || !scheme.labels.some((label) => label.id === id))
    return { ...scheme, labels };
  const renamed = (ends: readonly string[]) => ends.map((end) => (end === id ? to : end));
  const links = scheme.links.map((link) => ({ ...link, from: renamed(link.from), to: renamed(link.to) }));
  return { ...scheme, labels, links };
}

/** A link that would lead from or to nothing any more goes with the label. */
function removeLabel(scheme: Scheme, id: string): Scheme {
  const without = (ends: readonly string[]) => ends.filter((end) => end !== id);
  const links = scheme.links
    .map((link) => ({ ...link, from: without(link.from), to: without(link.to) }))
    .filter(({ from, to }) => from.length > 0 && to.length > 0);
  return { ...scheme, labels: scheme.labels.filter((label) => label.id !== id), links };
}

function changeAttributes(
  scheme: Scheme,
  of: AttributeOwner,
  change: (attributes: readonly AttributeDefinition[]) => readonly AttributeDefinition[],
): Scheme {
  if (of === null) return { ...scheme, document: withoutUnfit(change(scheme.document)) };
  const labels = scheme.labels.map((label) =>
    label.id === of ? { ...label, attributes: withoutUnfit(change(label.attributes)) } : label,
  );
  return { ...scheme, labels };
}

function changeAttribute(
  attributes: readonly AttributeDefinition[],
  id: string,
  changes: Partial<AttributeDefinition>,
): readonly AttributeDefinition[] {
  const to = changes.id ?? id;
  return attributes.map((attribute) => {
    if (attribute.id === id) return { ...attribute, ...changes };
    return attribute.condition?.attribute === id
      ? { ...attribute, condition: { ...attribute.condition, attribute: to } }
      : attribute;
  });
}

function renameOption(
  attributes: readonly AttributeDefinition[],
  { attribute: of, id, to }: Extract<SchemeEdit, { type: 'rename-option' }>,
): readonly AttributeDefinition[] {
  return attributes.map((attribute) => {
    if (attribute.id === of) {
      const options = attribute.options?.map((option) => (option.id === id ? { ...option, id: to } : option));
      const { default: value } = attribute;
      return {
        ...attribute,
        options,
        ...(value !== undefined && { default: withOptionRenamed(value, id, to) }),
      };
    }
    const { condition } = attribute;
    return condition?.attribute === of && condition.equals === id
      ? { ...attribute, condition: { ...condition, equals: to } }
      : attribute;
  });
}

function withOptionRenamed(value: AttributeValue, id: string, to: string): AttributeValue {
  if (isTexts(value)) return value.map((each) => (each === id ? to : each));
  return value === id ? to : value;
}

/** A default that is no value of its attribute, and a condition that can never hold, are of no use to anybody. */
function withoutUnfit(attributes: readonly AttributeDefinition[]): readonly AttributeDefinition[] {
  return attributes.map((attribute) => {
    const { default: value, condition } = attribute;
    const isUnfit = value !== undefined && valueFault(attribute, value) !== null;
    const isDead = condition !== undefined && conditionFault(attribute, attributes) !== null;
    if (!isUnfit && !isDead) return attribute;
    return {
      ...attribute,
      ...(isUnfit && { default: undefined }),
      ...(isDead && { condition: undefined }),
    };
  });
}

/** One step up or down; at the end of the list it stays where it is. */
function moved<Element>(
  list: readonly Element[],
  isMeant: (element: Element) => boolean,
  by: 1 | -1,
): readonly Element[] {
  const from = list.findIndex(isMeant);
  const element = list[from];
  const neighbour = list[from + by];
  if (element === undefined || neighbour === undefined) return list;
  return list.with(from, neighbour).with(from + by, element);
}
