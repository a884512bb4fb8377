import type { ReadGlossary } from '../../../shared/glossary/glossary-table.ts';
import { readGlossaryTable } from '../../../shared/glossary/glossary-table.ts';
import { readTbx } from '../../../shared/glossary/read-tbx.ts';
import { failure, success, type Result } from '../../../shared/result.ts';
import type { LanguageTag } from '../../../shared/translation/segment.ts';

/** A glossary out of a file that a person has chosen, or what is wrong with it. By its name: XML is TBX, the others tables. */
export async function readGlossaryFile(
  file: File,
  assumed: readonly [LanguageTag, LanguageTag],
): Promise<Result<ReadGlossary, string>> {
  try {
    const text = oncePiece(decoded(new Uint8Array(await file.arrayBuffer())));
    const isXml = /\.(?:tbx|xml)$/iu.test(file.name);
    const isCsv = /\.csv$/iu.test(file.name);
    return success(
      await (isXml
        ? readTbx(text)
        : readGlossaryTable(text, { dialect: isCsv ? 'csv' : 'raw-tsv', assumed })),
    );
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return failure(error.message);
    throw error;
  }
}

/** Spreadsheets and terminology programs write UTF-16 with a mark as well. @throws {TypeError} when it is neither. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

async function* oncePiece(text: string): AsyncGenerator<string> {
  yield text;
}
