import { useEffect, useState } from 'react';
import type { Scheme } from '../../shared/scheme/scheme.ts';
import { useApplication } from '../app/application.ts';
import { host } from '../host-client/host.ts';

/** How many annotations of the corpus have which label, by everybody; null while that is being counted. */
export function useLabelUse(): Readonly<Record<string, number>> | null {
  const scheme = useApplication((state) => state.corpus?.project.scheme);
  const [use, setUse] = useState<Readonly<Record<string, number>> | null>(null);
  useEffect(() => {
    if (!scheme) return undefined;
    let isWanted = true;
    async function count(of: Scheme): Promise<void> {
      const reply = await host.call('project.schemeImpact', { scheme: of, mapping: [] });
      if (isWanted && reply.ok) setUse(reply.value.labelUse);
    }
    void count(scheme);
    return () => {
      isWanted = false;
    };
  }, [scheme]);
  return use;
}
