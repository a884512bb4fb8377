import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { addLink } from '../shared/annotation/edit.ts';
import { applyOperation } from '../shared/annotation/apply.ts';
import type { AnnotationSet } from '../shared/annotation/annotation-set.ts';
import { rankCandidates } from '../shared/annotation/link-candidates.ts';
import { parseSidecar, toAnnotationSet } from '../shared/annotation/sidecar.ts';
import { defaultScheme as scheme } from '../shared/scheme/default-scheme.ts';
import { toArticleText } from '../shared/text/article-text.ts';
import { createCodePointIndex } from '../shared/text/code-point-index.ts';

const samples = import.meta.dirname;

/** Draws every link of an annotated article again, from its beginning to its end, and counts what was offered first. */
function drawAgain(name: string): { readonly links: number; readonly first: number } {
  const sidecar = parseSidecar(readFileSync(path.join(samples, name), 'utf8'));
  if (!sidecar.ok) throw new Error(`${name}: ${sidecar.error.message}`);
  const { file, encoding, language } = sidecar.value.source;
  const bytes = readFileSync(path.join(samples, path.dirname(name), file));
  const { text } = toArticleText(new TextDecoder(encoding).decode(bytes));
  const offsets = createCodePointIndex(text);
  const drawn = toAnnotationSet(sidecar.value);
  let set: AnnotationSet = {
    ...drawn,
    annotations: new Map(
      [...drawn.annotations].map(([id, annotation]) => [id, { ...annotation, links: [] }]),
    ),
  };
  const count = { links: 0, first: 0 };
  for (const { id, links } of drawn.annotations.values())
    for (const link of links) {
      const definition = scheme.links.find(({ role }) => role === link.role);
      if (!definition) throw new Error(`${name}: the scheme has no link ${link.role}`);
      const [best] = rankCandidates({ set, from: id, definition, scheme, text, offsets, language });
      count.links++;
      if (best?.id === link.to) count.first++;
      const applied = applyOperation(set, addLink(set, id, link, drawn.annotations.get(id)?.modified ?? ''));
      if (applied.ok) ({ set } = applied.value);
    }
  return count;
}

test('the candidate that is offered first is the right one for nine of ten links of the samples', () => {
  const counts = globSync('*/*.kutip.json', { cwd: samples }).map(drawAgain);
  const links = counts.reduce((sum, count) => sum + count.links, 0);
  const first = counts.reduce((sum, count) => sum + count.first, 0);
  expect(links).toBeGreaterThan(40);
  expect(first / links).toBeGreaterThanOrEqual(0.9);
});
