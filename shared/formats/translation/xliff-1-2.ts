import type { SegmentComment, SegmentStatus } from '../../translation/segment.ts';
import { attributeOf, elementsIn, textOf, type XmlElement, type XmlTag } from '../../xml/xml-element.ts';
import type { ReadLosses } from './read-losses.ts';
import type { ReadXliffUnit, XliffVersion } from './read-xliff.ts';
import type { TranslationUnit } from './translation-format.ts';
import { readXliff1Text } from './xliff-1-text.ts';
import { segmentPairs } from './xliff-1-segments.ts';
import { inherited, preservesSpace, type XliffText } from './xliff-text.ts';

/** Elements outside of units that hold no words, and are there to be looked at by the tool that wrote them. */
const quiet: ReadonlySet<string> = new Set([
  'xliff',
  'file',
  'body',
  'group',
  'header',
  'tool',
  'phase-group',
  'phase',
]);

/** XLIFF 1.0, 1.1 and 1.2 (OASIS Standard, 1 February 2008), and what Trados, memoQ, Xcode and others make of it. */
export function xliff1(root: XmlTag): XliffVersion {
  const isCore = ({ namespace }: XmlTag) => namespace === root.namespace;
  return {
    unitName: 'trans-unit',

    open(tag, path, losses) {
      const isWithin = (name: string) => path.some((each) => each.name === name);
      if (isWithin('bin-unit') || path.some((each) => !isCore(each) || !quiet.has(each.name))) return [];
      if (tag.name === 'bin-unit') losses.add('not-translatable', tag.line, 'A binary unit is passed over');
      else if (tag.name === 'note')
        losses.add('comments', tag.line, 'A note on a whole file or group has no place');
      else if (!isCore(tag) || !quiet.has(tag.name))
        losses.add('properties', tag.line, `The element ${tag.name} has no place`);
      return [];
    },

    languages: (path) => ({
      source: inherited(path, 'source-language'),
      target: inherited(path, 'target-language'),
    }),

    readUnit(element, path, losses) {
      if (path.some((each) => !isCore(each) || each.name === 'bin-unit')) return { units: [], problems: [] };
      return readTransUnit(element, path, losses);
    },

    end: () => [],
  };
}

function readTransUnit(element: XmlElement, path: readonly XmlTag[], losses: ReadLosses): ReadXliffUnit {
  const id = attributeOf(element, 'id');
  const own = elementsIn(element).filter(({ namespace }) => namespace === element.namespace);
  const child = (name: string) => own.find((each) => each.name === name);
  const source = child('source');
  const target = child('target');
  if (!source) {
    const place = `line ${element.line}, trans-unit${id === undefined ? '' : ` ${id}`}`;
    return { units: [], problems: [{ place, message: 'It has no source' }] };
  }
  if (inherited([...path, element], 'translate') === 'no') {
    losses.add('not-translatable', element.line, 'A unit that is not to be translated is passed over');
    return { units: [], problems: [] };
  }
  tellLosses(element, losses);
  const isPreserved = (part: XmlElement) => preservesSpace([...path, element, part]);
  const read = (part: XmlElement, whole: XmlElement): XliffText => {
    const text = readXliff1Text(part, isPreserved(whole));
    if (text.hasCodes)
      losses.add(
        'inline-codes',
        part.line,
        'Inline codes and markers are left out; the text in them is kept',
      );
    return text;
  };
  const pairs = segmentPairs(element, source, child('seg-source'), target);
  const notes = notesOf(own.filter(({ name }) => name === 'note'));
  const units = pairs.flatMap((pair, index): TranslationUnit[] => {
    const sourceText = read(pair.source, source);
    const targetText = pair.target && target && read(pair.target, target);
    if (sourceText.text.trim() === '') {
      losses.add('not-translatable', pair.source.line, 'A segment without words is passed over');
      return [];
    }
    const words = targetText?.text ?? '';
    const said = [...sourceText.comments, ...(targetText?.comments ?? [])];
    const comments = [
      ...(index === 0 ? notes : []),
      ...said.map((text, at) => commentOf(pair.source, at, text, 'xliff')),
    ];
    const ownId = pairs.length === 1 ? id : id === undefined ? undefined : `${id}/${pair.id}`;
    return [
      {
        ...(ownId !== undefined && { id: ownId }),
        status: words === '' ? 'untranslated' : (pair.status ?? statusOf(element, target)),
        ...(isMachineMade(target) && { origin: 'machine:xliff' }),
        ...(comments.length > 0 && { comments }),
        source: sourceText.text,
        target: words === '' ? null : words,
      },
    ];
  });
  return { units, problems: [] };
}

const read: ReadonlySet<string> = new Set(['source', 'seg-source', 'target', 'note']);

function tellLosses(unit: XmlElement, losses: ReadLosses): void {
  for (const child of elementsIn(unit))
    if (child.name === 'alt-trans')
      losses.add('alternatives', child.line, 'Proposals of other translations are left out');
    // Trados says there how far each segment is (`xliff-1-segments.ts`).
    else if (child.name !== 'seg-defs' && (child.namespace !== unit.namespace || !read.has(child.name)))
      losses.add('properties', child.line, `The element ${child.name} has no place`);
}

function notesOf(notes: readonly XmlElement[]): readonly SegmentComment[] {
  return notes.flatMap((note, index) => {
    const text = textOf(note);
    return text.trim() === '' ? [] : [commentOf(note, index, text, attributeOf(note, 'from') ?? 'xliff')];
  });
}

function commentOf({ line }: XmlElement, index: number, text: string, author: string): SegmentComment {
  return { id: `line-${line}-${index + 1}`, author, time: '', text };
}

/**
 * From `state` (2.3, "state") and `approved`, which says that a translation has passed its last review. A target that says
 * nothing is translated. `state-qualifier` tells nothing of the status.
 */
function statusOf(unit: XmlElement, target: XmlElement | undefined): SegmentStatus {
  const state = (target && attributeOf(target, 'state')) ?? '';
  if (state === 'final') return 'final';
  if (state === 'signed-off' || attributeOf(unit, 'approved') === 'yes') return 'reviewed';
  return /^(?:new|needs-(?:translation|adaptation|l10n))$/.test(state) ? 'draft' : 'translated';
}

function isMachineMade(target: XmlElement | undefined): boolean {
  const qualifier = target && attributeOf(target, 'state-qualifier');
  return qualifier === 'mt-suggestion' || qualifier === 'leveraged-mt';
}
