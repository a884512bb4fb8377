import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const themes = ['light', 'dark', 'high-contrast'] as const;
const labels = ['orange', 'sky', 'green', 'yellow', 'blue', 'vermilion', 'purple', 'grey'];

function tokensOf(theme: string): Map<string, string> {
  const start = css.indexOf(`:root[data-theme='${theme}'] {`);
  const block = css.slice(start, css.indexOf('\n}', start));
  return new Map(
    [...block.matchAll(/--([\w-]+): (oklch\([^)]*\));/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

describe.each(themes)('the %s theme', (theme) => {
  const tokens = tokensOf(theme);

  function colour(name: string): string {
    const value = tokens.get(name);
    if (value === undefined) throw new Error(`${theme} has no --${name}`);
    return value;
  }

  const surfaces = ['paper', 'chrome', 'sunken', 'raised', 'hover', 'accent-soft'];
  const readable: readonly (readonly [string, string])[] = [
    ...surfaces.flatMap((surface) => [['ink', surface] as const, ['ink-muted', surface] as const]),
    ...['paper', 'chrome', 'raised'].map((surface) => ['accent', surface] as const),
    ['on-accent', 'accent'],
    ['on-accent', 'accent-hover'],
    ['ink', 'text-selection'],
    ...['danger', 'warning', 'success'].flatMap((tone) => [
      [tone, `${tone}-soft`] as const,
      [tone, 'chrome'] as const,
      [tone, 'paper'] as const,
      ['ink', `${tone}-soft`] as const,
    ]),
    ...labels.flatMap((label) => [
      ['ink', `label-${label}-fill`] as const,
      [`label-${label}-text`, `label-${label}-fill`] as const,
      [`label-${label}-text`, 'paper'] as const,
      [`label-${label}-text`, 'chrome'] as const,
    ]),
  ];

  it.each(readable)('lets --%s be read on --%s (WCAG 1.4.3)', (text, surface) => {
    expect(contrast(colour(text), colour(surface))).toBeGreaterThanOrEqual(4.5);
  });

  const visible: readonly (readonly [string, string])[] = [
    ...['paper', 'chrome', 'raised'].flatMap((surface) => [
      ['border-control', surface] as const,
      ['focus', surface] as const,
    ]),
    ...labels.map((label) => [`label-${label}-line`, 'paper'] as const),
  ];

  it.each(visible)('lets --%s be seen on --%s (WCAG 1.4.11)', (line, surface) => {
    expect(contrast(colour(line), colour(surface))).toBeGreaterThanOrEqual(3);
  });
});
