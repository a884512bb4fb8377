import { useEffect, useRef, useState } from 'react';

export interface Draft {
  readonly value: string;
  change(value: string): void;
  /** Hands over what was typed, if it differs from what is stored. */
  commit(): void;
}

/**
 * What a person is typing into a field, kept apart from what is stored until it is finished: one operation for a
 * sentence, not one for each key. It is finished on `commit` (blur, Enter), after `pause` milliseconds without a key
 * when given, and when the field goes away, because a field that is removed while it has the focus is never blurred.
 */
export function useDraft(stored: string, store: (value: string) => void, pause?: number): Draft {
  const [typed, setTyped] = useState<string | null>(null);
  const latest = useRef({ typed, stored, store });
  useEffect(() => {
    latest.current = { typed, stored, store };
  });

  useEffect(() => () => handOver(latest.current), []);

  useEffect(() => {
    if (pause === undefined || typed === null) return undefined;
    const timer = setTimeout(() => handOver(latest.current), pause);
    return () => clearTimeout(timer);
  }, [typed, pause]);

  return {
    value: typed ?? stored,
    change: setTyped,
    commit() {
      handOver({ typed, stored, store });
      setTyped(null);
    },
  };
}

function handOver(draft: {
  readonly typed: string | null;
  readonly stored: string;
  readonly store: (value: string) => void;
}): void {
  if (draft.typed !== null && draft.typed !== draft.stored) draft.store(draft.typed);
}
