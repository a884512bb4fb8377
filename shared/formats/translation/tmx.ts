import { replacementCharacter, xmlAttributes, xmlDeclaration, xmlText } from '../../xml/write-xml.ts';
import type { FormatOptions } from '../format.ts';
import { translationLosses } from './losses.ts';
import { readTmx } from './read-tmx.ts';
import { tmxSeg } from './tmx-seg.ts';
import { fromTmxTime, tmxTime } from './tmx-time.ts';
import type { TranslatedArticle, TranslationFormat, TranslationUnit } from './translation-format.ts';
import { unitProperties } from './unit-properties.ts';

/**
 * Translation Memory eXchange 1.4b (LISA OSCAR, 2005; ETSI GS LIS 002), level 2, valid against its DTD. A `tu` for each
 * translated segment and language, so that every tool finds pairs in it. What TMX has no attribute for is in properties
 * `x-kutip:…`, comments beside that as notes for people. Names of people and files lose characters that XML forbids.
 */
export const tmx: TranslationFormat = {
  id: 'tmx',
  name: 'TMX 1.4b',
  extension: 'tmx',
  mediaType: 'application/x-tmx+xml',
  losses: [translationLosses.untranslated],
  write,
  read: readTmx,
};

async function* write(
  articles: AsyncIterable<TranslatedArticle>,
  { signal }: FormatOptions = {},
): AsyncGenerator<string> {
  let language: string | null = null;
  for await (const article of articles) {
    signal?.throwIfAborted();
    if (language === null) yield beginning(article.sourceLanguage);
    language ??= article.sourceLanguage;
    for (const unit of article.units)
      if (unit.target !== null) yield translationUnit(unit, unit.target, article, language);
  }
  if (language === null) yield beginning('*all*');
  yield '</body>\n</tmx>\n';
}

function beginning(language: string): string {
  const header = xmlAttributes({
    creationtool: 'Kutip',
    creationtoolversion: '1',
    segtype: 'sentence',
    'o-tmf': 'Kutip',
    adminlang: 'en',
    srclang: language,
    datatype: 'plaintext',
  });
  return `${xmlDeclaration}<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">\n<header${header}/>\n<body>\n`;
}

function translationUnit(
  unit: TranslationUnit,
  target: string,
  { path, sourceLanguage, targetLanguage }: TranslatedArticle,
  languageOfFile: string,
): string {
  const { id, source, translator, reviewer, created, modified, comments = [] } = unit;
  const attributes = xmlAttributes(
    {
      tuid: id,
      creationdate: tmxTime(created),
      creationid: translator,
      changedate: tmxTime(modified),
      // Who is only a reviewer would be read as the translator.
      changeid: translator === undefined ? undefined : (reviewer ?? translator),
      srclang: sourceLanguage === languageOfFile ? undefined : sourceLanguage,
    },
    replacementCharacter,
  );
  const properties = {
    ...(path !== '' && { article: path }),
    ...unitProperties(unit, [
      'translator',
      ...(isWhole(created) ? (['created'] as const) : []),
      ...(isWhole(modified) ? (['modified'] as const) : []),
    ]),
  };
  return [
    `<tu${attributes}>\n`,
    ...comments.map(({ text }) => `<note>${xmlText(text, replacementCharacter)}</note>\n`),
    ...Object.entries(properties).map(
      ([name, value]) => `<prop type="x-kutip:${name}">${xmlText(value, replacementCharacter)}</prop>\n`,
    ),
    variant(sourceLanguage, source),
    variant(targetLanguage, target),
    '</tu>\n',
  ].join('');
}

function variant(language: string, text: string): string {
  return `<tuv${xmlAttributes({ 'xml:lang': language })}>${tmxSeg(text)}</tuv>\n`;
}

/** TMX counts whole seconds. */
function isWhole(time: string | undefined): boolean {
  return time !== undefined && fromTmxTime(tmxTime(time)) === time;
}
