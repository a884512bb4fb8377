import type { ComponentType } from 'react';
import type { CommandId } from '../../shared/command/commands.ts';
import { Inspector } from '../annotation/Inspector.tsx';
import { ChecksPanel } from './checks/ChecksPanel.tsx';
import { ReviewPanel } from './review/ReviewPanel.tsx';
import { MemoryPanel } from './memory/MemoryPanel.tsx';
import { AlignmentPanel } from './alignment/AlignmentPanel.tsx';
import { GlossaryPanel } from './glossary/GlossaryPanel.tsx';
import { ErrorsPanel } from './errors/ErrorsPanel.tsx';
import type { TranslationPanelId } from './translation-store.ts';

/** A tab at the right of the rows. Its title is in the catalogue (`translation.panels`). */
export interface TranslationPanel {
  readonly id: TranslationPanelId;
  readonly component: ComponentType;
  /** Whose key is shown with the tab. */
  readonly command?: CommandId;
}

/** In the order of the tabs. */
export const panels: readonly TranslationPanel[] = [
  { id: 'memory', component: MemoryPanel, command: 'memory.concordance' },
  { id: 'glossary', component: GlossaryPanel, command: 'target.insertTerm' },
  { id: 'alignment', component: AlignmentPanel, command: 'target.align' },
  { id: 'checks', component: ChecksPanel, command: 'checks.next' },
  { id: 'annotation', component: Inspector, command: 'target.nextAnnotation' },
  { id: 'review', component: ReviewPanel, command: 'review.comment' },
  { id: 'errors', component: ErrorsPanel, command: 'error.list' },
];
