import { useLayoutEffect, useRef } from 'react';
import { utf16 } from '../../shared/text/offset.ts';
import { languageDirection } from '../../shared/text/language-direction.ts';
import type { JoinedSegment } from '../../shared/translation/joined.ts';
import type { LanguageTag } from '../../shared/translation/segment.ts';
import { takeCaretWish } from './caret-wish.ts';
import { enliven } from './live-cell.ts';
import { paintLiveMarks } from './live-marks.ts';
import { useRowMarks } from './row-marks.ts';
import { createTargetEditor, type TargetEditor } from './target-editor.ts';
import { confirmAndGoOn } from './translation-actions.ts';
import { translation, useTranslation } from './translation-store.ts';
import { redoOperation, undoOperation } from './translation-undo.ts';

interface LiveTargetProps {
  readonly row: JoinedSegment;
  readonly language: LanguageTag;
  readonly label: string;
}

/** The one editor: lives while its row is the active one, with an undo of its own for as long. */
export function LiveTarget({ row, language, label }: LiveTargetProps) {
  const root = useRef<HTMLDivElement>(null);
  const target = useRef<TargetEditor>(null);
  /** The kept text that the editor began with, or that has come to stand in it since. */
  const base = useRef(row.target);
  const latest = useRef(row);
  const draft = useTranslation((state) => (state.draft?.id === row.id ? state.draft.text : null));
  const marks = useRowMarks(row, draft ?? row.target);

  useLayoutEffect(() => {
    latest.current = row;
  });

  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const { id, target: text } = latest.current;
    const created = createTargetEditor({
      text,
      onChange: (written, selection) =>
        translation.setState((state) => {
          const origin = state.draft?.id === id ? state.draft.origin : null;
          // Who empties the cell begins anew.
          return { draft: { id, text: written, selection, origin: written === '' ? null : origin } };
        }),
      onEnter() {
        if (latest.current.translation.segment.quote.includes('\n')) return false;
        confirmAndGoOn();
        return true;
      },
      onUndoPastStart: undoOperation,
      onRedoPastEnd: redoOperation,
    });
    target.current = created;
    created.editor.setRootElement(element);
    const stop = enliven({
      element,
      text: created.text,
      insert: created.insert,
      replace: created.replace,
      select: created.select,
      focus: () => element.focus({ preventScroll: true }),
      kept() {
        base.current = created.text();
      },
      isComposing: () => created.editor.isComposing(),
      undo: created.undo,
      redo: created.redo,
    });
    // Before any command sees the key: it works on what is selected.
    const settle = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent) => {
      const isModifier = key === 'Alt' || key === 'Control' || key === 'Meta' || key === 'Shift';
      if ((altKey || ctrlKey || metaKey) && !isModifier) created.settleSelection();
    };
    element.addEventListener('keydown', settle);
    const caret = takeCaretWish() ?? utf16(text.length);
    const at = utf16(Math.min(caret, text.length));
    element.focus({ preventScroll: true });
    created.select({ start: at, end: at });
    translation.setState({ draft: { id, text, selection: { start: at, end: at }, origin: null } });
    return () => {
      stop();
      element.removeEventListener('keydown', settle);
      created.editor.setRootElement(null);
      created.editor.dispose();
    };
  }, []);

  // What is kept has changed, by undo or elsewhere: shown, unless something else is being written.
  useLayoutEffect(() => {
    const editor = target.current;
    if (!editor || row.target === base.current) return;
    const written = editor.text();
    if (written === base.current) {
      editor.reset(row.target);
      base.current = row.target;
    } else if (written === row.target) base.current = row.target;
  }, [row.target]);

  useLayoutEffect(() => (root.current ? paintLiveMarks(root.current, marks) : undefined));

  return (
    <div
      ref={root}
      className="segment-target-words live-target"
      contentEditable
      suppressContentEditableWarning
      // Lexical needs an element whose text it writes itself.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="textbox"
      aria-multiline="true"
      aria-label={label}
      lang={language}
      dir={languageDirection(language)}
      // Dictionaries would be downloaded.
      spellCheck={false}
      autoCapitalize="off"
      data-row-focus=""
      data-view-start=""
    />
  );
}
