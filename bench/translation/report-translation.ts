import { cell } from '../figures.ts';
import { machine } from '../machine.ts';
import { measureTranslation } from './measure-translation.ts';

const segments = 5_000;
/** Two frames of a display that shows sixty in a second, in milliseconds. */
const twoFrames = 2000 / 60;

/** The figures of a long translation as a table in Markdown, with what is promised below it. */
export async function reportTranslation(
  rounds: number,
  program: string,
  onProgress: (message: string) => void,
): Promise<string> {
  const figures = await measureTranslation(segments, rounds, program, onProgress);
  const { open, openBare, move, type, typeBare, editors } = figures;
  return [
    `${new Date().toISOString().slice(0, 10)}, ${figures.browser}, ${machine()}; ${segments.toLocaleString('en-GB')} segments, ${rounds} rounds.`,
    'Milliseconds, median / 95th percentile.',
    '',
    '|             | open → painted | next row, its editor focused | type one character |',
    '| ----------- | -------------- | ---------------------------- | ------------------ |',
    `| a bare page | ${cell(openBare)} | – | ${cell(typeBare)} |`,
    `| Kutip | ${cell(open)} | ${cell(move)} | ${cell(type)} |`,
    '',
    `- opening, median, more than the bare page: ${verdict(open.median - openBare.median)}; to the bare page: ${(open.median / openBare.median).toFixed(2)} ×`,
    `- next row, median: ${verdict(move.median)}`,
    `- typing, median: ${verdict(type.median)}; more than on the bare page: ${(type.median - typeBare.median).toFixed(1)} ms`,
    `- elements that can be written in: ${editors}`,
  ].join('\n');
}

function verdict(milliseconds: number): string {
  const isMet = milliseconds <= twoFrames;
  return `${milliseconds.toFixed(1)} ms (target ≤ ${twoFrames.toFixed(1)} ms: ${isMet ? 'met' : 'missed'})`;
}
