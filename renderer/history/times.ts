import { useMemo } from 'react';
import { useLanguage } from '../app/language.ts';

/** Moments as the history tells them. What is not a time (a log changed by hand) is shown as it is. */
export interface Times {
  /** `Tuesday 24 November 2026, 09:12–10:40` */
  session(start: string, end: string): string;
  /** `10:31` */
  clock(time: string): string;
  /** `24 Nov 2026, 10:31` */
  moment(time: string): string;
}

export function useTimes(): Times {
  const language = useLanguage();
  return useMemo(() => times(language === 'en' ? 'en-GB' : language), [language]);
}

function times(locale: string): Times {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full' });
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return {
    session(start, end) {
      const [from, to] = [inWords(clock, start), inWords(clock, end)];
      return `${inWords(day, end)}, ${from === to ? from : `${from}–${to}`}`;
    },
    clock: (time) => inWords(clock, time),
    moment: (time) => inWords(moment, time),
  };
}

function inWords(format: Intl.DateTimeFormat, time: string): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? time : format.format(date);
}
