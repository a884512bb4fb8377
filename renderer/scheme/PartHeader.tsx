import { ArrowDown, ArrowUp, ChevronRight, Trash2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTexts } from '../app/language.ts';
import { useEditedScheme } from './draft-context.ts';

interface PartHeaderProps {
  readonly name: string;
  /** What it is, in a word or two. */
  readonly summary: string;
  readonly isOpen: boolean;
  toggle(): void;
  move(by: 1 | -1): void;
  remove(): void;
}

/** The line of an attribute or a link: opens it, moves it (Alt and an arrow), removes it (Del). */
export function PartHeader({ name, summary, isOpen, toggle, move, remove }: PartHeaderProps) {
  const texts = useTexts().scheme;
  const { isReadOnly } = useEditedScheme();

  function onKeyDown(event: KeyboardEvent): void {
    if (isReadOnly) return;
    if (event.altKey && event.key === 'ArrowUp') move(-1);
    else if (event.altKey && event.key === 'ArrowDown') move(1);
    else if (event.key === 'Delete') remove();
    else return;
    event.preventDefault();
  }

  return (
    <div className="part-header">
      <h3 className="part-title">
        <button
          type="button"
          className="part-toggle"
          aria-expanded={isOpen}
          onClick={toggle}
          onKeyDown={onKeyDown}
        >
          <ChevronRight size={15} aria-hidden className="part-chevron" />
          <span>{name}</span>
          <span className="quiet part-summary">{summary}</span>
        </button>
      </h3>
      {!isReadOnly && <PartButtons name={name} move={move} remove={remove} texts={texts} />}
    </div>
  );
}

interface PartButtonsProps extends Pick<PartHeaderProps, 'name' | 'move' | 'remove'> {
  readonly texts: ReturnType<typeof useTexts>['scheme'];
}

export function PartButtons({ name, move, remove, texts }: PartButtonsProps) {
  return (
    <span className="part-buttons">
      <IconButton label={texts.moveUp(name)} onClick={() => move(-1)}>
        <ArrowUp size={14} aria-hidden />
      </IconButton>
      <IconButton label={texts.moveDown(name)} onClick={() => move(1)}>
        <ArrowDown size={14} aria-hidden />
      </IconButton>
      <IconButton label={texts.remove(name)} onClick={remove}>
        <Trash2 size={14} aria-hidden />
      </IconButton>
    </span>
  );
}

function IconButton({
  label,
  onClick,
  children,
}: {
  readonly label: string;
  onClick(): void;
  readonly children: React.ReactNode;
}) {
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} onClick={onClick}>
      {children}
    </button>
  );
}
