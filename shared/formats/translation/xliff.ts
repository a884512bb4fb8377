import type { SegmentStatus } from '../../translation/segment.ts';
import {
  replacementCharacter,
  xmlAttributes,
  xmlDeclaration,
  xmlText,
  type ForbiddenCharacter,
} from '../../xml/write-xml.ts';
import type { FormatOptions } from '../format.ts';
import { readXliff } from './read-xliff.ts';
import type { TranslatedArticle, TranslationFormat, TranslationUnit } from './translation-format.ts';
import { unitProperties } from './unit-properties.ts';
import { metadataNamespace, ownMetadata, statusOfState, subStatePrefix, xliff2Namespace } from './xliff-2.ts';

/**
 * XLIFF 2.1 (OASIS Standard, 13 February 2018), valid against its core schema: a `file` for each article, a `unit` with one
 * `segment` for each of its segments, white space preserved. What the core has no place for is in the metadata module, so
 * that other tools hand it through. Segments are ours to cut: `canResegment="no"`.
 */
export const xliff: TranslationFormat = {
  id: 'xliff',
  name: 'XLIFF 2.1',
  extension: 'xlf',
  mediaType: 'application/xliff+xml',
  losses: [],
  write,
  read: readXliff,
};

async function* write(
  articles: AsyncIterable<TranslatedArticle>,
  { signal }: FormatOptions = {},
): AsyncGenerator<string> {
  let languages: string | null = null;
  let number = 0;
  for await (const article of articles) {
    signal?.throwIfAborted();
    const { sourceLanguage, targetLanguage, units } = article;
    // A file needs a unit (4.2.2.2).
    if (units.length === 0) continue;
    const pair = `${sourceLanguage} → ${targetLanguage}`;
    if (languages === null) yield beginning(sourceLanguage, targetLanguage);
    languages ??= pair;
    // `srcLang` and `trgLang` are the document's (4.3.1.29, 4.3.1.37).
    if (languages !== pair)
      throw new RangeError(
        `XLIFF has one pair of languages in a file: export ${languages} and ${pair} apart`,
      );
    yield* fileOf(article, ++number);
  }
  // A file needs something in it, and a document a file (4.2.2.1, 4.2.2.2).
  if (languages === null) yield `${beginning('und', 'und')}<file id="f1">\n<group id="empty"/>\n</file>\n`;
  yield '</xliff>\n';
}

function beginning(source: string, target: string): string {
  const root = xmlAttributes({
    xmlns: xliff2Namespace,
    'xmlns:mda': metadataNamespace,
    version: '2.1',
    srcLang: source,
    trgLang: target,
    'xml:space': 'preserve',
  });
  return `${xmlDeclaration}<xliff${root}>\n`;
}

function* fileOf({ path, units }: TranslatedArticle, number: number): Generator<string> {
  const original = path === '' ? undefined : path;
  yield `<file${xmlAttributes({ id: `f${number}`, canResegment: 'no', original }, replacementCharacter)}>\n`;
  const taken = new Set<string>();
  for (const [index, unit] of units.entries()) yield unitElement(unit, unitId(unit.id, index, taken));
  yield '</file>\n';
}

/** An id of XLIFF is an NMTOKEN, and no two units of a file have the same (4.3.1.21). */
function unitId(id: string | undefined, index: number, taken: Set<string>): string {
  const isUsable = id !== undefined && /^[\w.-]+$/.test(id) && !taken.has(id);
  // A point, because no ULID has one.
  const own = isUsable ? id : `unit.${index + 1}`;
  taken.add(own);
  return own;
}

function unitElement(unit: TranslationUnit, id: string): string {
  const { source, target, status, comments = [] } = unit;
  const [state, subState] = stateOf(status);
  const isTold = statusOfState(state, subState, target !== null) === status;
  const properties = {
    ...(unit.id !== id && { id: unit.id ?? '' }),
    ...(target === '' && { target: 'empty' }),
    ...unitProperties(unit, isTold ? ['status'] : []),
  };
  // A state other than initial is one of a target (4.3.1.31).
  const segment = xmlAttributes(target === null || status === undefined ? {} : { state, subState });
  return [
    `<unit${xmlAttributes({ id })}>\n`,
    metadata(properties),
    comments.length === 0 ? '' : `<notes>\n${comments.map(({ text }) => note(text)).join('')}</notes>\n`,
    `<segment${segment}>\n<source>${content(source)}</source>\n`,
    target === null ? '' : `<target>${content(target)}</target>\n`,
    '</segment>\n</unit>\n',
  ].join('');
}

function stateOf(status: SegmentStatus | undefined): readonly [state: string, subState?: string] {
  if (status === 'translated' || status === 'reviewed' || status === 'final') return [status];
  if (status === 'draft' || status === 'rejected') return ['initial', `${subStatePrefix}${status}`];
  return ['initial'];
}

function metadata(properties: Readonly<Record<string, string>>): string {
  const entries = Object.entries(properties).map(
    ([type, value]) =>
      `<mda:meta${xmlAttributes({ type })}>${xmlText(value, replacementCharacter)}</mda:meta>\n`,
  );
  if (entries.length === 0) return '';
  const group = xmlAttributes({ category: ownMetadata });
  return `<mda:metadata>\n<mda:metaGroup${group}>\n${entries.join('')}</mda:metaGroup>\n</mda:metadata>\n`;
}

function note(text: string): string {
  return `<note category="comment">${xmlText(text, replacementCharacter)}</note>\n`;
}

function content(text: string): string {
  return xmlText(text, codePointElement);
}

/** XLIFF has an element for what XML cannot hold (4.2.3.1). */
const codePointElement: ForbiddenCharacter = (character) =>
  `<cp hex="${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}"/>`;
