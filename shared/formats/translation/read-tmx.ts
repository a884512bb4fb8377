import { failure, success, type Result } from '../../result.ts';
import type { SegmentComment } from '../../translation/segment.ts';
import { readElements } from '../../xml/read-elements.ts';
import {
  attributeOf,
  elementsIn,
  textOf,
  xmlNamespace,
  type XmlElement,
  type XmlTag,
} from '../../xml/xml-element.ts';
import { withoutForbidden } from '../../xml/write-xml.ts';
import type { ReadProblem } from '../format.ts';
import { ReadLosses } from './read-losses.ts';
import { readSeg } from './tmx-seg.ts';
import { fromTmxTime } from './tmx-time.ts';
import type {
  ReadTranslation,
  TranslatedArticle,
  TranslationReadOptions,
  TranslationUnit,
} from './translation-format.ts';
import { isUnitProperty, readUnitProperties } from './unit-properties.ts';
import { isSameLanguage, writtenLanguage } from './written-language.ts';

/** Units of one piece: little enough to be held, enough to be worth an import's step. */
const unitsInPiece = 500;

const ownProperty = /^x-kutip:(.+)$/;

/**
 * TMX 1.1 to 1.4b, level 1 and 2. Every `tuv` that is not in the source language is a unit: several languages become
 * several articles, two renderings in one language two units. The source is the `tuv` in the language that the `tu` or the
 * header says (`srclang`); of `*all*`, the one that was asked for, else the first.
 */
export async function* readTmx(
  text: AsyncIterable<string>,
  { signal, sourceLanguage, targetLanguage }: TranslationReadOptions = {},
): AsyncGenerator<Result<ReadTranslation, ReadProblem>> {
  const losses = new ReadLosses();
  let language: string | undefined;
  let isTmx = false;
  let pieces = new Pieces();
  const pieceEnds = function* () {
    const read = pieces.articles();
    pieces = new Pieces();
    // What was lost is told with the first of a piece: a note, say, belongs to all languages of its unit.
    for (const article of read) yield success({ article, losses: losses.take() });
  };
  for await (const piece of readElements(text, isPart, { signal })) {
    if (piece.kind !== 'whole') {
      if (piece.kind === 'open' && piece.path.length === 0 && piece.tag.name !== 'tmx')
        throw new RangeError(`It is not TMX: its outermost element is ${piece.tag.name}`);
      isTmx = true;
    } else if (!isTmx) throw new RangeError(`It is not TMX: its outermost element is ${piece.element.name}`);
    else if (piece.element.name === 'header') {
      language = attributeOf(piece.element, 'srclang');
      for (const { name, line } of elementsIn(piece.element))
        losses.add('properties', line, `A ${name} of the whole file has no place`);
    } else {
      const read = readUnit(piece.element, { language, wanted: sourceLanguage, losses });
      if (!read.ok) {
        yield read;
        continue;
      }
      if (pieces.count >= unitsInPiece) yield* pieceEnds();
      pieces.add(read.value);
    }
  }
  yield* pieceEnds();
  const left = losses.take();
  // Of units that were all passed over.
  const nothing = {
    path: '',
    sourceLanguage: sourceLanguage ?? 'und',
    targetLanguage: targetLanguage ?? 'und',
    units: [],
  };
  if (left.length > 0) yield success({ article: nothing, losses: left });
}

function isPart({ name }: XmlTag): boolean {
  return name === 'tu' || name === 'header';
}

/** The articles that are being gathered, one for each path and pair of languages: a memory may have them in any order. */
class Pieces {
  count = 0;
  readonly #articles = new Map<string, TranslatedArticle & { readonly units: TranslationUnit[] }>();

  add({ path, sourceLanguage, units }: ReadUnit): void {
    for (const { targetLanguage, unit } of units) {
      const key = `${sourceLanguage} ${targetLanguage} ${path}`;
      const article = this.#articles.get(key) ?? { path, sourceLanguage, targetLanguage, units: [] };
      article.units.push(unit);
      this.#articles.set(key, article);
      this.count++;
    }
  }

  articles(): Iterable<TranslatedArticle> {
    return this.#articles.values();
  }
}

interface ReadUnit {
  readonly path: string;
  readonly sourceLanguage: string;
  readonly units: readonly { readonly targetLanguage: string; readonly unit: TranslationUnit }[];
}

interface Surroundings {
  /** `srclang` of the header. */
  readonly language: string | undefined;
  /** What the person asked for. */
  readonly wanted: string | undefined;
  readonly losses: ReadLosses;
}

interface Variant {
  readonly element: XmlElement;
  readonly language: string;
  readonly text: string;
}

function readUnit(tu: XmlElement, surroundings: Surroundings): Result<ReadUnit, ReadProblem> {
  const { losses } = surroundings;
  const problem = (message: string) => failure({ place: `line ${tu.line}, tu`, message });
  const variants: Variant[] = [];
  for (const element of elementsIn(tu, 'tuv')) {
    const written = attributeOf(element, 'lang', xmlNamespace) ?? attributeOf(element, 'lang');
    const language = writtenLanguage(written);
    if (language === null)
      return problem(written === undefined ? 'A tuv does not say its language' : `${written} is no language`);
    const [seg] = elementsIn(element, 'seg');
    if (!seg) return problem(`The tuv in ${language} has no seg`);
    const { text, hasCodes } = readSeg(seg);
    if (hasCodes) losses.add('inline-codes', seg.line, 'Inline codes are left out');
    variants.push({ element, language, text });
  }
  if (variants.length === 0) return problem('It has no tuv');
  const source = sourceOf(variants, attributeOf(tu, 'srclang') ?? surroundings.language, surroundings.wanted);
  if (!source) return problem('None of its tuv is in the source language that the file says');
  if (source.text.trim() === '') return problem('The source is empty');
  const others = variants.filter(({ language, text }) => language !== source.language && text !== '');
  if (others.length === 0) losses.add('untranslated', tu.line, 'A unit without a translation is passed over');
  const about = readAbout(tu, losses);
  return success({
    path: about.path,
    sourceLanguage: source.language,
    units: others.map(({ element, language, text }) => ({
      targetLanguage: language,
      unit: unitOf(tu, element, { source: source.text, target: text, about, losses }),
    })),
  });
}

/** Tools write EN-US in the header and en in the units, or the reverse. */
function sourceOf(
  variants: readonly Variant[],
  written: string | undefined,
  wanted: string | undefined,
): Variant | undefined {
  const language = writtenLanguage(written) ?? wanted;
  if (language === undefined) return variants[0];
  const found =
    variants.find((each) => each.language.toLowerCase() === language.toLowerCase()) ??
    variants.find((each) => isSameLanguage(each.language, language));
  // The file says that any language may be the source, and has not the one that was asked for.
  return found ?? (writtenLanguage(written) === null ? variants[0] : undefined);
}

/** What a `tu` says of all its languages, or a `tuv` of its own. */
interface About {
  readonly path: string;
  readonly fields: Partial<TranslationUnit>;
  readonly notes: readonly XmlElement[];
}

function readAbout(element: XmlElement, losses: ReadLosses): About {
  const own: Record<string, string> = {};
  let path = '';
  for (const prop of elementsIn(element, 'prop')) {
    const type = attributeOf(prop, 'type') ?? '';
    const [, name = ''] = ownProperty.exec(type) ?? [];
    // `file` is OmegaT's.
    if (name === 'article' || (type === 'file' && path === '')) path = textOf(prop);
    else if (isUnitProperty(name)) own[name] = textOf(prop);
    else losses.add('properties', prop.line, `The property ${type} has no place`);
  }
  const { fields, damaged } = readUnitProperties(own);
  for (const name of damaged)
    losses.add('properties', element.line, `The property x-kutip:${name} cannot be read`);
  return { path, fields, notes: elementsIn(element, 'note') };
}

interface UnitParts {
  readonly source: string;
  readonly target: string;
  readonly about: About;
  readonly losses: ReadLosses;
}

function unitOf(
  tu: XmlElement,
  tuv: XmlElement,
  { source, target, about, losses }: UnitParts,
): TranslationUnit {
  const own = readAbout(tuv, losses);
  const either = (name: string) => attributeOf(tuv, name) ?? attributeOf(tu, name);
  const fields = {
    id: attributeOf(tu, 'tuid'),
    translator: either('creationid') ?? either('changeid'),
    created: fromTmxTime(either('creationdate')),
    modified: fromTmxTime(either('changedate')),
    ...about.fields,
    ...own.fields,
  };
  const comments = commentsOf([...about.notes, ...own.notes], fields);
  return {
    ...withoutAbsent(fields),
    source,
    target,
    ...(comments.length > 0 && { comments }),
  };
}

/** Notes that are comments of ours come with the property that has all of them; what others have written joins them. */
function commentsOf(
  notes: readonly XmlElement[],
  { comments = [], translator = '', modified, created }: Partial<TranslationUnit>,
): readonly SegmentComment[] {
  const known = new Set(comments.map(({ text }) => withoutForbidden(text)));
  const added = notes.flatMap((note, index) => {
    const text = textOf(note);
    if (text.trim() === '' || known.has(text)) return [];
    const author = translator === '' ? 'tmx' : translator;
    return [{ id: `line-${note.line}-${index + 1}`, author, time: modified ?? created ?? '', text }];
  });
  return [...comments, ...added];
}

function withoutAbsent(fields: Partial<TranslationUnit>): Partial<TranslationUnit> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
