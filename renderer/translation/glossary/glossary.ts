import type { GlossaryEntry } from '../../../shared/glossary/glossary-entry.ts';
import { segmentTerms, type SegmentTerm } from '../../../shared/glossary/segment-terms.ts';
import type { JoinedSegment } from '../../../shared/translation/joined.ts';
import { sessionStore } from '../../annotation/session-store.ts';
import { application, useApplication } from '../../app/application.ts';
import { translation } from '../translation-store.ts';

/** The same object each time, so that what is made of it is kept. */
const none: readonly GlossaryEntry[] = [];

export function currentGlossary(): readonly GlossaryEntry[] {
  return application.getState().corpus?.project.glossary ?? none;
}

export function useGlossary(): readonly GlossaryEntry[] {
  return useApplication((state) => state.corpus?.project.glossary ?? none);
}

/** What the glossary has for a row whose target stands as given; nothing while no translation is open. */
export function termsOfRow(row: JoinedSegment, target: string): readonly SegmentTerm[] {
  const { session } = sessionStore.getState();
  const { language } = translation.getState();
  const glossary = currentGlossary();
  if (!session || language === null || glossary.length === 0) return [];
  return segmentTerms(glossary, {
    source: row.translation.segment.quote,
    target,
    sourceLanguage: session.source.language,
    targetLanguage: language,
  });
}

/** What an entry is called where its languages do not matter: its first term. */
export function entryName(entry: GlossaryEntry): string {
  return Object.values(entry.terms)[0]?.term ?? entry.id;
}
