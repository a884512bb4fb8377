import { Check, CircleAlert, LoaderCircle, Lock, Unplug, UserRound } from 'lucide-react';
import { useStore } from 'zustand';
import { number } from '../../shared/i18n/counted.ts';
import { saveState, type Session } from '../annotation/session.ts';
import { useSession } from '../annotation/session-store.ts';
import { connection } from '../host-client/connection.ts';
import { useApplication } from './application.ts';
import { runCommand } from './command-runner.ts';
import { useTexts } from './language.ts';
import './status-bar.css';

export function StatusBar() {
  const texts = useTexts().application.status;
  const session = useSession((state) => state.session);
  const annotator = useApplication((state) => state.settings.annotator);
  const isOffline = useStore(connection, (state) => state.state === 'disconnected');
  return (
    <footer className="status-bar" aria-label={texts.label}>
      {isOffline ? (
        <span className="status-item" data-tone="danger">
          <Unplug size={13} aria-hidden />
          {texts.offline}
        </span>
      ) : (
        session && <SaveState session={session} />
      )}
      {session && <span className="status-item">{texts.annotations(session.set.annotations.size)}</span>}
      <span className="status-space" />
      {session && <Caret session={session} />}
      {session && (
        <span className="status-item" title={texts.encoding}>
          {session.source.encoding.toUpperCase()}
        </span>
      )}
      <button type="button" className="status-item status-button" onClick={() => runCommand('app.annotator')}>
        <UserRound size={13} aria-hidden />
        {texts.annotator(annotator.name || annotator.id)}
      </button>
    </footer>
  );
}

function SaveState({ session }: { readonly session: Session }) {
  const texts = useTexts().application.status;
  const state = saveState(session);
  const { Icon, tone, words } = {
    saved: { Icon: Check, tone: 'success', words: texts.saved },
    saving: { Icon: LoaderCircle, tone: 'plain', words: texts.saving(session.pending) },
    failed: { Icon: CircleAlert, tone: 'danger', words: texts.failed },
    conflict: { Icon: CircleAlert, tone: 'warning', words: texts.conflict },
    'read-only': { Icon: Lock, tone: 'plain', words: texts.readOnly },
  }[state];
  return (
    <span className="status-item" data-tone={tone} data-save-state={state}>
      <Icon size={13} aria-hidden />
      {words}
    </span>
  );
}

/** Offsets in code points, as they are stored, exported, and counted by Python. */
function Caret({ session }: { readonly session: Session }) {
  const { application, language } = useTexts();
  const texts = application.status;
  const selection = useSession((state) => state.selection);
  if (!selection) return null;
  const { start, end } = session.offsets.rangeToCodePoints(selection);
  return (
    <span className="status-item tabular">
      {start === end
        ? texts.caret(start)
        : `${number(language, start)}–${number(language, end)} · ${texts.selected(end - start)}`}
      <span className="status-detail">{texts.ofLength(session.source.length)}</span>
    </span>
  );
}
