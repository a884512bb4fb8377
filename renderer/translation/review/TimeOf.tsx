import { ago } from '../../../shared/i18n/ago.ts';
import { useLanguage } from '../../app/language.ts';
import { useTimes } from '../../history/times.ts';
import { useNow } from './use-now.ts';

/** How long ago while that says more, with the date for who wants to know exactly. */
export function TimeOf({ time }: { readonly time: string }) {
  const language = useLanguage();
  const moment = useTimes().moment(time);
  const now = useNow();
  return (
    <time className="review-time tabular" dateTime={time} title={moment}>
      {ago(time, now, language === 'en' ? 'en-GB' : language) ?? moment}
    </time>
  );
}
