import type { LinkCount, Scheme } from '../scheme/scheme.ts';
import type { Annotation, AnnotationId } from './annotation.ts';
import type { AnnotationSet } from './annotation-set.ts';
import type { Finding } from './validate.ts';

/** How many links of each role lead to an annotation. */
type CountByRole = ReadonlyMap<string, number>;

/** For every annotation that is linked to. O(m) for m links. */
export function countIncoming(set: AnnotationSet): ReadonlyMap<AnnotationId, CountByRole> {
  const counts = new Map<AnnotationId, Map<string, number>>();
  for (const { links } of set.annotations.values())
    for (const { role, to } of links) {
      const roles = counts.get(to) ?? new Map<string, number>();
      counts.set(to, roles.set(role, (roles.get(role) ?? 0) + 1));
    }
  return counts;
}

/** What does not fit of the links from an annotation, and of those that lead to it. */
export function checkLinks(
  annotation: Annotation,
  set: AnnotationSet,
  scheme: Scheme,
  incoming: CountByRole,
): readonly Finding[] {
  return [
    ...annotation.links.flatMap(({ role, to }) =>
      checkLink(annotation, role, set.annotations.get(to), to, scheme),
    ),
    ...checkCounts(annotation, scheme, incoming),
  ];
}

function checkLink(
  from: Annotation,
  role: string,
  target: Annotation | undefined,
  to: AnnotationId,
  scheme: Scheme,
): readonly Finding[] {
  if (!target)
    return [{ ...wrong('dangling-link', role), message: `${role} leads to ${to}, which does not exist.` }];
  if (target.id === from.id)
    return [{ ...wrong('link-not-allowed', role), message: `${role} leads from the annotation to itself.` }];
  const definition = scheme.links.find((link) => link.role === role);
  if (definition?.from.includes(from.label) && definition.to.includes(target.label)) return [];
  return [
    {
      ...wrong('link-not-allowed', role),
      message: `The scheme has no link ${role} from ${from.label} to ${target.label}.`,
    },
  ];
}

function checkCounts(
  { label, links }: Annotation,
  scheme: Scheme,
  incoming: CountByRole,
): readonly Finding[] {
  return scheme.links.flatMap((definition) => {
    const { role } = definition;
    const count = links.filter((link) => link.role === role).length;
    const reached = incoming.get(role) ?? 0;
    const findings: Finding[] = [];
    const fewest = definition.from.includes(label) ? (definition.minimum ?? 0) : 0;
    if (count < fewest)
      findings.push({
        ...unfinished('too-few-links', role),
        message: `There are ${count} links ${role}; at least ${fewest} should be.`,
      });
    const { maximum } = definition;
    if (maximum !== undefined && count > maximum)
      findings.push({
        ...wrong('too-many-links', role),
        message: `There are ${count} links ${role}; at most ${maximum} may be.`,
      });
    const { incoming: wanted = {} } = definition;
    return [...findings, ...(definition.to.includes(label) ? checkIncoming(role, reached, wanted) : [])];
  });
}

function checkIncoming(
  role: string,
  count: number,
  { minimum = 0, maximum = Infinity }: LinkCount,
): readonly Finding[] {
  if (count < minimum)
    return [
      {
        ...unfinished('not-linked-to', role),
        message: `${count} links ${role} lead here; at least ${minimum} should.`,
      },
    ];
  if (count <= maximum) return [];
  return [
    {
      ...wrong('linked-to-too-often', role),
      message: `${count} links ${role} lead here; at most ${maximum} may.`,
    },
  ];
}

function wrong(rule: Finding['rule'], field: string): Omit<Finding, 'message'> {
  return { rule, severity: 'error', field };
}

function unfinished(rule: Finding['rule'], field: string): Omit<Finding, 'message'> {
  return { rule, severity: 'warning', field };
}
