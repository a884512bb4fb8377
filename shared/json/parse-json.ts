import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { failure, success, type Result } from '../result.ts';

/** Where a file that should be JSON stops being it. */
export interface JsonFault {
  /** `line 12, column 5`, both counted from 1 as editors do; the column in UTF-16 code units. */
  readonly place: string;
  readonly message: string;
}

/**
 * Parses strict JSON: no comments, no trailing commas. A byte order mark is passed over, because Windows editors
 * add one. `JSON.parse` does the work; a file that it refuses is read again by a parser that knows where the fault is,
 * since the engines' messages name the place in some cases only.
 */
export function parseJson(text: string): Result<unknown, JsonFault> {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    const value: unknown = JSON.parse(json);
    return success(value);
  } catch (cause) {
    const errors: ParseError[] = [];
    parse(json, errors, { disallowComments: true, allowTrailingComma: false });
    const [first] = errors;
    const before = json.slice(0, first?.offset ?? json.length).split('\n');
    return failure({
      place: `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`,
      message: first ? sentenceOf(printParseErrorCode(first.error)) : String(cause),
    });
  }
}

/** `CommaExpected` → `Comma expected`. */
function sentenceOf(code: string): string {
  const words = code.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
