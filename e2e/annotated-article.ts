import { sidecarOf, type SampleAnnotation } from '../samples/annotated-sample.ts';
import type { TestCorpus } from './corpus.ts';

/** Puts an article into the corpus with annotations that somebody has made before. */
export async function writeAnnotated(
  corpus: TestCorpus,
  article: string,
  text: string,
  annotations: readonly SampleAnnotation[],
): Promise<void> {
  await corpus.write(article, text);
  const sample = {
    file: article,
    encoding: 'utf-8',
    language: 'id',
    status: 'in-progress',
    labels: {},
    begun: '2026-01-12T08:00:00.000Z',
    annotations,
  } as const;
  await corpus.write(`${article}.a1.kutip.json`, sidecarOf(sample, await corpus.bytes(article)));
}
