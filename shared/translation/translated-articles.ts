import type { ArticleRecord } from '../formats/format.ts';
import type { TranslatedArticle, TranslationUnit } from '../formats/translation/translation-format.ts';
import { joinTranslation, translatorsOf, type JoinedSegment, type SegmentVersion } from './joined.ts';
import { reviewOrigin } from './segment-origin.ts';
import type { LanguageTag, SegmentComment, TranslationError } from './segment.ts';

export interface TranslationSelection {
  readonly language: LanguageTag;
  /** Whose translations; all without it. Reviews are everybody's. */
  readonly isWanted?: ((translator: string) => boolean) | undefined;
}

/** An article as one annotator has annotated it. Its segments hold the source words: the text is not needed. */
export type AnnotatedArticle = Pick<ArticleRecord, 'path' | 'sidecar'>;

/**
 * What is exchanged of an annotated corpus: for each article and translator the translation into one language, as it is in
 * force between the translator and all reviewers. The records of one article come one after the other.
 */
export async function* translatedArticles(
  records: AsyncIterable<AnnotatedArticle>,
  selection: TranslationSelection,
): AsyncGenerator<TranslatedArticle> {
  let sets: AnnotatedArticle[] = [];
  for await (const record of records) {
    if (sets[0] && sets[0].path !== record.path) {
      yield* translationsOf(sets, selection);
      sets = [];
    }
    sets.push(record);
  }
  yield* translationsOf(sets, selection);
}

/** Of one article, by translator. */
export function translationsOf(
  records: readonly AnnotatedArticle[],
  { language, isWanted = () => true }: TranslationSelection,
): readonly TranslatedArticle[] {
  const sets = records.map(({ sidecar: { annotator, translations = {} } }) => ({
    annotator: annotator.id,
    name: annotator.name,
    segments: (Object.hasOwn(translations, language) ? translations[language] : undefined)?.segments ?? [],
  }));
  const [first] = records;
  if (!first) return [];
  return translatorsOf(sets)
    .filter(isWanted)
    .map((translator) => ({
      path: first.path,
      sourceLanguage: first.sidecar.source.language,
      targetLanguage: language,
      units: joinTranslation(sets, translator).map(unitOf),
    }));
}

/** A segment as it is in force, to be exchanged. */
export function unitOf(joined: JoinedSegment): TranslationUnit {
  const { translation, reviews, decision, target, status, id } = joined;
  const { segment, annotator } = translation;
  const versions = [translation, ...reviews];
  const comments = byTime(versions.flatMap((version) => version.segment.comments));
  const scored = versions.toSorted(byDecision).find((version) => version.segment.scores);
  const words = decision && target !== segment.target ? decision.segment : segment;
  const dismissed = versions.flatMap((version) => version.segment.dismissed ?? []);
  const errors = errorsOf(joined);
  return {
    id,
    source: segment.quote,
    target: target === '' ? null : target,
    status,
    origin: decision && words !== segment ? reviewOrigin(decision.annotator) : segment.origin,
    translator: annotator,
    ...(decision && { reviewer: decision.annotator }),
    created: segment.created,
    modified: versions.map((version) => version.segment.modified).reduce((a, b) => (a > b ? a : b)),
    ...(comments.length > 0 && { comments }),
    ...(errors.length > 0 && { errors, ...(words !== segment && { assessed: segment.target }) }),
    ...(scored?.segment.scores && { scores: scored.segment.scores }),
    ...(words.alignments && words.alignments.length > 0 && { alignments: words.alignments }),
    ...(dismissed.length > 0 && { dismissed }),
  };
}

/**
 * Errors in the translator's words as they are now: those that reviews of these words have marked, and the translator's own.
 * What somebody marked in words that are no longer there says nothing about these.
 */
function errorsOf({ translation: { segment }, reviews }: JoinedSegment): readonly TranslationError[] {
  const current = reviews.filter((review) => review.segment.review?.target === segment.target);
  return byTime([...segment.errors, ...current.flatMap((review) => review.segment.errors)]);
}

function byTime<Item extends Pick<SegmentComment, 'time'>>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => (a.time < b.time ? -1 : Number(a.time > b.time)));
}

/** The last decision first. */
function byDecision(a: SegmentVersion, b: SegmentVersion): number {
  const [first, second] = [a.segment.decided ?? '', b.segment.decided ?? ''];
  return first > second ? -1 : Number(first < second);
}
