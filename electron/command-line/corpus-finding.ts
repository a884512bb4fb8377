import type { FindingRule } from '../../shared/annotation/validate.ts';

/** What can be wrong with the files of a corpus, on top of what can be wrong inside an annotation set. */
export type CorpusRule =
  | FindingRule
  | 'folder-unreadable'
  | 'project-invalid'
  | 'source-unreadable'
  | 'encoding-guessed'
  | 'sidecar-misnamed'
  | 'sidecar-without-source'
  | 'sidecar-damaged'
  | 'sidecar-newer'
  | 'sidecar-unreadable'
  | 'source-changed'
  | 'source-record-wrong'
  | 'annotator-mismatch';

/** Something about a corpus that a person should look at. */
export interface CorpusFinding {
  /** Relative to the corpus folder. */
  readonly file: string;
  readonly rule: CorpusRule;
  /** `error`: the data is wrong as it stands. `warning`: it is unfinished, or looks like a slip. */
  readonly severity: 'error' | 'warning';
  /** Where in the file: an annotation's id, or a place in the JSON. */
  readonly place?: string | undefined;
  readonly message: string;
}

export function corpusError(file: string, rule: CorpusRule, message: string, place?: string): CorpusFinding {
  return { file, rule, severity: 'error', message, ...(place === undefined ? {} : { place }) };
}

export function corpusWarning(file: string, rule: CorpusRule, message: string): CorpusFinding {
  return { file, rule, severity: 'warning', message };
}
