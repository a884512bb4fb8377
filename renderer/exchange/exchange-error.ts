import type { HostError } from '../../shared/host/host-error.ts';
import type { Catalogue } from '../../shared/i18n/catalogue.ts';
import { errorSentence } from '../app/error-sentence.ts';

/** What went wrong with a file of translations, and what the file itself says of it where that helps. */
export function exchangeError(
  all: Catalogue,
  error: HostError,
): { readonly sentence: string; readonly detail: string | null } {
  const texts = all.exchange;
  const file = error.file ?? all.errors.someFile;
  switch (error.code) {
    case 'damaged':
    case 'not-text':
      return { sentence: texts.notReadable(file), detail: error.message };
    case 'not-found':
      return { sentence: texts.notHere(file), detail: null };
    case 'invalid-input':
      return { sentence: texts.unknownFormat(file), detail: null };
    case 'refused':
      return { sentence: texts.refusedTarget(file), detail: error.message };
    default:
      return { sentence: errorSentence(all, error), detail: null };
  }
}
