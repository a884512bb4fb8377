import { useRef } from 'react';
import { folded } from '../../library/filter.ts';

/** A pause that begins a new word, in milliseconds: what lists of choices in browsers take. */
const pause = 1000;

/** The place of the option that begins with what was typed, from `from` on and round again; -1 when none does. */
export function optionBeginning(names: readonly string[], typed: string, from: number): number {
  const wanted = folded(typed);
  for (let step = 0; step < names.length; step++) {
    const place = (from + step) % names.length;
    if (folded(names[place] ?? '').startsWith(wanted)) return place;
  }
  return -1;
}

/**
 * Type-ahead through options that have no list of their own to do it: gives the place of the option that the letters
 * typed so far mean, or null when the key is no letter. The same letter again goes to the next option with it.
 */
export function useTypeAhead(
  names: readonly string[],
): (event: { readonly key: string; readonly timeStamp: number }, at: number) => number | null {
  const typed = useRef({ letters: '', time: -Infinity });
  return ({ key, timeStamp }, at) => {
    if (!/^[\p{L}\p{M}]$/u.test(key)) return null;
    const before = timeStamp - typed.current.time < pause ? typed.current.letters : '';
    const letters = before === key ? key : before + key;
    typed.current = { letters, time: timeStamp };
    const place = optionBeginning(names, letters, letters.length === 1 ? at + 1 : Math.max(at, 0));
    return place === -1 ? null : place;
  };
}
