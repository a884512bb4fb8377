import { failure, success, type Result } from '../../result.ts';
import { readElements } from '../../xml/read-elements.ts';
import { attributeOf, type XmlElement, type XmlTag } from '../../xml/xml-element.ts';
import type { ReadProblem } from '../format.ts';
import { ReadLosses } from './read-losses.ts';
import type {
  ReadTranslation,
  TranslatedArticle,
  TranslationReadOptions,
  TranslationUnit,
} from './translation-format.ts';
import { writtenLanguage } from './written-language.ts';
import { xliff1 } from './xliff-1-2.ts';
import { xliff2Document } from './xliff-2-document.ts';

/** A `file` comes in pieces of so many units, so that one that holds a whole book does not have to be held whole. */
const unitsInPiece = 2_000;

/** What was read of one `unit` or `trans-unit`. */
export interface ReadXliffUnit {
  readonly units: readonly TranslationUnit[];
  readonly problems: readonly ReadProblem[];
}

/** How one version of XLIFF says things. */
export interface XliffVersion {
  readonly unitName: string;
  /** What is wrong with a tag outside of units, and what of it is lost. `path`: the tags around. */
  open(tag: XmlTag, path: readonly XmlTag[], losses: ReadLosses): readonly ReadProblem[];
  languages(path: readonly XmlTag[]): Languages;
  readUnit(element: XmlElement, path: readonly XmlTag[], losses: ReadLosses): ReadXliffUnit;
  /** What is wrong with the document as a whole, when all of it has been read. */
  end(): readonly ReadProblem[];
}

interface Languages {
  readonly source: string | undefined;
  readonly target: string | undefined;
}

/**
 * XLIFF 1.0 to 1.2 and 2.0 to 2.2. What breaks a constraint of the specification is told with its place; the words of such
 * a unit are kept where the fault leaves them beyond doubt. Modules and extensions of others are passed over, as a reader
 * may that writes nothing back (2.1, "Modules" and "Extension Mechanisms").
 */
export async function* readXliff(
  text: AsyncIterable<string>,
  { signal, sourceLanguage, targetLanguage }: TranslationReadOptions = {},
): AsyncGenerator<Result<ReadTranslation, ReadProblem>> {
  const losses = new ReadLosses();
  let version: XliffVersion | null = null;
  let article: (TranslatedArticle & { readonly units: TranslationUnit[] }) | null = null;
  const articleOf = (path: readonly XmlTag[], { source, target }: Languages) => ({
    path: attributeOf(path.find(({ name }) => name === 'file') ?? emptyTag, 'original') ?? '',
    sourceLanguage: writtenLanguage(source) ?? sourceLanguage ?? 'und',
    targetLanguage: writtenLanguage(target) ?? targetLanguage ?? 'und',
    units: [],
  });
  for await (const piece of readElements(text, isUnit, { signal })) {
    if (piece.kind === 'open') {
      if (piece.path.length === 0) version = versionOf(piece.tag);
      for (const problem of version?.open(piece.tag, piece.path, losses) ?? []) yield failure(problem);
    } else if (piece.kind === 'whole') {
      if (version === null) throw notXliff(piece.element);
      if (piece.element.name !== version.unitName) continue;
      const { units, problems } = version.readUnit(piece.element, piece.path, losses);
      for (const problem of problems) yield failure(problem);
      article ??= articleOf(piece.path, version.languages(piece.path));
      article.units.push(...units);
    }
    const isDone = piece.kind === 'close' && piece.tag.name === 'file';
    if (article && (isDone || article.units.length >= unitsInPiece)) {
      yield success({ article, losses: losses.take() });
      article = null;
    }
  }
  for (const problem of version?.end() ?? []) yield failure(problem);
  const left = losses.take();
  if (left.length > 0)
    yield success({ article: articleOf([], { source: undefined, target: undefined }), losses: left });
}

function isUnit({ name }: XmlTag): boolean {
  return name === 'unit' || name === 'trans-unit';
}

const emptyTag: XmlTag = { name: '', namespace: '', attributes: [], line: 1 };

function versionOf(root: XmlTag): XliffVersion {
  if (root.name !== 'xliff') throw notXliff(root);
  const [, major] = /^urn:oasis:names:tc:xliff:document:(\d)/.exec(root.namespace) ?? [];
  const said = major ?? attributeOf(root, 'version')?.slice(0, 1);
  if (said === '2') return xliff2Document(root);
  if (said === '1') return xliff1(root);
  throw new RangeError(
    'It is XLIFF of a version that Kutip does not know: it reads 1.0 to 1.2 and 2.0 to 2.2',
  );
}

function notXliff({ name }: XmlTag): RangeError {
  return new RangeError(`It is not XLIFF: its outermost element is ${name}`);
}
