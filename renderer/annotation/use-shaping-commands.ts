import { useCommand } from '../app/command-runner.ts';
import { annotationActions as actions } from './actions.ts';
import { useSession } from './session-store.ts';

/** The commands that change where the selected annotation lies. Without one they say what to do first. */
export function useShapingCommands(): void {
  const isOpen = useSession((state) => state.session !== null);
  useBoundaryCommands(isOpen);
  useCommand('shape.addPiece', () => actions.addPiece(), isOpen);
  useCommand('shape.removePiece', () => actions.removePiece(), isOpen);
  useCommand('shape.split', () => actions.split(), isOpen);
  useCommand('shape.merge', () => actions.merge(), isOpen);
  useCommand('shape.duplicate', () => actions.duplicate(), isOpen);
}

function useBoundaryCommands(isOpen: boolean): void {
  const move = actions.moveBoundary;
  useCommand('shape.endGrowWord', () => move({ edge: 'end', change: 'grow', unit: 'word' }), isOpen);
  useCommand('shape.endShrinkWord', () => move({ edge: 'end', change: 'shrink', unit: 'word' }), isOpen);
  useCommand('shape.startGrowWord', () => move({ edge: 'start', change: 'grow', unit: 'word' }), isOpen);
  useCommand('shape.startShrinkWord', () => move({ edge: 'start', change: 'shrink', unit: 'word' }), isOpen);
  useCommand('shape.endGrowSentence', () => move({ edge: 'end', change: 'grow', unit: 'sentence' }), isOpen);
  useCommand(
    'shape.endShrinkSentence',
    () => move({ edge: 'end', change: 'shrink', unit: 'sentence' }),
    isOpen,
  );
  useCommand(
    'shape.startGrowSentence',
    () => move({ edge: 'start', change: 'grow', unit: 'sentence' }),
    isOpen,
  );
  useCommand(
    'shape.startShrinkSentence',
    () => move({ edge: 'start', change: 'shrink', unit: 'sentence' }),
    isOpen,
  );
  useCommand(
    'shape.endGrowCharacter',
    () => move({ edge: 'end', change: 'grow', unit: 'character' }),
    isOpen,
  );
  useCommand(
    'shape.endShrinkCharacter',
    () => move({ edge: 'end', change: 'shrink', unit: 'character' }),
    isOpen,
  );
  useCommand(
    'shape.startGrowCharacter',
    () => move({ edge: 'start', change: 'grow', unit: 'character' }),
    isOpen,
  );
  useCommand(
    'shape.startShrinkCharacter',
    () => move({ edge: 'start', change: 'shrink', unit: 'character' }),
    isOpen,
  );
}
