import { useMemo, useState, type ReactNode } from 'react';
import { ulid } from 'ulid';
import { planReanchoring, type Placement } from '../../shared/anchoring/plan-reanchoring.ts';
import { languageName } from '../../shared/i18n/language-name.ts';
import { excerpt } from '../../shared/text/excerpt.ts';
import type { Session } from '../annotation/session.ts';
import { LabelBadge } from '../annotation/LabelBadge.tsx';
import { sessionStore, useSession } from '../annotation/session-store.ts';
import { useLabelLook } from '../annotation/use-project.ts';
import { closeDialog, useApplication } from '../app/application.ts';
import { currentTexts, useLanguage, useTexts } from '../app/language.ts';
import { announce } from '../ui/announce.ts';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { WordDiff } from '../ui/WordDiff.tsx';
import './reanchor-dialog.css';

/** Of very many, the first are shown; the counts tell of all. */
const mostShown = 200;
const excerptLength = 160;

/** What became of annotations and segments in an article that has changed: looked through before anything is saved. */
export function ReanchorDialog() {
  const session = useSession((state) => state.session);
  return session && <Placements session={session} />;
}

function Placements({ session }: { readonly session: Session }) {
  const all = useTexts();
  const texts = all.anchoring;
  const segmentation = useApplication((state) => state.corpus?.project.translation?.segmentation);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isRunning, setRunning] = useState(false);
  const [time] = useState(() => new Date().toISOString());
  const plan = useMemo(
    () =>
      planReanchoring(session, session.set, {
        by: segmentation ?? 'sentence',
        language: session.source.language,
        newId: ulid,
        time,
      }),
    [session, segmentation, time],
  );
  const groups = Map.groupBy(plan.placements, ({ result }) => result);
  const changed = groups.get('fuzzy') ?? [];
  const orphaned = groups.get('orphaned') ?? [];

  async function run(): Promise<void> {
    setRunning(true);
    const isDone = await sessionStore.getState().reanchor(plan.operation((key) => !left.has(key)));
    const said = currentTexts().anchoring;
    const waiting = orphaned.length + changed.filter(({ key }) => left.has(key)).length;
    announce(isDone ? said.done(plan.placements.length - waiting, waiting) : said.refused);
    closeDialog();
  }

  return (
    <ModalDialog
      title={texts.title}
      description={texts.description}
      size="large"
      finalFocus={articleText}
      actions={
        <>
          <button type="button" className="button" onClick={closeDialog}>
            {all.application.cancel}
          </button>
          <button type="button" className="primary-button" disabled={isRunning} onClick={() => void run()}>
            {isRunning ? texts.running : texts.run}
          </button>
        </>
      }
    >
      <ul className="reanchor-counts">
        {(['exact', 'shifted', 'fuzzy', 'orphaned'] as const).map((result) => {
          const count = groups.get(result)?.length ?? 0;
          return count > 0 && <li key={result}>{texts.counts[result](count)}</li>;
        })}
      </ul>
      {changed.length > 0 && (
        <Group title={texts.fuzzy} hint={texts.fuzzyHint} placements={changed}>
          {(placement) => (
            <label className="reanchor-choice">
              <input
                type="checkbox"
                aria-label={texts.take(placement.after ?? '')}
                checked={!left.has(placement.key)}
                onChange={(event) => {
                  const { key } = placement;
                  const others = [...left].filter((each) => each !== key);
                  setLeft(new Set(event.target.checked ? others : [...others, key]));
                }}
              />
              <span className="reanchor-words">
                <Subject placement={placement} />
                <WordDiff
                  before={placement.before}
                  after={placement.after ?? ''}
                  language={session.source.language}
                />
                <span className="quiet tabular">{texts.alike(Math.floor((placement.score ?? 0) * 100))}</span>
              </span>
            </label>
          )}
        </Group>
      )}
      {orphaned.length > 0 && (
        <Group title={texts.orphaned} hint={texts.orphanedHint} placements={orphaned}>
          {(placement) => (
            <span className="reanchor-words">
              <Subject placement={placement} />
              <span dir="auto">{excerpt(placement.before, excerptLength)}</span>
            </span>
          )}
        </Group>
      )}
    </ModalDialog>
  );
}

/** The button that opened the dialog goes with the notice that it stood in. */
function articleText(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-kutip-text]');
}

interface GroupProps {
  readonly title: string;
  readonly hint: string;
  readonly placements: readonly Placement[];
  readonly children: (placement: Placement) => ReactNode;
}

function Group({ title, hint, placements, children }: GroupProps) {
  const texts = useTexts().anchoring;
  const shown = placements.slice(0, mostShown);
  return (
    <section>
      <h3 className="section-title">{title}</h3>
      <p className="quiet">{hint}</p>
      <ul className="reanchor-list" aria-label={title}>
        {shown.map((placement) => (
          <li key={placement.key}>{children(placement)}</li>
        ))}
        {placements.length > shown.length && (
          <li className="quiet">{texts.more(placements.length - shown.length)}</li>
        )}
      </ul>
    </section>
  );
}

function Subject({ placement: { subject } }: { readonly placement: Placement }) {
  const texts = useTexts().anchoring;
  const language = useLanguage();
  return subject.kind === 'annotation' ? (
    <NamedLabel label={subject.label} />
  ) : (
    <span className="badge">{texts.segmentIn(languageName(subject.language, language))}</span>
  );
}

function NamedLabel({ label }: { readonly label: string }) {
  return (
    <>
      <LabelBadge label={label} />
      <span className="quiet">{useLabelLook(label).name}</span>
    </>
  );
}
