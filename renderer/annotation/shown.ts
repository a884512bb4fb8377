import { useMemo } from 'react';
import type { Annotation } from '../../shared/annotation/annotation.ts';
import type { Settings } from '../../shared/host/settings.ts';
import { application, useApplication } from '../app/application.ts';

/** Annotations that are not shown are neither painted nor listed nor stopped at; they are in the file all the same. */
export type IsShown = (annotation: Annotation) => boolean;

type Layers = Pick<Settings, 'hiddenLabels' | 'hiddenOrigins'>;

export function shownBy({ hiddenLabels, hiddenOrigins }: Layers): IsShown {
  const labels = new Set(hiddenLabels);
  const origins = new Set(hiddenOrigins);
  return ({ label, origin }) => !labels.has(label) && !origins.has(origin);
}

/** The same function for as long as the same layers are hidden. */
export function useIsShown(): IsShown {
  const { hiddenLabels, hiddenOrigins } = useApplication((state) => state.settings);
  return useMemo(() => shownBy({ hiddenLabels, hiddenOrigins }), [hiddenLabels, hiddenOrigins]);
}

export function isShownNow(annotation: Annotation): boolean {
  return shownBy(application.getState().settings)(annotation);
}
