import { ArticleChecks, type CheckedSegment } from '../../../shared/checks/article-checks.ts';
import { checkedSegment } from '../../../shared/checks/checked-segment.ts';
import {
  checkSegment,
  type CheckSettings,
  type SegmentFindings,
} from '../../../shared/checks/check-segment.ts';
import { sourceLanguageOf } from '../../../shared/checks/source-language.ts';
import { defaultProject } from '../../../shared/scheme/default-scheme.ts';
import type { JoinedSegment } from '../../../shared/translation/joined.ts';
import type { Session } from '../../annotation/session.ts';
import { sessionStore } from '../../annotation/session-store.ts';
import { application } from '../../app/application.ts';
import { rowMarksChanged } from '../row-marks.ts';
import { translation } from '../translation-store.ts';
import { checksStore } from './checks-store.ts';

/** In milliseconds: what one slice of work may take from a frame. */
const slice = 6;
/** Until somebody pauses, half a sentence lacks its end and its quotation marks. */
const pause = 350;
/** How often a long check shows what it has found so far. */
const shownEvery = 250;

/**
 * Keeps the findings true to the rows, to what is being typed, and to what the project says of the rules. The work is done
 * in slices between frames, the active row first. Returns how to end that.
 */
export function keepChecking(): () => void {
  let checks: ArticleChecks | null = null;
  let made: readonly unknown[] = [];
  let checkedRows: readonly JoinedSegment[] = [];
  let draft: { readonly row: JoinedSegment; readonly text: string } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let pausing: ReturnType<typeof setTimeout> | null = null;
  let lastShown = 0;

  function follow(): void {
    const settings = currentSettings();
    const { rows, translator } = translation.getState();
    const { session } = sessionStore.getState();
    const parts = [session?.article.id, translator, ...(settings ? Object.values(settings) : [])];
    const isAnew = parts.length !== made.length || parts.some((part, index) => part !== made[index]);
    if (isAnew) {
      made = parts;
      checks = settings ? new ArticleChecks(settings) : null;
      checkedRows = [];
      checksStore.setState({ findings: new Map(), left: 0, current: null, dismissing: null });
    }
    if (!checks) return;
    const typed = currentDraft(rows);
    if (rows !== checkedRows) {
      checkedRows = rows;
      draft = typed;
      checks.replaceAll(
        rows.map((row) => (typed?.row.id === row.id ? checkedSegment(row, typed.text) : asKept(row))),
      );
      workSoon();
    } else if (typed?.row.id !== draft?.row.id) {
      takeDraft();
      workSoon();
    } else if (typed?.text !== draft?.text) {
      if (pausing !== null) clearTimeout(pausing);
      pausing = setTimeout(settle, pause);
    }
  }

  /** Takes over what stands in the live cell. What was typed elsewhere and not kept is undone. */
  function takeDraft(): void {
    if (pausing !== null) clearTimeout(pausing);
    pausing = null;
    const typed = currentDraft(checkedRows);
    if (draft && draft.row.id !== typed?.row.id) checks?.update(checkedSegment(draft.row));
    if (typed) checks?.update(checkedSegment(typed.row, typed.text));
    draft = typed;
  }

  function workSoon(): void {
    timer ??= setTimeout(work, 0);
  }

  function work(): void {
    timer = null;
    if (!checks) return;
    const { active } = translation.getState();
    if (active !== null) checks.findingsOf(active);
    const end = performance.now() + slice;
    if (checks.hasWork) checks.work(() => performance.now() >= end);
    if (!checks.hasWork || performance.now() - lastShown > shownEvery) show(checks);
    if (checks.hasWork) workSoon();
  }

  function settle(): void {
    if (!checks) return;
    takeDraft();
    const { active } = translation.getState();
    if (active !== null) checks.findingsOf(active);
    show(checks);
    if (checks.hasWork) workSoon();
  }

  function show(done: ArticleChecks): void {
    lastShown = performance.now();
    checksStore.setState({ findings: done.findings(), left: done.left });
    rowMarksChanged();
  }

  follow();
  settleNow = settle;
  const stops = [
    translation.subscribe(follow),
    application.subscribe(follow),
    sessionStore.subscribe(follow),
  ];
  return () => {
    if (timer !== null) clearTimeout(timer);
    if (pausing !== null) clearTimeout(pausing);
    settleNow = null;
    for (const stop of stops) stop();
    checksStore.setState({ findings: new Map(), left: 0, current: null, dismissing: null });
  };
}

let settleNow: (() => void) | null = null;

/** Checks what stands in the live cell at once: for keys that are about its findings. */
export function settleChecks(): void {
  settleNow?.();
}

/** What the checks say of words that may be newer than what has been found so far; of the segment by itself. */
export function checkNow(row: JoinedSegment, target: string): SegmentFindings | null {
  const settings = currentSettings();
  return settings && checkSegment(checkedSegment(row, target), settings);
}

function currentSettings(): CheckSettings | null {
  const { session } = sessionStore.getState();
  const { language } = translation.getState();
  if (!session || language === null) return null;
  const project = application.getState().corpus?.project ?? defaultProject;
  return {
    sourceLanguage: languageOf(session),
    targetLanguage: language,
    entities: project.entities,
    glossary: project.glossary ?? noTerms,
    levels: project.translation?.checks,
  };
}

/** Rows that say the same are the same objects: of thousands, only those that changed are looked at. */
const kept = new WeakMap<JoinedSegment, CheckedSegment>();

function asKept(row: JoinedSegment): CheckedSegment {
  const known = kept.get(row) ?? checkedSegment(row);
  kept.set(row, known);
  return known;
}

let read = { text: '', said: '', language: '' };

/** Read once for each article: this is asked with every key. */
function languageOf({ text, source }: Session): string {
  if (read.text !== text || read.said !== source.language)
    read = { text, said: source.language, language: sourceLanguageOf(text, source.language) };
  return read.language;
}

/** Always the same, so that nothing looks changed. */
const noTerms: readonly never[] = [];

function currentDraft(
  rows: readonly JoinedSegment[],
): { readonly row: JoinedSegment; readonly text: string } | null {
  const { draft } = translation.getState();
  const row = draft ? rows.find(({ id }) => id === draft.id) : undefined;
  return draft && row ? { row, text: draft.text } : null;
}
