import { useEffect, useState } from 'react';
import type { TranslationProgress } from '../../shared/host/translation-exchange.ts';
import { host } from '../host-client/host.ts';

/** How far the host is with an export or import; null until it says so, and again when `isRunning` ends. */
export function useProgress(isRunning: boolean): TranslationProgress | null {
  const [progress, setProgress] = useState<TranslationProgress | null>(null);
  useEffect(() => {
    if (!isRunning) return undefined;
    const stop = host.subscribe((event) => {
      if (event.name === 'translations.progress') setProgress(event.value);
    });
    return () => {
      stop();
      setProgress(null);
    };
  }, [isRunning]);
  return progress;
}

/** Stops what is running. Its answer comes nevertheless, and is nothing then. */
export function stopExchange(): void {
  void host.call('translations.cancel', {});
}
