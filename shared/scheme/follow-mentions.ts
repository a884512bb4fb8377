import { isForOneEntity } from './check-mentions.ts';
import type { SchemeEdit } from './edit-scheme.ts';
import type { Scheme } from './scheme.ts';

/**
 * What says whom words name follows the attribute when it gets another id, and goes with it: a scheme that points to an
 * attribute it no longer has would be refused. `scheme` is the scheme after the edit.
 */
export function followMentions(scheme: Scheme, edit: SchemeEdit): Scheme {
  const to = edit.type === 'change-attribute' ? edit.changes.id : undefined;
  const renamed = (of: string, id: string) =>
    edit.type === 'change-attribute' && edit.of === of && edit.id === id ? (to ?? id) : id;
  const attributesOf = (label: string) => scheme.labels.find(({ id }) => id === label)?.attributes ?? [];
  const labels = scheme.labels.map((label) => {
    if (label.mention === undefined) return label;
    const mention = renamed(label.id, label.mention);
    return { ...label, mention: isForOneEntity(label.attributes, mention) ? mention : undefined };
  });
  const links = scheme.links.map((link) => {
    if (link.answers === undefined) return link;
    const [first = ''] = link.from;
    const answers = renamed(first, link.answers);
    const fits = link.from.every((label) => isForOneEntity(attributesOf(label), answers));
    return { ...link, answers: fits ? answers : undefined };
  });
  return { ...scheme, labels, links };
}
