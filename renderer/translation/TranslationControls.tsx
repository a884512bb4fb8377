import { Languages } from 'lucide-react';
import { useTexts } from '../app/language.ts';
import { translation, useTranslation } from './translation-store.ts';

/** Beside the title: another language. */
export function TranslationControls() {
  const texts = useTexts().translation;
  const isChoosing = useTranslation((state) => state.isChoosing);
  const hasRows = useTranslation((state) => state.rows.length > 0);
  if (!hasRows) return null;
  return (
    <button
      type="button"
      className="quiet-button"
      aria-pressed={isChoosing}
      onClick={() => translation.setState({ isChoosing: !isChoosing })}
    >
      <Languages size={15} aria-hidden />
      {texts.otherLanguage}
    </button>
  );
}
