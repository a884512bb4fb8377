import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

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

/** Relative luminance (WCAG 2.2) of an OKLCH colour, by the matrices of CSS Color 4, §10. */
function luminance(colour: string): number {
  const [lightness = 0, chroma = 0, hue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = insideSrgb(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = insideSrgb(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = insideSrgb(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A colour outside the gamut is shown as the nearest component that the screen has. */
function insideSrgb(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
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
