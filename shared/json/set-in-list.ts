import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import { writeOnOneLine, type JsonObject } from './write-json.ts';

/**
 * Puts an object into a list of a JSON text: at `index`, in the place of what is there, or at the end when the list
 * is just so long. Every other character stays, because the text is somebody's file: how it is indented, its
 * line breaks, and whether its objects stand on one line are taken over. `json` is valid and holds an object.
 */
export function setInList(json: string, list: string, index: number, object: JsonObject): string {
  const elements = findNodeAtLocation(parseTree(json) ?? missing(), [list])?.children ?? [];
  const replaced = elements[index];
  const model = replaced ?? elements.at(-1);
  const newline = json.includes('\r\n') ? '\r\n' : '\n';
  if (!model) {
    const unit = /\n([ \t]+)/.exec(json)?.[1] ?? '  ';
    const formattingOptions = { insertSpaces: !unit.startsWith('\t'), tabSize: unit.length, eol: newline };
    return applyEdits(json, modify(json, [list], [object], { formattingOptions }));
  }
  const end = model.offset + model.length;
  const modelText = json.slice(model.offset, end);
  const indent = /[ \t]*$/.exec(json.slice(0, model.offset))?.[0] ?? '';
  const written = modelText.includes('\n')
    ? JSON.stringify(object, null, unitOf(modelText, indent)).replaceAll('\n', newline + indent)
    : writeOnOneLine(object);
  if (replaced) return json.slice(0, model.offset) + written + json.slice(end);
  const startsLine = /\n[ \t]*$/.test(json.slice(0, model.offset));
  return `${json.slice(0, end)},${startsLine ? newline + indent : ' '}${written}${json.slice(end)}`;
}

/** By how much an object that begins at `indent` indents its fields. */
function unitOf(objectText: string, indent: string): string {
  const inner = /\n([ \t]*)/.exec(objectText)?.[1] ?? '';
  return inner.length > indent.length ? inner.slice(indent.length) : '  ';
}

function missing(): never {
  throw new TypeError('A list can only be changed in valid JSON');
}
