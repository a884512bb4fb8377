import type { AttributeDefinition, LocalisedText, Scheme } from '../../shared/scheme/scheme.ts';
import { attributesOf, type AttributeOwner } from '../../shared/scheme/edit-scheme.ts';
import { lossKey, type Loss, type Remedy, type SchemeMapping } from '../../shared/scheme/scheme-mapping.ts';

type Localise = (text: LocalisedText) => string;

/** The names of what is lost, as people know them, in the order of the loss's fields. */
export function lossNames(
  loss: Loss,
  before: Scheme,
  localise: Localise,
  article: string,
): readonly string[] {
  const label = (id: string) => nameIn(before.labels, id, localise);
  const owner = (of: AttributeOwner) => (of === null ? article : label(of));
  switch (loss.kind) {
    case 'label':
      return [label(loss.label)];
    case 'attribute':
    case 'answer':
      return [nameIn(attributesOf(before, loss.of), loss.attribute, localise), owner(loss.of)];
    case 'option': {
      const attribute = attributesOf(before, loss.of).find(({ id }) => id === loss.attribute);
      const option = nameIn(attribute?.options ?? [], loss.option, localise);
      return [option, nameIn(attributesOf(before, loss.of), loss.attribute, localise), owner(loss.of)];
    }
    case 'link':
      return [roleName(before, loss.role, localise), label(loss.from), label(loss.to)];
    case 'surplus-link':
      return [roleName(before, loss.role, localise), label(loss.from)];
  }
}

export interface Target {
  readonly to: string;
  readonly name: string;
}

/** What can take the place of what is lost, in the scheme after. A label that is mapped to another asks that one's questions. */
export function targetsOf(
  loss: Loss,
  after: Scheme,
  mapping: SchemeMapping,
  localise: Localise,
): readonly Target[] {
  const now = (label: string) => {
    const remedy = remedyOf({ kind: 'label', label }, mapping);
    return remedy.do === 'change' ? remedy.to : label;
  };
  const attributes = (of: AttributeOwner) => attributesOf(after, of === null ? null : now(of));
  const targets = (list: readonly { readonly id: string; readonly name: LocalisedText }[]) =>
    list.map(({ id, name }) => ({ to: id, name: localise(name) || id }));
  switch (loss.kind) {
    case 'label':
      return targets(after.labels);
    case 'attribute':
      return targets(attributes(loss.of));
    case 'answer':
      return [{ to: loss.attribute, name: nameIn(attributes(loss.of), loss.attribute, localise) }];
    case 'option':
      return targets(optionsOf(attributes(loss.of), loss.attribute));
    case 'link':
      return after.links
        .filter(({ from, to }) => from.includes(now(loss.from)) && to.includes(now(loss.to)))
        .map(({ role, name }) => ({ to: role, name: localise(name) || role }));
    case 'surplus-link':
      return [];
  }
}

export function remedyOf(loss: Loss, mapping: SchemeMapping): Remedy {
  return mapping.find((each) => lossKey(each.loss) === lossKey(loss))?.remedy ?? { do: 'keep' };
}

export function withRemedy(mapping: SchemeMapping, loss: Loss, remedy: Remedy): SchemeMapping {
  return [...mapping.filter((each) => lossKey(each.loss) !== lossKey(loss)), { loss, remedy }];
}

function optionsOf(attributes: readonly AttributeDefinition[], id: string) {
  return attributes.find((attribute) => attribute.id === id)?.options ?? [];
}

function roleName(scheme: Scheme, role: string, localise: Localise): string {
  const link = scheme.links.find((each) => each.role === role);
  return (link && localise(link.name)) || role;
}

function nameIn(
  list: readonly { readonly id: string; readonly name: LocalisedText }[],
  id: string,
  localise: Localise,
): string {
  const found = list.find((each) => each.id === id);
  return (found && localise(found.name)) || id;
}
