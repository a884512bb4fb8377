import {
  findTranslationFormat,
  isFolderFormat,
  readableTranslationFormats,
} from '../../shared/formats/translation/registry.ts';
import { annotatorIdSchema } from '../../shared/host/settings.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { languageTagSchema } from '../../shared/translation/segment.ts';
import { noFormat, type ConvertInvocation, type OnCorpus } from './read-arguments.ts';

/** The part of the command line that exchanges translations. */

export interface TranslationExportInvocation extends OnCorpus {
  readonly command: 'export-translations';
  readonly format: string;
  readonly language: string;
  /** `-` is standard output. */
  readonly out: string;
}

export interface ImportInvocation extends OnCorpus {
  readonly command: 'import';
  /** As it was typed. */
  readonly file: string;
  /** `null`: its name and beginning decide. */
  readonly format: string | null;
  /** `null`: the file says. */
  readonly language: string | null;
  /** As it was typed; `null`: each segment goes where it belongs. */
  readonly article: string | null;
  /** Whose set is changed. */
  readonly annotator: string;
  readonly translator: string;
  readonly replaces: { readonly confirmed: boolean; readonly newer: boolean };
  readonly isDryRun: boolean;
}

export function readTranslationExport(
  onCorpus: OnCorpus,
  id: string,
  out: string | undefined,
  target: string | undefined,
): Result<TranslationExportInvocation, string> {
  const format = findTranslationFormat(id);
  if (target === undefined)
    return failure(`export --format ${id} needs --target: the language of the translations, as en.`);
  if (!languageTagSchema.safeParse(target).success) return failure(noLanguage(target));
  const place = format && isFolderFormat(format) ? 'FOLDER' : 'FILE';
  if (out === undefined)
    return failure(
      `export needs --out ${place}${place === 'FILE' ? ', or --out - for standard output' : ''}.`,
    );
  if (out === '-' && place === 'FOLDER')
    return failure(`${id} is several files: name a folder with --out, not standard output.`);
  if (out === '-' && onCorpus.json)
    return failure('--json and --out - would both write to standard output. Leave one of them out.');
  return success({ command: 'export-translations', ...onCorpus, format: id, language: target, out });
}

interface ImportOptions {
  readonly format: string | undefined;
  readonly target: string | undefined;
  readonly article: string | undefined;
  readonly translator: string | undefined;
  readonly replaces: readonly string[];
  readonly isDryRun: boolean;
}

export function readImport(
  onCorpus: OnCorpus,
  file: string,
  { format, target, article, translator, replaces, isDryRun }: ImportOptions,
): Result<ImportInvocation, string> {
  const readable = readableTranslationFormats.map(({ id }) => id);
  const [annotator, ...more] = onCorpus.annotators;
  if (annotator === undefined || more.length > 0)
    return failure('import needs one --annotator ID: into whose sidecars it writes.');
  if (format !== undefined && !readable.includes(format)) return failure(noFormat(format, readable));
  if (target !== undefined && !languageTagSchema.safeParse(target).success)
    return failure(noLanguage(target));
  if (translator !== undefined && !annotatorIdSchema.safeParse(translator).success)
    return failure(
      `“${translator}” is no annotator id: these are 1 to 32 lower-case letters, digits, - or _.`,
    );
  const stranger = replaces.find((what) => what !== 'confirmed' && what !== 'newer');
  if (stranger !== undefined) return failure(`--replace takes confirmed and newer, not “${stranger}”.`);
  return success({
    command: 'import',
    ...onCorpus,
    file,
    format: format ?? null,
    language: target ?? null,
    article: article ?? null,
    annotator,
    translator: translator ?? annotator,
    replaces: { confirmed: replaces.includes('confirmed'), newer: replaces.includes('newer') },
    isDryRun,
  });
}

interface ConvertOptions {
  readonly from: string;
  readonly to: string;
  readonly out: string | undefined;
  readonly language: string | undefined;
  readonly target: string | undefined;
}

export function readTranslationConvert(
  file: string,
  { from, to, out, language, target }: ConvertOptions,
): Result<ConvertInvocation, string> {
  const readable = readableTranslationFormats.map(({ id }) => id);
  if (!readable.includes(from)) return failure(noFormat(from, readable));
  const bad = [language, target].find(
    (tag) => tag !== undefined && !languageTagSchema.safeParse(tag).success,
  );
  if (bad !== undefined) return failure(noLanguage(bad));
  if (out === undefined) return failure('convert needs --out FILE, or --out - for standard output.');
  if (file === '-' && isFolder(from))
    return failure(`${from} is several files: name a folder of them, not -.`);
  if (out === '-' && isFolder(to)) return failure(`${to} is several files: name a folder with --out, not -.`);
  return success({ command: 'convert', file, from, to, out, languages: [language, target] });
}

function isFolder(id: string): boolean {
  const format = findTranslationFormat(id);
  return format !== null && isFolderFormat(format);
}

function noLanguage(tag: string): string {
  return `“${tag}” is no language tag. Write it as id, en or zh-Hant (BCP 47).`;
}
