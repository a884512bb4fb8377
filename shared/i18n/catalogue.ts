import type { InterfaceLanguage } from './area.ts';
import { anchoringTexts } from './catalogue/anchoring.ts';
import { alignmentTexts } from './catalogue/alignment.ts';
import { applicationTexts } from './catalogue/application.ts';
import { articleTexts } from './catalogue/article.ts';
import { bulkTexts } from './catalogue/bulk.ts';
import { checksTexts } from './catalogue/checks.ts';
import { commandTexts } from './catalogue/commands.ts';
import { entitiesTexts } from './catalogue/entities.ts';
import { errorTexts } from './catalogue/errors.ts';
import { exchangeTexts } from './catalogue/exchange.ts';
import { formatTexts } from './catalogue/formats.ts';
import { glossaryTexts } from './catalogue/glossary.ts';
import { helpTexts } from './catalogue/help.ts';
import { historyTexts } from './catalogue/history.ts';
import { inspectorTexts } from './catalogue/inspector.ts';
import { jumpTexts } from './catalogue/jumps.ts';
import { keyTexts } from './catalogue/keys.ts';
import { libraryTexts } from './catalogue/library.ts';
import { memoryTexts } from './catalogue/memory.ts';
import { pagesTexts } from './catalogue/pages.ts';
import { projectTexts } from './catalogue/project.ts';
import { replaceTexts } from './catalogue/replace.ts';
import { reviewTexts } from './catalogue/review.ts';
import { qualityTexts } from './catalogue/quality.ts';
import { searchTexts } from './catalogue/search.ts';
import { schemeTexts } from './catalogue/scheme.ts';
import { segmentTexts } from './catalogue/segments.ts';
import { sessionTexts } from './catalogue/session.ts';
import { shapingTexts } from './catalogue/shaping.ts';
import { suggestionTexts } from './catalogue/suggestions.ts';
import { translationTexts } from './catalogue/translation.ts';

/** Every text of the interface in one language. An area belongs to the part of the interface that it is named after. */
export type Catalogue = ReturnType<typeof inLanguage>;

function inLanguage(language: InterfaceLanguage) {
  return {
    language,
    anchoring: anchoringTexts[language],
    alignment: alignmentTexts[language],
    application: applicationTexts[language],
    article: articleTexts[language],
    bulk: bulkTexts[language],
    checks: checksTexts[language],
    commands: commandTexts[language],
    entities: entitiesTexts[language],
    errors: errorTexts[language],
    exchange: exchangeTexts[language],
    formats: formatTexts[language],
    glossary: glossaryTexts[language],
    help: helpTexts[language],
    history: historyTexts[language],
    inspector: inspectorTexts[language],
    jumps: jumpTexts[language],
    keys: keyTexts[language],
    library: libraryTexts[language],
    memory: memoryTexts[language],
    pages: pagesTexts[language],
    project: projectTexts[language],
    replace: replaceTexts[language],
    review: reviewTexts[language],
    quality: qualityTexts[language],
    search: searchTexts[language],
    scheme: schemeTexts[language],
    segments: segmentTexts[language],
    session: sessionTexts[language],
    shaping: shapingTexts[language],
    suggestions: suggestionTexts[language],
    translation: translationTexts[language],
  };
}

export const catalogues: Readonly<Record<InterfaceLanguage, Catalogue>> = {
  en: inLanguage('en'),
  id: inLanguage('id'),
};
