import type { GlossaryEntry, GlossaryTerm } from '../../../shared/glossary/glossary-entry.ts';
import { primaryLanguage } from '../../../shared/glossary/inflection/word-stems.ts';
import { segmentTerms, type SegmentTerm } from '../../../shared/glossary/segment-terms.ts';
import type { JoinedSegment } from '../../../shared/translation/joined.ts';
import type { LanguageTag } from '../../../shared/translation/segment.ts';
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

/** What an entry is called where no translation is meant: in the language of the articles, else in its first one. */
export function entryName(entry: GlossaryEntry): string {
  return termsInOrder(entry)[0]?.[1].term ?? entry.id;
}

/** The terms by language, that of the articles first. */
export function termsInOrder({ terms }: GlossaryEntry): readonly (readonly [LanguageTag, GlossaryTerm])[] {
  const own = primaryLanguage(application.getState().corpus?.project.language ?? 'und');
  const isOwn = ([language]: readonly [LanguageTag, GlossaryTerm]) => primaryLanguage(language) === own;
  return Object.entries(terms).toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
}
