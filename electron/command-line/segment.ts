import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { HostFailure } from '../../shared/host/host-error.ts';
import { guessLanguage } from '../../shared/suggestion/lexicon/lexicon.ts';
import { createCodePointIndex } from '../../shared/text/code-point-index.ts';
import { segmentRanges } from '../../shared/translation/segmentation.ts';
import { createPathGuard } from '../files/path-guard.ts';
import type { CommandContext, CommandExitCode } from './command-context.ts';
import type { SegmentInvocation } from './read-arguments.ts';
import { readArticleText } from './read-article.ts';
import { readStandardInput, standardInput } from './read-standard-input.ts';

/**
 * `kutip segment`: prints an article as the translation view would cut it. As JSON with the place of each segment in code
 * points, else one segment a line; a line break inside one is then printed as `\n`.
 */
export async function segment(
  { file, by, language, json }: SegmentInvocation,
  { workingFolder, print }: Pick<CommandContext, 'workingFolder' | 'print'>,
): Promise<CommandExitCode> {
  const text =
    file === standardInput ? await readStandardInput() : await readFile(resolve(workingFolder, file), file);
  const offsets = createCodePointIndex(text);
  const settled = language ?? guessLanguage(text) ?? 'und';
  const segments = segmentRanges({ text, offsets }, { by, language: settled }).map(({ start, end }) => ({
    start,
    end,
    text: offsets.slice({ start, end }),
  }));
  await print(
    json
      ? `${JSON.stringify({ file, by, language: settled, length: offsets.length, segments }, null, 2)}\n`
      : segments.map((each) => `${each.text.replaceAll('\n', '\\n')}\n`).join(''),
  );
  return 0;
}

async function readFile(path: string, typed: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile())
    throw new HostFailure(
      'not-found',
      `There is no file ${typed}. Name an article, or - for standard input.`,
    );
  return (await readArticleText(await createPathGuard(dirname(path)), basename(path))).text;
}
