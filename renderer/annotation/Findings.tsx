import { CircleAlert, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import type { Annotation } from '../../shared/annotation/annotation.ts';
import { validateAnnotation, type Finding } from '../../shared/annotation/validate.ts';
import { localised } from '../../shared/scheme/localised.ts';
import type { Project } from '../../shared/scheme/scheme.ts';
import { useLanguage, useTexts } from '../app/language.ts';
import type { Session } from './session.ts';
import { useProject } from './use-project.ts';

/** What of the annotation does not fit the text or the scheme. What is not answered yet stands beside its question. */
export function Findings({
  session,
  annotation,
}: {
  readonly session: Session;
  readonly annotation: Annotation;
}) {
  const { inspector, jumps } = useTexts();
  const language = useLanguage();
  const project = useProject();
  const { text, offsets, set } = session;
  const findings = useMemo(
    () =>
      validateAnnotation(annotation, set, { text, offsets, ...project }).filter(
        ({ rule }) => rule !== 'missing-required',
      ),
    [annotation, set, text, offsets, project],
  );
  if (findings.length === 0) return null;
  return (
    <ul className="findings" aria-label={inspector.toBeMended}>
      {findings.map((finding) => {
        const { rule, severity, field = '' } = finding;
        const Icon = severity === 'error' ? CircleAlert : TriangleAlert;
        return (
          <li key={`${rule} ${field}`} data-severity={severity}>
            <Icon aria-hidden="true" size={14} />
            <span>{asSentence(jumps.problems[rule](nameOf(finding, annotation, project, language)))}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** The name of the role or the attribute, as the person knows it. */
function nameOf(
  { field = '' }: Finding,
  { label }: Annotation,
  { scheme }: Project,
  language: string,
): string {
  const named =
    scheme.links.find(({ role }) => role === field) ??
    scheme.labels.find(({ id }) => id === label)?.attributes.find(({ id }) => id === field);
  return named ? localised(named.name, language) : field;
}

function asSentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
