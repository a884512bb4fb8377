import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';

/**
 * Takes the element at `index` out of a list of a JSON text, with its comma and the line it stood on. Every other
 * character stays, as with `setInList`. A text without such an element stays as it is.
 */
export function removeFromList(json: string, list: string, index: number): string {
  const tree = parseTree(json);
  const array = tree && findNodeAtLocation(tree, [list]);
  const elements = array?.children ?? [];
  const element = elements[index];
  if (!array || !element) return json;
  const before = elements[index - 1];
  const after = elements[index + 1];
  if (after) return json.slice(0, element.offset) + json.slice(after.offset);
  if (before) return json.slice(0, endOf(before)) + json.slice(endOf(element));
  return `${json.slice(0, array.offset)}[]${json.slice(endOf(array))}`;
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}
