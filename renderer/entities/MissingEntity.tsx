import { useState } from 'react';
import { mentionsOf } from '../../shared/entity/mentions.ts';
import { guessKind } from '../../shared/entity/names.ts';
import type { HostError } from '../../shared/host/host-error.ts';
import { useSession } from '../annotation/session-store.ts';
import { useProject } from '../annotation/use-project.ts';
import { errorSentence } from '../app/error-sentence.ts';
import { useTexts } from '../app/language.ts';
import { saveEntity } from './entity-actions.ts';
import { nameOfMissing } from './missing-name.ts';

interface MissingEntityProps {
  readonly id: string;
  readonly readOnly: boolean;
  /** The button that had the keyboard is gone with the warning. */
  recreated(): void;
}

/** Annotations refer to somebody whom the project does not have: what has happened, and the way back. */
export function MissingEntity({ id, readOnly, recreated }: MissingEntityProps) {
  const texts = useTexts();
  const [error, setError] = useState<HostError | null>(null);
  const name = useMissingName(id);

  async function recreate(): Promise<void> {
    const failed = await saveEntity(
      { id, name, kind: guessKind(name) },
      texts.entities.missing.recreated(name),
    );
    setError(failed);
    if (!failed) recreated();
  }

  return (
    <div className="entity-offer">
      <p>{texts.entities.missing.warning(id)}</p>
      {!readOnly && (
        <button type="button" className="button" onClick={() => void recreate()}>
          {texts.entities.missing.recreate(name)}
        </button>
      )}
      {error && (
        <p className="field-error" role="alert">
          {errorSentence(texts, error)}
        </p>
      )}
    </div>
  );
}

function useMissingName(id: string): string {
  const { scheme } = useProject();
  const session = useSession((state) => state.session);
  const mentions = session ? mentionsOf(session.set, scheme, id) : [];
  return nameOfMissing(
    id,
    mentions.map(({ quote }) => quote),
    session?.source.language ?? 'und',
  );
}
