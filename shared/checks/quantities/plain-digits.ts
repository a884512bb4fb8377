/**
 * A text with all digits and number signs written as in ASCII: Arabic-Indic and Persian digits with their decimal and
 * thousands separators, and the full-width forms of East Asia. As long as the text, so that places stay.
 */
export function plainDigits(text: string): string {
  return /[^\u0020-\u007e]/.test(text) ? text.replaceAll(foreign, inAscii) : text;
}

const foreign = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19\u066a-\u066c\uff05\uff0e\uff0c\uff1a\uff0f\uff0d]/g;

const signs: Readonly<Record<string, string>> = {
  '\u066a': '%',
  '\u066b': '.',
  '\u066c': ',',
  '\uff05': '%',
  '\uff0e': '.',
  '\uff0c': ',',
  '\uff1a': ':',
  '\uff0f': '/',
  '\uff0d': '-',
};

function inAscii(character: string): string {
  const code = character.charCodeAt(0);
  const zero = code >= 0xff10 ? 0xff10 : code >= 0x06f0 ? 0x06f0 : 0x0660;
  return signs[character] ?? String(code - zero);
}
