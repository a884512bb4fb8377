import type { ComponentType } from 'react';
import { AlignmentPart } from './alignment/AlignmentPart.tsx';
import { ChecksPart } from './checks/ChecksPart.tsx';
import { ErrorMarking } from './errors/ErrorMarking.tsx';
import { GlossaryPart } from './glossary/GlossaryPart.tsx';
import { MemoryPart } from './memory/MemoryPart.tsx';
import { ReviewPart } from './review/ReviewPart.tsx';

/** What parts of the translation need while it is on screen, whichever panel is shown: commands, marks. They show nothing. */
export const parts: readonly ComponentType[] = [
  AlignmentPart,
  ChecksPart,
  ErrorMarking,
  GlossaryPart,
  MemoryPart,
  ReviewPart,
];
