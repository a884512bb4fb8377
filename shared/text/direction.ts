const strong = /\p{L}|[\u200e\u200f\u061c]/u;
/** Letters of the bidirectional classes R and AL, and the two marks that stand for one. */
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\u200f\u061c]/u;
const isolateInitiator = /[\u2066-\u2068]/;
const popIsolate = '\u2069';

/**
 * The base direction of a text: that of its first strong character, as the Unicode Bidirectional Algorithm has it
 * (UAX #9, rules P2 and P3). What stands between an isolate initiator and its match is passed over. Without any
 * strong character, `ltr`.
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
  let isolates = 0;
  for (const character of text) {
    if (isolateInitiator.test(character)) isolates++;
    else if (character === popIsolate) isolates = Math.max(0, isolates - 1);
    // P2 looks at one paragraph at a time, and an isolate that is never closed ends with its paragraph.
    else if (character === '\n') isolates = 0;
    else if (isolates === 0 && strong.test(character)) return rightToLeft.test(character) ? 'rtl' : 'ltr';
  }
  return 'ltr';
}
