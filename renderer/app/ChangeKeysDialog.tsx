import { RotateCcw, Search, X } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { BoundCommand } from '../../shared/command/bindings.ts';
import { KeyCaps } from '../ui/KeyCaps.tsx';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { useBindings } from './bindings.ts';
import { changeKeys, resetAllKeys, swapKeyOf, type KeyRefusal } from './change-keys.ts';
import { useTexts } from './language.ts';
import { ranked } from './palette-ranking.ts';
import { useKeyCapture } from './use-key-capture.ts';
import './change-keys-dialog.css';

/** Finds a command, takes the key that is pressed next, and says why it cannot be had. */
export function ChangeKeysDialog() {
  const texts = useTexts();
  const { commands, faults } = useBindings();
  const [typed, setTyped] = useState('');
  const { capturing, refusal, capture, leave } = useKeyCapture();
  const list = useRef<HTMLUListElement>(null);
  const titleOf = ({ id }: BoundCommand) => texts.commands.titles[id].replace(/…$/, '');
  const shown = ranked(commands, typed, titleOf, commands.length);

  function onSearchKey(event: KeyboardEvent): void {
    const [first] = shown;
    if (event.key === 'Enter' && first) capture(first.id);
    else if (event.key === 'ArrowDown') list.current?.querySelector<HTMLElement>('.key-change')?.focus();
    else return;
    event.preventDefault();
  }

  return (
    <ModalDialog
      title={texts.keys.title}
      size="medium"
      actions={
        <button
          type="button"
          className="button"
          disabled={commands.every(({ isChanged }) => !isChanged)}
          onClick={resetAllKeys}
        >
          {texts.keys.resetAll}
        </button>
      }
    >
      <div className="key-search">
        <Search size={16} aria-hidden />
        <input
          className="text-field"
          type="search"
          aria-label={texts.keys.find}
          placeholder={texts.keys.find}
          spellCheck={false}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onSearchKey}
        />
      </div>
      {faults.length > 0 && (
        <div className="key-faults">
          <p>{texts.keys.ignored}</p>
          <ul>
            {faults.map(({ command, key, reason }) => (
              <li key={`${command} ${key}`}>{texts.keys.faults[reason](key, command)}</li>
            ))}
          </ul>
        </div>
      )}
      {shown.length === 0 && <p className="quiet">{texts.keys.none}</p>}
      <ul ref={list} className="key-list" aria-label={texts.keys.commands}>
        {shown.map((command) => (
          <KeyRow
            key={command.id}
            command={command}
            title={titleOf(command)}
            isCapturing={capturing === command.id}
            refusal={refusal?.command === command.id ? refusal : null}
            capture={() => capture(command.id)}
            leave={leave}
          />
        ))}
      </ul>
    </ModalDialog>
  );
}

interface KeyRowProps {
  readonly command: BoundCommand;
  readonly title: string;
  /** The next key that is pressed is this command's. */
  readonly isCapturing: boolean;
  readonly refusal: KeyRefusal | null;
  capture(): void;
  leave(): void;
}

function KeyRow({ command, title, isCapturing, refusal, capture, leave }: KeyRowProps) {
  const texts = useTexts().keys;
  const { id, keys, isChanged } = command;
  const change = useRef<HTMLButtonElement>(null);

  // Enter in the search begins with the first row: the keyboard goes on from there.
  useEffect(() => {
    if (isCapturing) change.current?.focus();
  }, [isCapturing]);

  function give(given: readonly string[] | null): void {
    leave();
    changeKeys(id, given);
    // The button that was pressed may be gone now.
    change.current?.focus();
  }

  return (
    <li className="key-row" data-capturing={isCapturing || undefined}>
      <button
        ref={change}
        type="button"
        className="key-change"
        title={texts.changeOf(title)}
        onClick={capture}
        onKeyDown={stepThroughRows}
      >
        <span className="key-title">{title}</span>
        {isCapturing && <span className="key-press">{texts.press}</span>}
        {!isCapturing && keys.map((key) => <KeyCaps key={key} of={key} />)}
        {!isCapturing && keys.length === 0 && <span className="quiet">{texts.noKey}</span>}
      </button>
      {keys.length > 0 && (
        <button
          type="button"
          className="icon-button"
          aria-label={texts.takeAway(title)}
          title={texts.takeAway(title)}
          onClick={() => give([])}
        >
          <X size={14} aria-hidden />
        </button>
      )}
      {isChanged && (
        <button
          type="button"
          className="icon-button"
          aria-label={texts.reset(title)}
          title={texts.reset(title)}
          onClick={() => give(null)}
        >
          <RotateCcw size={14} aria-hidden />
        </button>
      )}
      {refusal && (
        <Refusal key={refusal.key} refusal={refusal} leave={leave} done={() => change.current?.focus()} />
      )}
    </li>
  );
}

interface RefusalProps {
  readonly refusal: KeyRefusal;
  leave(): void;
  /** Gives the keyboard back to the row. */
  done(): void;
}

/** Why the key was not given, and where another command has it, the offer to swap. */
function Refusal({ refusal, leave, done }: RefusalProps) {
  const all = useTexts();
  const texts = all.keys;
  const swap = useRef<HTMLButtonElement>(null);
  const { holder } = refusal;

  useEffect(() => swap.current?.focus(), []);

  function end(): void {
    leave();
    done();
  }

  return (
    <div className="key-refusal">
      <p role="alert" className="field-error">
        {refusal.message}
      </p>
      {holder && (
        <div className="key-swap">
          <button
            ref={swap}
            type="button"
            className="button"
            onClick={() => {
              swapKeyOf(refusal.command, refusal.key);
              end();
            }}
          >
            {texts.swap(all.commands.titles[holder].replace(/…$/, ''))}
          </button>
          <button type="button" className="quiet-button" onClick={end}>
            {texts.keep}
          </button>
        </div>
      )}
    </div>
  );
}

function stepThroughRows(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const rows = [
    ...(event.currentTarget.closest('.key-list')?.querySelectorAll<HTMLElement>('.key-change') ?? []),
  ];
  rows[rows.indexOf(event.currentTarget) + step]?.focus();
  event.preventDefault();
}
