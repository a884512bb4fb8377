import type { HostError } from '../../shared/host/host-error.ts';
import type { Catalogue } from '../../shared/i18n/catalogue.ts';

/** What happened, to which file, and what to do, in the person's language. The message of the host is for the log. */
export function errorSentence(texts: Catalogue, error: HostError): string {
  return texts.errors.byCode[error.code](error.file ?? texts.errors.someFile);
}
