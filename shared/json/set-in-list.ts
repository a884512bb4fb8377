import { applyEdits, findNodeAtLocation, modify, parseTree, type Node } from 'jsonc-parser';
import { writeOnOneLine, type JsonObject } from './write-json.ts';

/** An object for a place of a list. */
export interface ListElement {
  readonly index: number;
  readonly object: JsonObject;
}

/**
 * Puts an object into a list of a JSON text: at `index`, in the place of what is there, or at the end when the list
 * is just so long. Every other character stays, because the text is somebody's file: how it is indented, its
 * line breaks, and whether its objects stand on one line are taken over. `json` is valid and holds an object.
 */
export function setInList(json: string, list: string, index: number, object: JsonObject): string {
  return setAllInList(json, list, [{ index, object }]);
}

/** As `setInList` for several at once, whose indexes differ; those beyond the end are appended in their order. O(text). */
export function setAllInList(json: string, list: string, given: readonly ListElement[]): string {
  const elements = findNodeAtLocation(parseTree(json) ?? missing(), [list])?.children ?? [];
  const added = given.filter(({ index }) => index >= elements.length).toSorted((a, b) => a.index - b.index);
  const last = elements.at(-1);
  if (!last)
    return added.length === 0
      ? json
      : withNewList(
          json,
          list,
          added.map(({ object }) => object),
        );
  const pieces: string[] = [];
  let written = 0;
  for (const { index, object } of given.toSorted((a, b) => a.index - b.index)) {
    const replaced = elements[index];
    if (!replaced) continue;
    pieces.push(json.slice(written, replaced.offset), writtenLike(json, replaced, object));
    written = replaced.offset + replaced.length;
  }
  const end = last.offset + last.length;
  pieces.push(json.slice(written, end));
  const startsLine = /\n[ \t]*$/.test(json.slice(0, last.offset));
  const gap = startsLine ? newlineOf(json) + indentBefore(json, last) : ' ';
  for (const { object } of added) pieces.push(',', gap, writtenLike(json, last, object));
  return pieces.join('') + json.slice(end);
}

function withNewList(json: string, list: string, objects: readonly JsonObject[]): string {
  const unit = /\n([ \t]+)/.exec(json)?.[1] ?? '  ';
  const formattingOptions = {
    insertSpaces: !unit.startsWith('\t'),
    tabSize: unit.length,
    eol: newlineOf(json),
  };
  return applyEdits(json, modify(json, [list], objects, { formattingOptions }));
}

/** The object on one line or on several, as the model stands in the text. */
function writtenLike(json: string, model: Node, object: JsonObject): string {
  const modelText = json.slice(model.offset, model.offset + model.length);
  if (!modelText.includes('\n')) return writeOnOneLine(object);
  const indent = indentBefore(json, model);
  const text = JSON.stringify(object, null, unitOf(modelText, indent));
  return text.replaceAll('\n', newlineOf(json) + indent);
}

function newlineOf(json: string): string {
  return json.includes('\r\n') ? '\r\n' : '\n';
}

function indentBefore(json: string, { offset }: Node): string {
  const line = json.slice(json.lastIndexOf('\n', offset - 1) + 1, offset);
  return /[ \t]*$/.exec(line)?.[0] ?? '';
}

/** By how much an object that begins at `indent` indents its fields. */
function unitOf(objectText: string, indent: string): string {
  const inner = /\n([ \t]*)/.exec(objectText)?.[1] ?? '';
  return inner.length > indent.length ? inner.slice(indent.length) : '  ';
}

function missing(): never {
  throw new TypeError('A list can only be changed in valid JSON');
}
