import { annotatorIdSchema } from '../../shared/host/settings.ts';

/** How the files of a corpus are called. All paths are relative to its folder, with `/`. */

const sidecarEnding = '.kutip.json';

/** Where the logs are. */
export const historyFolder = '.kutip/history';

/** Texts that annotators can open; everything else in the folder is left alone. */
export function isArticleName(name: string): boolean {
  return /\.(txt|md)$/i.test(name) && !name.startsWith('.');
}

/** Folders that hold no articles: hidden ones (`.git`, `.kutip`) and installed packages. */
export function isSkippedFolder(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

export function sidecarPath(article: string, annotator: string): string {
  return `${article}.${annotator}${sidecarEnding}`;
}

export function historyPath(article: string, annotator: string): string {
  return `${historyFolder}/${article}.${annotator}.jsonl`;
}

/** Whose annotations of which article a file holds; null when its name is not a sidecar's. Works on names and paths. */
export function readSidecarName(
  name: string,
): { readonly article: string; readonly annotator: string } | null {
  if (!name.endsWith(sidecarEnding)) return null;
  return articleAndAnnotator(name.slice(0, -sidecarEnding.length));
}

function articleAndAnnotator(stem: string): { readonly article: string; readonly annotator: string } | null {
  const dot = stem.lastIndexOf('.');
  const [article, annotator] = [stem.slice(0, dot), stem.slice(dot + 1)];
  // An annotator's id holds no dot, so the last one separates.
  if (dot < 1 || !annotatorIdSchema.safeParse(annotator).success) return null;
  return { article, annotator };
}

/** A log by its name. `archived`: it was put aside, because it is not the history of the sidecar that is there now. */
export interface NamedHistory {
  readonly article: string;
  readonly annotator: string;
  readonly archived: boolean;
}

/** What the log at a path of the corpus is called; null when it is none. */
export function readHistoryName(path: string): NamedHistory | null {
  const [, name, time] =
    /^\.kutip\/history\/(.+?)(\.\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z)?\.jsonl$/.exec(path) ?? [];
  const named = name === undefined ? null : articleAndAnnotator(name);
  return named && { ...named, archived: time !== undefined };
}

/** A moment as part of a file name on every platform: `2026-11-24T09-30-00-123Z`. */
export function timeInName(time: Date): string {
  return time.toISOString().replaceAll(/[:.]/g, '-');
}
