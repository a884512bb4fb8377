import { applyEdits, findNodeAtLocation, getNodeValue, modify, parseTree, type Node } from 'jsonc-parser';
import { isObject } from './write-json.ts';

type Path = (string | number)[];

/**
 * Gives a field of a JSON text another value, and leaves every character that need not change: the text is somebody's
 * file. Objects are compared field by field. Lists whose elements all have an `id` (or a `role`) are compared by it, so
 * that an element that moves keeps its text. A new field goes where `order` says. `json` is valid and holds an object.
 */
export function rewriteJson(json: string, field: string, value: unknown, order: readonly string[]): string {
  return new Rewriting(json, order).rewrite([field], value);
}

class Rewriting {
  #json: string;
  readonly #order: readonly string[];
  readonly #formatting: { insertSpaces: boolean; tabSize: number; eol: string };

  constructor(json: string, order: readonly string[]) {
    this.#json = json;
    this.#order = order;
    const unit = /\n([ \t]+)/.exec(json)?.[1] ?? '  ';
    const eol = json.includes('\r\n') ? '\r\n' : '\n';
    this.#formatting = { insertSpaces: !unit.startsWith('\t'), tabSize: unit.length, eol };
  }

  rewrite(path: Path, value: unknown): string {
    this.#change(path, value);
    return this.#json;
  }

  #change(path: Path, value: unknown): void {
    const node = this.#find(path);
    const before: unknown = node && getNodeValue(node);
    if (node && isSame(before, value)) return;
    if (isObject(before) && isObject(value)) {
      for (const name of Object.keys(before))
        if (value[name] === undefined) this.#set([...path, name], undefined);
      for (const [name, field] of Object.entries(value))
        if (field !== undefined) this.#change([...path, name], field);
    } else if (Array.isArray(before) && Array.isArray(value)) this.#changeList(path, before, value);
    else this.#set(path, value);
  }

  #changeList(path: Path, before: readonly unknown[], value: readonly unknown[]): void {
    const names = namesOf(before);
    const wanted = namesOf(value);
    if (!names || !wanted) return this.#set(path, value);
    for (const [at, name] of [...names.entries()].toReversed())
      if (!wanted.includes(name)) this.#set([...path, at], undefined);
    this.#reorder(
      path,
      names.filter((name) => wanted.includes(name)),
      wanted.filter((name) => names.includes(name)),
    );
    for (const [at, name] of wanted.entries())
      if (!names.includes(name)) this.#set([...path, at], value[at], true);
    for (const [at, element] of value.entries()) this.#change([...path, at], element);
  }

  /** The elements change places; what stands between the places stays. */
  #reorder(path: Path, names: readonly string[], wanted: readonly string[]): void {
    const places = this.#find(path)?.children ?? [];
    const texts = places.map(({ offset, length }) => this.#json.slice(offset, offset + length));
    const edits = places.map(({ offset, length }, at) => {
      const content = texts[names.indexOf(wanted[at] ?? '')] ?? texts[at] ?? '';
      return { offset, length, content };
    });
    this.#json = applyEdits(this.#json, edits);
  }

  #set(path: Path, value: unknown, isArrayInsertion = false): void {
    const edits = modify(this.#json, path, value, {
      formattingOptions: this.#formatting,
      isArrayInsertion,
      getInsertionIndex: (fields) => {
        const rank = this.#rank(String(path.at(-1)));
        const after = fields.findIndex((field) => this.#rank(field) > rank);
        return after === -1 ? fields.length : after;
      },
    });
    this.#json = applyEdits(this.#json, edits);
  }

  #rank(field: string): number {
    const place = this.#order.indexOf(field);
    return place === -1 ? Infinity : place;
  }

  #find(path: Path): Node | undefined {
    const root = parseTree(this.#json);
    return root && findNodeAtLocation(root, path);
  }
}

function nameOf(element: unknown): string | null {
  if (!isObject(element)) return null;
  const name = element['id'] ?? element['role'];
  return typeof name === 'string' ? name : null;
}

/** Null unless every element has a name of its own. */
function namesOf(list: readonly unknown[]): readonly string[] | null {
  const names = list.map(nameOf).filter((name) => name !== null);
  return names.length === list.length && new Set(names).size === names.length ? names : null;
}

/** Field by field, in whatever order. */
function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((element, at) => isSame(element, other[at]));
  if (!isObject(one) || !isObject(other)) return one === other;
  const names = Object.keys(one).filter((name) => one[name] !== undefined);
  const others = Object.keys(other).filter((name) => other[name] !== undefined);
  return names.length === others.length && names.every((name) => isSame(one[name], other[name]));
}
