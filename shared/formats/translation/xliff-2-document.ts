import { attributeOf, type XmlTag } from '../../xml/xml-element.ts';
import type { ReadProblem } from '../format.ts';
import { ReadLosses } from './read-losses.ts';
import type { XliffVersion } from './read-xliff.ts';
import { inherited } from './xliff-text.ts';
import { metadataNamespace, namespaceOf22 } from './xliff-2.ts';
import { faultsOfTag } from './xliff-2-schema.ts';
import { readXliff2Unit } from './xliff-2-unit.ts';

/** One document of XLIFF 2.0, 2.1 or 2.2. */
export function xliff2Document(root: XmlTag): XliffVersion {
  const ids = { file: new Set<string>(), group: new Set<string>(), unit: new Set<string>() };
  let unitsInFile = 0;
  let openFile: XmlTag | null = null;
  let hasFile = false;
  let isTargetLanguageMissed = false;
  /** How far the children of each open element have come, by its depth. */
  const places: number[] = [];
  const core = (tag: XmlTag) => tag.namespace === root.namespace;

  /** In a file or group, extensions come first, then notes, then units and groups (4.2.2.2, 4.2.2.4). */
  function faultsOfOrder(tag: XmlTag, depth: number): readonly ReadProblem[] {
    places.length = depth + 1;
    const place = core(tag) ? (childPlaces[tag.name] ?? 0) : 1;
    const last = places[depth] ?? 0;
    places[depth] = Math.max(place, last);
    return depth > 1 && place < last ? [problemAt(tag, 'It stands too late in its file or group')] : [];
  }

  function endFile(): readonly ReadProblem[] {
    if (openFile === null || unitsInFile > 0) return [];
    return [problemAt(openFile, 'It has neither unit nor group (4.2.2.2)')];
  }

  return {
    unitName: 'unit',

    open(tag, path, losses) {
      // What is in a module or an extension is its own affair.
      if (path.some((each) => !core(each) || each.name === 'skeleton')) return [];
      const late = faultsOfOrder(tag, path.length);
      if (!core(tag)) {
        // 2.2 has metadata on a whole document.
        if (path.length < 2 && !(root.namespace === namespaceOf22 && tag.namespace === metadataNamespace))
          return [problemAt(tag, 'An extension may not stand outside of a file (4.2.2.1)')];
        losses.add('properties', tag.line, `The element ${tag.name} of ${tag.namespace} has no place`);
        return late;
      }
      const problems = [...late, ...faultsOfTag(tag, path.at(-1)).map((fault) => problemAt(tag, fault))];
      if (tag.name === 'file') {
        problems.push(...endFile());
        [openFile, unitsInFile, hasFile] = [tag, 0, true];
        ids.group.clear();
        ids.unit.clear();
        problems.push(...taken(ids.file, tag, 'files'));
      } else if (tag.name === 'group') {
        unitsInFile++;
        problems.push(...taken(ids.group, tag, 'groups of a file'));
      } else if (tag.name === 'skeleton')
        losses.add('properties', tag.line, 'The skeleton of the original file has no place');
      else if (tag.name === 'note')
        losses.add('comments', tag.line, 'A note on a whole file or group has no place');
      return problems;
    },

    languages: () => ({ source: attributeOf(root, 'srcLang'), target: attributeOf(root, 'trgLang') }),

    readUnit(element, path, losses) {
      // A unit in somebody's extension is none of the document's.
      if (!core(element) || path.some((each) => !core(each))) return { units: [], problems: [] };
      unitsInFile++;
      faultsOfOrder(element, path.length);
      const again = taken(ids.unit, element, 'units of a file');
      if (again.length > 0) return { units: [], problems: again };
      const isTranslated = inherited([...path, element], 'translate') !== 'no';
      // Of what is passed over as a whole, the parts are not told.
      const told = isTranslated ? losses : new ReadLosses();
      const { units, problems, hasTarget } = readXliff2Unit(element, path, { root, losses: told });
      const missed =
        hasTarget && !isTargetLanguageMissed && attributeOf(root, 'trgLang') === undefined
          ? [problemAt(root, 'There are targets, and trgLang is missing (4.3.1.37)')]
          : [];
      isTargetLanguageMissed ||= missed.length > 0;
      if (isTranslated) return { units, problems: [...missed, ...problems] };
      losses.add('not-translatable', element.line, 'A unit that is not to be translated is passed over');
      return { units: [], problems: [...missed, ...problems] };
    },

    end() {
      const none = hasFile ? [] : [problemAt(root, 'It has no file (4.2.2.1)')];
      return [...none, ...endFile()];
    },
  };
}

const childPlaces: Readonly<Record<string, number>> = { skeleton: 0, notes: 2, unit: 3, group: 3 };

function taken(ids: Set<string>, tag: XmlTag, among: string): readonly ReadProblem[] {
  const id = attributeOf(tag, 'id');
  if (id === undefined) return [];
  if (ids.has(id)) return [problemAt(tag, `Another of the ${among} has the id ${id}, too (4.3.1.21)`)];
  ids.add(id);
  return [];
}

function problemAt(tag: XmlTag, message: string): ReadProblem {
  const id = attributeOf(tag, 'id');
  return { place: `line ${tag.line}, ${tag.name}${id === undefined ? '' : ` ${id}`}`, message };
}
