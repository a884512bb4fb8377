import { useState } from 'react';
import { sessionStore, useSession } from '../annotation/session-store.ts';
import { useTexts } from '../app/language.ts';
import { Banner } from '../ui/Banner.tsx';

/** Somebody else wrote the file: a person decides whose version stays. */
export function ConflictBanner() {
  const texts = useTexts().project.conflict;
  const session = useSession((state) => state.session);
  const [isSettling, setSettling] = useState(false);
  if (!session?.conflict) return null;
  const { what, pending } = session.conflict;

  async function keep(version: 'disk' | 'mine'): Promise<void> {
    setSettling(true);
    await sessionStore.getState().settle(version);
    setSettling(false);
  }

  return (
    <Banner
      tone="warning"
      actions={
        <>
          <button type="button" className="button" disabled={isSettling} onClick={() => void keep('mine')}>
            {texts.keepMine}
          </button>
          <button type="button" className="button" disabled={isSettling} onClick={() => void keep('disk')}>
            {texts.takeDisk}
          </button>
        </>
      }
    >
      {texts[what](session.article.path, pending)} {texts.whatStays[what]}
    </Banner>
  );
}
