/** Contrast of two OKLCH colours, from 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance (WCAG 2.2) of an OKLCH colour, by the matrices of CSS Color 4, §10. */
function luminance(colour: string): number {
  const [given = 0, chroma = 0, hue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  // The bundled style sheet says `25%` where ours says `0.25`.
  const lightness = /^oklch\([\d.]+%/.test(colour.trim()) ? given / 100 : given;
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
