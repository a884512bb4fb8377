import { failure, success, type Result } from '../../result.ts';
import {
  languageTagSchema,
  segmentStatuses,
  type SegmentComment,
  type SegmentStatus,
} from '../../translation/segment.ts';
import type { FormatOptions, ReadProblem } from '../format.ts';
import { ofUnits, translationLosses } from './losses.ts';
import { readPoEntries, type PoEntry } from './po-entries.ts';
import { poString } from './po-string.ts';
import type {
  ReadLoss,
  ReadTranslation,
  TranslatedArticle,
  TranslationFormat,
  TranslationReadOptions,
  TranslationUnit,
} from './translation-format.ts';

/**
 * gettext PO (GNU gettext manual, "The Format of PO Files"). An entry a segment: `msgctxt` is its id, which also keeps two
 * segments with the same source apart; the reference is the article; a draft is `fuzzy`. The other statuses are flags of
 * our own, which the tools of gettext pass over. Comments are translators' comments, with author and time before them.
 */
export const po: TranslationFormat = {
  id: 'po',
  name: 'gettext PO',
  extension: 'po',
  mediaType: 'text/x-gettext-translation',
  losses: [
    ofUnits(
      'comment-details',
      'Whether a comment is resolved is left out; white space in it becomes one space.',
      ({ comments = [] }) => comments.length > 0,
    ),
    translationLosses.origin,
    translationLosses.people,
    translationLosses.times,
    translationLosses.errors,
    translationLosses.scores,
    translationLosses.alignments,
    translationLosses.dismissed,
  ],
  write,
  read,
};

async function* write(
  articles: AsyncIterable<TranslatedArticle>,
  { signal }: FormatOptions = {},
): AsyncGenerator<string> {
  let unnamed = 0;
  let isBegun = false;
  for await (const { path, sourceLanguage, targetLanguage, units } of articles) {
    signal?.throwIfAborted();
    if (!isBegun) yield header(sourceLanguage, targetLanguage);
    isBegun = true;
    for (const unit of units) {
      // Without a context, a second entry with the same source would be a duplicate, which gettext refuses.
      const context = unit.id ?? `#${++unnamed}`;
      yield [
        '\n',
        ...(unit.comments ?? []).map((comment) => `# ${commentLine(comment)}\n`),
        path === '' ? '' : `#: ${referenceTo(path)}\n`,
        flagLine(unit),
        poString('msgctxt', context),
        poString('msgid', unit.source),
        poString('msgstr', unit.target ?? ''),
      ].join('');
    }
  }
  if (!isBegun) yield header('und', 'und');
}

function header(source: string, target: string): string {
  const fields = [
    'Project-Id-Version: Kutip',
    `Language: ${target}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    'X-Generator: Kutip',
    // Poedit's field.
    `X-Source-Language: ${source}`,
  ];
  return poString('msgid', '') + poString('msgstr', fields.map((field) => `${field}\n`).join(''));
}

function referenceTo(path: string): string {
  return /\s/u.test(path) ? `\u2068${path}\u2069` : path;
}

function commentLine({ author, time, text }: SegmentComment): string {
  return `${author} ${time}: ${text.replaceAll(/\s+/gu, ' ').trim()}`;
}

/** The status as gettext would see it, and ours where that says less. */
function flagLine({ status, target }: TranslationUnit): string {
  const flags = [
    ...(status === 'draft' || status === 'rejected' ? ['fuzzy'] : []),
    ...(status !== undefined && status !== 'draft' && status !== plainStatus(target)
      ? [`kutip-${status}`]
      : []),
  ];
  return flags.length === 0 ? '' : `#, ${flags.join(', ')}\n`;
}

function plainStatus(target: string | null): SegmentStatus {
  return target === null ? 'untranslated' : 'translated';
}

function statusOf(flags: readonly string[], target: string | null): SegmentStatus {
  const own = segmentStatuses.find((status) => flags.includes(`kutip-${status}`));
  return own ?? (flags.includes('fuzzy') ? 'draft' : plainStatus(target));
}

async function* read(
  text: AsyncIterable<string>,
  { sourceLanguage = 'und', targetLanguage = 'und', signal }: TranslationReadOptions = {},
): AsyncGenerator<Result<ReadTranslation, ReadProblem>> {
  let languages = { sourceLanguage, targetLanguage };
  let article: (TranslatedArticle & { readonly units: TranslationUnit[] }) | null = null;
  let losses: ReadLoss[] = [];
  let isPo = false;
  for await (const entry of readPoEntries(text)) {
    signal?.throwIfAborted();
    if (!entry.ok) {
      if (!isPo) throw new RangeError(`${entry.error.place}: ${entry.error.message}`);
      yield entry;
      continue;
    }
    isPo = true;
    const { source, context, references, isObsolete, line } = entry.value;
    if (source === '' && context === null) {
      languages = languagesOf(entry.value, languages);
      continue;
    }
    const path = (references[0] ?? '').replace(/:\d+$/, '');
    if (article && article.path !== path) {
      yield success({ article, losses });
      [article, losses] = [null, []];
    }
    article ??= { path, ...languages, units: [] };
    if (source === '') yield failure({ place: `line ${line}`, message: 'The source is empty' });
    else if (isObsolete)
      losses.push(loss('obsolete', line, 'The entry is marked as obsolete, and passed over'));
    else {
      article.units.push(unitOf(entry.value));
      if (entry.value.plural !== null)
        losses.push(loss('plural-forms', line, 'Of its plural forms, only the first is read'));
    }
  }
  if (article) yield success({ article, losses });
}

function loss(id: ReadLoss['id'], line: number, message: string): ReadLoss {
  return { id, place: `line ${line}`, message };
}

function unitOf({ context, source, targets, flags, notes, line }: PoEntry): TranslationUnit {
  const target = targets[0] === undefined || targets[0] === '' ? null : targets[0];
  const comments = notes.flatMap((note, index) => commentOf(note, `line-${line}-${index + 1}`));
  return {
    ...(context !== null && !/^#\d+$/.test(context) && { id: context }),
    source,
    target,
    status: statusOf(flags, target),
    ...(comments.length > 0 && { comments }),
  };
}

/** Of a comment that another tool has written, nobody knows author and time. */
function commentOf(note: string, id: string): readonly SegmentComment[] {
  const [, author, time, text] =
    /^(.+?) (\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z): ?([^]*)$/u.exec(note) ?? [];
  if (author !== undefined && time !== undefined) return [{ id, author, time, text: text ?? '' }];
  return note.trim() === '' ? [] : [{ id, author: 'po', time: '', text: note.trim() }];
}

/** The header says the target; the source is a field of Poedit's, or of Weblate's templates. */
function languagesOf(
  { targets }: PoEntry,
  given: Pick<TranslatedArticle, 'sourceLanguage' | 'targetLanguage'>,
): Pick<TranslatedArticle, 'sourceLanguage' | 'targetLanguage'> {
  const fields = (targets[0] ?? '').split('\n').map((field) => /^([^:]+):\s*(.*?)\s*$/u.exec(field));
  const tag = (name: string, otherwise: string) => {
    const value = fields.find((field) => field?.[1]?.toLowerCase() === name)?.[2] ?? '';
    // POSIX writes pt_BR and sr@latin.
    const written = value.replaceAll('_', '-').replace(/[.@].*$/, '');
    return languageTagSchema.safeParse(written).success ? written : otherwise;
  };
  return {
    sourceLanguage: tag('x-source-language', given.sourceLanguage),
    targetLanguage: tag('language', given.targetLanguage),
  };
}
