import type { CommandId } from '../../../shared/command/commands.ts';

/** The command that inserts a match, by its place. */
export const insertCommands: readonly CommandId[] = [
  'memory.insert1',
  'memory.insert2',
  'memory.insert3',
  'memory.insert4',
  'memory.insert5',
  'memory.insert6',
  'memory.insert7',
  'memory.insert8',
  'memory.insert9',
];
