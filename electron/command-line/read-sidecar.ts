import { parseSidecar, type Sidecar } from '../../shared/annotation/sidecar.ts';
import { decode } from '../files/decode.ts';
import type { PathGuard } from '../files/path-guard.ts';
import { readLimited } from '../files/read-source.ts';
import { corpusError, type CorpusFinding } from './corpus-finding.ts';
import type { ArticleSource } from './read-article.ts';

/** The sidecar, or what keeps it from being one. @throws {HostFailure} when the file cannot be read. */
export async function readSidecar(
  guard: PathGuard,
  path: string,
): Promise<{ readonly sidecar: Sidecar } | { readonly finding: CorpusFinding }> {
  const bytes = await readLimited(await guard.existing(path), path, largestSidecar);
  const parsed = parseSidecar(decode(bytes, path, 'utf-8').text);
  if (parsed.ok) return { sidecar: parsed.value };
  const { kind, place, message } = parsed.error;
  return {
    finding:
      kind === 'newer-version'
        ? corpusError(path, 'sidecar-newer', `${message}. Use the newer Kutip for it.`, place)
        : corpusError(
            path,
            'sidecar-damaged',
            `${message}. Restore the file from a backup or version control; opening the article in Kutip rebuilds it from the history where there is one.`,
            place,
          ),
  };
}

/** 10,000 annotations are about 10 MB. */
const largestSidecar = 256 * 1024 * 1024;

interface SidecarRecord {
  readonly file: string;
  readonly article: string;
  readonly annotator: string;
  readonly sidecar: Sidecar;
  readonly source: ArticleSource;
}

/** Compares what a sidecar says about its article and its annotator with the files themselves. */
export function checkRecord({
  file,
  article,
  annotator,
  sidecar,
  source,
}: SidecarRecord): readonly CorpusFinding[] {
  const findings: CorpusFinding[] = [];
  const recorded = sidecar.source;
  if (recorded.sha256 !== source.sha256)
    findings.push(
      corpusError(
        file,
        'source-changed',
        `${article} is no longer the file that was annotated. Restore it, or open the article in Kutip to see what has moved.`,
        'source.sha256',
      ),
    );
  else {
    const actual = {
      file: article.slice(article.lastIndexOf('/') + 1),
      bom: source.bom,
      newline: source.newline,
      length: source.offsets.length,
    };
    for (const field of ['file', 'bom', 'newline', 'length'] as const)
      if (recorded[field] !== actual[field])
        findings.push(
          corpusError(
            file,
            'source-record-wrong',
            `It says ${String(recorded[field])}, but the article has ${String(actual[field])}. Correct the field.`,
            `source.${field}`,
          ),
        );
  }
  if (sidecar.annotator.id !== annotator)
    findings.push(
      corpusError(
        file,
        'annotator-mismatch',
        `The file is named after ${annotator}, but says that it is by ${sidecar.annotator.id}. Rename it, or correct the field.`,
        'annotator.id',
      ),
    );
  return findings;
}
