import { parseArgs } from 'node:util';
import { isRuleId, ruleIds, type RuleId } from '../../shared/checks/finding.ts';
import { findFormat, formats, readableFormats } from '../../shared/formats/registry.ts';
import {
  findTranslationFormat,
  readableTranslationFormats,
  translationFormats,
} from '../../shared/formats/translation/registry.ts';
import { annotatorIdSchema } from '../../shared/host/settings.ts';
import { searchTexts } from '../../shared/i18n/catalogue/search.ts';
import { parseQuery, type Query, type TypedQuery } from '../../shared/search/query.ts';
import { languagesWithRules, lexiconFor } from '../../shared/suggestion/lexicon/lexicon.ts';
import { suggestionKinds, type SuggestionKind } from '../../shared/suggestion/suggestion.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { languageTagSchema } from '../../shared/translation/segment.ts';
import { segmentUnits, type SegmentUnit } from '../../shared/translation/segmentation.ts';
import { commandNames, commandTable, isCommandName, optionTable, type CommandName } from './command-table.ts';
import {
  readImport,
  readTranslationConvert,
  readTranslationExport,
  type ImportInvocation,
  type TranslationExportInvocation,
} from './exchange-arguments.ts';
import { nearestName } from './nearest-name.ts';

export interface OnCorpus {
  /** As it was typed. */
  readonly corpus: string;
  /** Empty: all. */
  readonly annotators: readonly string[];
  readonly json: boolean;
}

export interface ValidateInvocation extends OnCorpus {
  readonly command: 'validate';
  readonly errorsOnly: boolean;
}

export interface ExportInvocation extends OnCorpus {
  readonly command: 'export';
  readonly format: string;
  /** `-` is standard output. */
  readonly out: string;
}

export interface ConvertInvocation {
  readonly command: 'convert';
  /** Of translations that do not say their languages. */
  readonly languages?: readonly [source: string | undefined, target: string | undefined] | undefined;
  /** As it was typed; `-` is standard input. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** `-` is standard output. */
  readonly out: string;
}

export interface StatsInvocation extends OnCorpus {
  readonly command: 'stats';
}

export interface SuggestInvocation {
  readonly command: 'suggest';
  /** An article or the folder of a corpus, as it was typed. */
  readonly target: string;
  readonly kinds: readonly SuggestionKind[];
  /** `null`: the words of each article decide. */
  readonly language: string | null;
  readonly json: boolean;
}

export interface SearchInvocation extends OnCorpus {
  readonly command: 'search';
  readonly query: Query;
  readonly label: string | null;
  /** Hits to print at the most. */
  readonly limit: number;
}

export interface HistoryInvocation extends OnCorpus {
  readonly command: 'history';
  /** As it was typed: relative to the corpus, or to where the person stands. */
  readonly article: string;
  /** ISO 8601 in UTC; `null` is from the beginning. */
  readonly since: string | null;
}

export interface SegmentInvocation {
  readonly command: 'segment';
  /** As it was typed; `-` is standard input. */
  readonly file: string;
  readonly by: SegmentUnit;
  /** BCP 47; `null`: the words of the article decide. */
  readonly language: string | null;
  readonly json: boolean;
}

export interface MqmInvocation extends OnCorpus {
  readonly command: 'mqm';
  /** BCP 47; `null` is all. */
  readonly target: string | null;
  /** `null`: the one of the project. */
  readonly profile: string | null;
}

export interface CheckInvocation extends OnCorpus {
  readonly command: 'check';
  /** BCP 47; `null` is all. */
  readonly target: string | null;
  /** Empty: all. */
  readonly rules: readonly RuleId[];
}

export interface MemoryInvocation extends OnCorpus {
  readonly command: 'memory';
  /** Words to be translated. */
  readonly query: string;
  /** BCP 47; `null` is any. */
  readonly source: string | null;
  readonly target: string | null;
  readonly limit: number;
}

export type Invocation =
  | { readonly command: 'help'; readonly about: CommandName | null }
  | { readonly command: 'version' }
  | ValidateInvocation
  | ExportInvocation
  | TranslationExportInvocation
  | ImportInvocation
  | ConvertInvocation
  | StatsInvocation
  | SuggestInvocation
  | SegmentInvocation
  | MqmInvocation
  | CheckInvocation
  | MemoryInvocation
  | SearchInvocation
  | HistoryInvocation;

/** What stands after the corpus, where a command needs that. */
const objects: Readonly<Partial<Record<CommandName, string>>> = {
  search: 'what to search for',
  history: 'an article of the corpus',
  import: 'a file of translations',
};

/** What a command works on, where that is not the folder of a corpus. */
const subjects: Readonly<Partial<Record<CommandName, string>>> = {
  suggest: 'an article, the folder of a corpus, or - for standard input',
  convert: 'a file',
  segment: 'an article, or - for standard input',
};

/** Reads the command line, without `node` and the script. The error is a sentence that says how to call instead. */
export function readArguments(given: readonly string[]): Result<Invocation, string> {
  // Not strict: the messages of `parseArgs` know neither commands nor what was probably meant.
  const { values, positionals, tokens } = parseArgs({
    args: [...given],
    options: optionTable,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const [command, corpus, object, surplusObject] = positionals;
  if (command !== undefined && !isCommandName(command)) return failure(unknownCommand(command));
  for (const token of tokens) {
    const fault = token.kind === 'option' ? faultOf(token, command) : null;
    if (fault !== null) return failure(fault);
  }
  if (values.help === true) return success({ command: 'help', about: command ?? null });
  if (values.version === true) return success({ command: 'version' });
  if (command === undefined) return failure(`Name a command: ${commandNames.join(', ')}.`);
  if (corpus === undefined)
    return failure(
      `${command} needs ${subjects[command] ?? 'the folder of a corpus'}: ${commandTable[command].synopsis}`,
    );
  const wanted = objects[command];
  if (wanted !== undefined && object === undefined)
    return failure(`${command} needs ${wanted}: ${commandTable[command].synopsis}`);
  const surplus = wanted === undefined ? object : surplusObject;
  if (surplus !== undefined)
    return failure(
      `${command} works on one ${command === 'suggest' ? 'article or folder' : command === 'convert' || command === 'segment' ? 'file' : 'folder'}; “${surplus}” is one too many. Quote names that hold spaces.`,
    );
  const annotators = stringsOf(values.annotator);
  const badId = annotators.find((id) => !annotatorIdSchema.safeParse(id).success);
  if (badId !== undefined)
    return failure(`“${badId}” is no annotator id: these are 1 to 32 lower-case letters, digits, - or _.`);
  const onCorpus: OnCorpus = { corpus, annotators, json: values.json === true };
  switch (command) {
    case 'validate':
      return success({ command, ...onCorpus, errorsOnly: values.errors === true });
    case 'stats':
      return success({ command, ...onCorpus });
    case 'history':
      return readHistory(onCorpus, object ?? '', stringsOf(values.since).at(-1));
    case 'suggest':
      return readSuggest(corpus, onCorpus.json, stringsOf(values.kinds), stringsOf(values.language).at(-1));
    case 'segment':
      return readSegment(
        corpus,
        onCorpus.json,
        stringsOf(values.by).at(-1),
        stringsOf(values.language).at(-1),
      );
    case 'check':
      return readCheck(onCorpus, stringsOf(values.target).at(-1), stringsOf(values.rule));
    case 'mqm':
      return readMqm(onCorpus, stringsOf(values.target).at(-1), stringsOf(values.profile).at(-1));
    case 'memory':
      return readMemory(onCorpus, {
        query: stringsOf(values.query).at(-1),
        source: stringsOf(values.source).at(-1),
        target: stringsOf(values.target).at(-1),
        limit: stringsOf(values.limit).at(-1),
      });
    case 'search':
      return readSearch(onCorpus, object ?? '', {
        regularExpression: values.regex === true,
        matchCase: values['match-case'] === true,
        label: stringsOf(values.label).at(-1) ?? null,
        limit: stringsOf(values.limit).at(-1),
      });
    case 'convert':
      return readConvert(corpus, {
        from: stringsOf(values.from).at(-1),
        to: stringsOf(values.to).at(-1),
        out: stringsOf(values.out).at(-1),
        language: stringsOf(values.language).at(-1),
        target: stringsOf(values.target).at(-1),
      });
    case 'export':
      return readExport(
        onCorpus,
        stringsOf(values.format).at(-1),
        stringsOf(values.out).at(-1),
        stringsOf(values.target).at(-1),
      );
    case 'import':
      return readImport(onCorpus, object ?? '', {
        format: stringsOf(values.format).at(-1),
        target: stringsOf(values.target).at(-1),
        article: stringsOf(values.article).at(-1),
        translator: stringsOf(values.translator).at(-1),
        replaces: stringsOf(values.replace).flatMap((list) => list.split(',')),
        isDryRun: values['dry-run'] === true,
      });
  }
}

function readHistory(
  onCorpus: OnCorpus,
  article: string,
  since: string | undefined,
): Result<HistoryInvocation, string> {
  const moment = since === undefined ? null : momentOf(since);
  if (since !== undefined && moment === null)
    return failure(`“${since}” is no time. Write it as 2026-11-24 or 2026-11-24T09:30.`);
  return success({ command: 'history', ...onCorpus, article, since: moment });
}

/** A day begins where the machine stands; a time without a zone is the machine's too. */
function momentOf(typed: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/.test(typed)) return null;
  const moment = new Date(typed.length === 10 ? `${typed}T00:00` : typed);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}

function readExport(
  onCorpus: OnCorpus,
  format: string | undefined,
  out: string | undefined,
  target: string | undefined,
): Result<ExportInvocation | TranslationExportInvocation, string> {
  const ids = [...formats, ...translationFormats].map(({ id }) => id);
  if (format === undefined) return failure(`export needs --format: ${ids.join(', ')}.`);
  if (findTranslationFormat(format)) return readTranslationExport(onCorpus, format, out, target);
  if (findFormat(format) === null) return failure(noFormat(format, ids));
  if (target !== undefined)
    return failure(
      `--target is for translations: ${translationFormats.map(({ id }) => id).join(', ')}. ${format} holds annotations.`,
    );
  if (out === undefined) return failure('export needs --out FILE, or --out - for standard output.');
  if (out === '-' && onCorpus.json)
    return failure('--json and --out - would both write to standard output. Leave one of them out.');
  return success({ command: 'export', ...onCorpus, format, out });
}

interface MemoryOptions {
  readonly query: string | undefined;
  readonly source: string | undefined;
  readonly target: string | undefined;
  readonly limit: string | undefined;
}

/** As many suggestions as the application shows, unless somebody wants more. */
function readMemory(
  onCorpus: OnCorpus,
  { query, source, target, limit = '9' }: MemoryOptions,
): Result<MemoryInvocation, string> {
  if (query === undefined || query.trim() === '')
    return failure(`memory needs --query with the words to be translated: ${commandTable.memory.synopsis}`);
  const stranger = [source, target].find(
    (tag) => tag !== undefined && !languageTagSchema.safeParse(tag).success,
  );
  if (stranger !== undefined)
    return failure(`“${stranger}” is no language tag. Write it as id, en or zh-Hant (BCP 47).`);
  const most = Number(limit);
  if (!Number.isInteger(most) || most < 1)
    return failure(`--limit takes a number of suggestions from 1 up, not “${limit}”.`);
  return success({
    command: 'memory',
    ...onCorpus,
    query,
    source: source ?? null,
    target: target ?? null,
    limit: most,
  });
}

interface SearchOptions extends Omit<TypedQuery, 'words'> {
  readonly label: string | null;
  readonly limit: string | undefined;
}

function readSearch(
  onCorpus: OnCorpus,
  words: string,
  { label, limit = 'Infinity', ...typed }: SearchOptions,
): Result<SearchInvocation, string> {
  const most = Number(limit);
  if (!(most >= 1) || (most !== Infinity && !Number.isInteger(most)))
    return failure(`--limit takes a number of hits from 1 up, not “${limit}”.`);
  const query = parseQuery({ words, ...typed });
  if (query.ok) return success({ command: 'search', ...onCorpus, query: query.value, label, limit: most });
  return failure(
    query.error.kind === 'empty'
      ? 'Name at least one word to search for.'
      : `The regular expression cannot be read. ${searchTexts.en.problem(query.error)}`,
  );
}

function readConvert(
  file: string,
  {
    from,
    to,
    out,
    language,
    target,
  }: Readonly<Partial<Record<'from' | 'to' | 'out' | 'language' | 'target', string | undefined>>>,
): Result<ConvertInvocation, string> {
  const isOfTranslations = from !== undefined && findTranslationFormat(from) !== null;
  const ids = (isOfTranslations ? translationFormats : formats).map(({ id }) => id);
  const readable = (isOfTranslations ? readableTranslationFormats : readableFormats).map(({ id }) => id);
  if (from === undefined) return failure(`convert needs --from: ${readable.join(', ')}.`);
  if (to === undefined) return failure(`convert needs --to: ${ids.join(', ')}.`);
  if (!ids.includes(to)) return failure(noFormat(to, ids));
  if (isOfTranslations) return readTranslationConvert(file, { from, to, out, language, target });
  if (language !== undefined || target !== undefined)
    return failure('--language and --target are for files of translations.');
  if (!readable.includes(from))
    return failure(
      findFormat(from) === null
        ? noFormat(from, readable)
        : `Kutip writes ${from} and does not read it. Formats that it reads: ${readable.join(', ')}.`,
    );
  if (out === undefined) return failure('convert needs --out FILE, or --out - for standard output.');
  return success({ command: 'convert', file, from, to, out });
}

export function noFormat(format: string, ids: readonly string[]): string {
  return `There is no format “${format}”${meant(nearestName(format, ids))} Formats: ${ids.join(', ')}.`;
}

function readSuggest(
  target: string,
  json: boolean,
  lists: readonly string[],
  language: string | undefined,
): Result<SuggestInvocation, string> {
  const named = lists.flatMap((list) => list.split(',')).map((kind) => kind.trim());
  const stranger = named.find((kind) => !suggestionKinds.some((known) => known === kind));
  if (stranger !== undefined)
    return failure(
      `There is no kind “${stranger}”${meant(nearestName(stranger, suggestionKinds))} Kinds: ${suggestionKinds.join(', ')}.`,
    );
  if (language !== undefined && lexiconFor(language) === null)
    return failure(
      `There are no rules for “${language}”. Languages: ${languagesWithRules.join(', ')}; without --language each article's words decide.`,
    );
  const kinds = suggestionKinds.filter((kind) => named.length === 0 || named.includes(kind));
  return success({ command: 'suggest', target, kinds, language: language ?? null, json });
}

function readSegment(
  file: string,
  json: boolean,
  by = 'sentence',
  language: string | undefined,
): Result<SegmentInvocation, string> {
  const unit = segmentUnits.find((each) => each === by);
  if (!unit) return failure(`--by takes ${segmentUnits.join(', ')}, not “${by}”.`);
  if (language !== undefined && !languageTagSchema.safeParse(language).success)
    return failure(`“${language}” is no language tag. Write it as id, en or zh-Hant (BCP 47).`);
  return success({ command: 'segment', file, by: unit, language: language ?? null, json });
}

function readCheck(
  onCorpus: OnCorpus,
  target: string | undefined,
  named: readonly string[],
): Result<CheckInvocation, string> {
  if (target !== undefined && !languageTagSchema.safeParse(target).success)
    return failure(`“${target}” is no language tag. Write it as id, en or zh-Hant (BCP 47).`);
  const unknown = named.find((rule) => !isRuleId(rule));
  if (unknown !== undefined)
    return failure(
      `There is no rule “${unknown}”${meant(nearestName(unknown, ruleIds))} Rules: ${ruleIds.join(', ')}.`,
    );
  return success({ command: 'check', ...onCorpus, target: target ?? null, rules: named.filter(isRuleId) });
}

function readMqm(
  onCorpus: OnCorpus,
  target: string | undefined,
  profile: string | undefined,
): Result<MqmInvocation, string> {
  if (target !== undefined && !languageTagSchema.safeParse(target).success)
    return failure(`“${target}” is no language tag. Write it as id, en or zh-Hant (BCP 47).`);
  return success({ command: 'mqm', ...onCorpus, target: target ?? null, profile: profile ?? null });
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function faultOf(
  { name, rawName, value, inlineValue }: OptionToken,
  command: CommandName | undefined,
): string | null {
  const known: readonly string[] = command ? commandTable[command].options : ['help', 'version'];
  if (!known.includes(name)) {
    // -- version is understood wherever it stands.
    if (name === 'version') return null;
    const near = nearestName(name, known);
    const where = command ? `${command} has` : 'There is';
    return `${where} no option ${rawName}${meant(near === null ? null : `--${near}`)} “kutip ${command ? `${command} ` : ''}--help” lists them.`;
  }
  const takesValue = Object.entries(optionTable).some(
    ([option, { type }]) => option === name && type === 'string',
  );
  if (!takesValue) return inlineValue === true ? `--${name} takes no value.` : null;
  // `--out --json` is a forgotten value; a file of such a name can be given as --out=--json.
  if (value === undefined || value === '' || (inlineValue !== true && /^-./.test(value)))
    return `--${name} needs a value.`;
  return null;
}

function unknownCommand(typed: string): string {
  return `There is no command “${typed}”${meant(nearestName(typed, commandNames))} Commands: ${commandNames.join(', ')}.`;
}

function meant(name: string | null): string {
  return name === null ? '.' : `. Did you mean ${name}?`;
}

function stringsOf(value: unknown): readonly string[] {
  return [value].flat().filter((each) => typeof each === 'string');
}
