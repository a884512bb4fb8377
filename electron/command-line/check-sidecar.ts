import { toAnnotationSet } from '../../shared/annotation/sidecar.ts';
import { validateSet, type FindingRule } from '../../shared/annotation/validate.ts';
import { defaultProject } from '../../shared/scheme/default-scheme.ts';
import type { Project } from '../../shared/scheme/scheme.ts';
import type { CorpusFinding } from './corpus-finding.ts';
import type { ReadSidecar } from './read-corpus.ts';

/** Rules that hold whatever the scheme. */
const schemeless: ReadonlySet<FindingRule> = new Set([
  'span-outside-text',
  'quote-mismatch',
  'splits-grapheme',
  'duplicate',
  'dangling-link',
]);

/**
 * Everything about a sidecar's annotations that does not fit its article, its project or itself. Without a project only
 * what can be told without one.
 */
export function checkSidecar(
  { path, sidecar, text, offsets }: ReadSidecar,
  project: Project | null,
): readonly CorpusFinding[] {
  const { scheme, entities } = project ?? defaultProject;
  return validateSet(toAnnotationSet(sidecar), { text, offsets, scheme, entities })
    .filter(({ rule }) => project !== null || schemeless.has(rule))
    .map(({ rule, severity, annotation, field, message }) => ({
      file: path,
      rule,
      severity,
      place: annotation ?? (field === undefined ? 'labels' : `labels.${field}`),
      message,
    }));
}
