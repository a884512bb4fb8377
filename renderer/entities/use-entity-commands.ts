import { useSession } from '../annotation/session-store.ts';
import { showView, useApplication } from '../app/application.ts';
import { useCommand } from '../app/command-runner.ts';
import { startAssigning } from './assigning.ts';
import { stepMention, stepUnassigned } from './mention-steps.ts';

/** The commands that are about who is meant, for as long as the calling component is mounted. */
export function useEntityCommands(): void {
  const isOpen = useSession((state) => state.session !== null);
  const hasCorpus = useApplication((state) => state.corpus !== null);
  useCommand('entity.assign', startAssigning, isOpen);
  useCommand('go.nextMention', () => stepMention(1), isOpen);
  useCommand('go.previousMention', () => stepMention(-1), isOpen);
  useCommand('go.nextUnassigned', stepUnassigned, isOpen);
  useCommand('view.entities', () => showView('entities'), hasCorpus);
}
