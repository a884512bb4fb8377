import { Combine, Copy, Plus, Scissors, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Annotation, Span } from '../../shared/annotation/annotation.ts';
import type { CommandId } from '../../shared/command/commands.ts';
import { CommandKey } from '../app/CommandKey.tsx';
import { useTexts } from '../app/language.ts';
import { annotationActions as actions } from './actions.ts';
import { excerpt } from './excerpt.ts';
import { useSession } from './session-store.ts';

interface ShapingToolsProps {
  readonly annotation: Annotation;
  readonly disabled: boolean;
}

/** Where the annotation lies: its pieces when there are several, and what can be done with them. */
export function ShapingTools({ annotation, disabled }: ShapingToolsProps) {
  const texts = useTexts().shaping;
  const { spans } = annotation;
  if (disabled && spans.length < 2) return null;
  return (
    <section className="inspector-section" aria-label={texts.title}>
      {spans.length > 1 && (
        <ol className="piece-list" aria-label={texts.pieces}>
          {spans.map((span) => (
            <Piece key={span.start} annotation={annotation.id} span={span} disabled={disabled} />
          ))}
        </ol>
      )}
      {!disabled && (
        <div className="shaping-tools">
          <Tool name={texts.tools.addPiece} command="shape.addPiece" run={() => actions.addPiece()}>
            <Plus aria-hidden="true" size={14} />
          </Tool>
          <Tool name={texts.tools.split} command="shape.split" run={() => actions.split()}>
            <Scissors aria-hidden="true" size={14} />
          </Tool>
          <Tool name={texts.tools.merge} command="shape.merge" run={() => actions.merge()}>
            <Combine aria-hidden="true" size={14} />
          </Tool>
          <Tool name={texts.tools.duplicate} command="shape.duplicate" run={() => actions.duplicate()}>
            <Copy aria-hidden="true" size={14} />
          </Tool>
        </div>
      )}
    </section>
  );
}

interface ToolProps {
  readonly name: string;
  readonly command: CommandId;
  readonly children: ReactNode;
  run(): void;
}

function Tool({ name, command, children, run }: ToolProps) {
  const { boundaryHint } = useTexts().shaping;
  return (
    <button type="button" className="quiet-button" title={boundaryHint} onClick={run}>
      {children}
      {name}
      <CommandKey of={command} />
    </button>
  );
}

interface PieceProps {
  readonly annotation: string;
  readonly span: Span;
  readonly disabled: boolean;
}

function Piece({ annotation, span, disabled }: PieceProps) {
  const texts = useTexts().shaping;
  const quote = useSession(({ session }) => session?.offsets.slice(span) ?? '');
  const words = excerpt(quote, 60);
  return (
    <li className="piece-row">
      <span className="link-quote" dir="auto">
        {words}
      </span>
      {!disabled && (
        <button
          type="button"
          className="icon-button"
          aria-label={texts.takeOutPiece(words)}
          title={texts.takeOutPiece(words)}
          onClick={() => actions.takeOut(annotation, span)}
        >
          <X aria-hidden="true" size={14} />
        </button>
      )}
    </li>
  );
}
