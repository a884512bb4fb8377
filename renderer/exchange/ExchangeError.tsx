import type { HostError } from '../../shared/host/host-error.ts';
import { useTexts } from '../app/language.ts';
import { exchangeError } from './exchange-error.ts';

export function ExchangeError({ error }: { readonly error: HostError | null }) {
  const all = useTexts();
  if (!error) return null;
  const { sentence, detail } = exchangeError(all, error);
  return (
    <div className="field-error" role="alert">
      {sentence}
      {detail !== null && (
        <p className="exchange-detail" lang="en">
          {detail}
        </p>
      )}
    </div>
  );
}
