import { useState } from 'react';
import type { Notice } from '../../shared/host/contract.ts';
import type { Session } from '../annotation/session.ts';
import { sessionStore, useSession } from '../annotation/session-store.ts';
import { showDialog } from '../app/application.ts';
import { useTexts } from '../app/language.ts';
import { Banner } from '../ui/Banner.tsx';

/** What a person should know about the article that was opened, until they have read it. */
export function ArticleNotices() {
  const texts = useTexts().project.notices;
  const session = useSession((state) => state.session);
  const [dismissed, setDismissed] = useState<readonly Notice[]>([]);
  if (!session) return null;
  return session.notices
    .filter((notice) => !dismissed.includes(notice))
    .map((notice) => (
      <Banner
        key={`${notice.kind} ${notice.file ?? ''}`}
        tone={toneOf(notice)}
        onDismiss={() => setDismissed([...dismissed, notice])}
        actions={
          (notice.kind === 'encoding-guessed' && <EncodingChoice session={session} />) ||
          (notice.kind === 'source-changed' && (notice.count ?? 0) > 0 && <ReanchorButton />)
        }
      >
        {texts[notice.kind](notice)}
      </Banner>
    ));
}

function ReanchorButton() {
  const texts = useTexts().anchoring;
  return (
    <button type="button" className="button" onClick={() => showDialog('reanchor')}>
      {texts.open}
    </button>
  );
}

function toneOf({ kind }: Notice): 'info' | 'warning' {
  return kind === 'recovered-edits' || kind === 'read-only-folder' ? 'info' : 'warning';
}

/** The encodings in which news of the last thirty years is found, by their WHATWG labels. */
const encodings = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1254',
  'windows-1256',
  'iso-8859-2',
  'iso-8859-15',
  'koi8-r',
  'macintosh',
  'shift_jis',
  'euc-kr',
  'gb18030',
  'big5',
];

/** Opens the article again as a person knows it was written. */
function EncodingChoice({ session }: { readonly session: Session }) {
  const texts = useTexts().application.status;
  const { encoding } = session.source;
  const choices = encodings.includes(encoding) ? encodings : [encoding, ...encodings];
  return (
    <select
      className="select-field"
      aria-label={texts.encoding}
      value={encoding}
      onChange={(event) =>
        void sessionStore.getState().open(session.article, { encoding: event.target.value })
      }
    >
      {choices.map((each) => (
        <option key={each} value={each}>
          {each}
        </option>
      ))}
    </select>
  );
}
