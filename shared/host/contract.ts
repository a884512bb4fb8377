import { z } from 'zod';
import type { Annotation, ArticleStatus, AttributeValue } from '../annotation/annotation.ts';
import {
  operationSchema,
  type BulkMark,
  type HistoryEntry,
  type Operation,
} from '../annotation/operation.ts';
import type { BlockElsewhere } from '../suggestion/elsewhere.ts';
import type { TranslationsData } from '../translation/segment.ts';
import type { TaggedWords } from '../suggestion/tagged-words.ts';
import { identicalTemplateSchema, type IdenticalPlace } from '../annotation/identical-text.ts';
import type { Rejections } from '../annotation/rejection.ts';
import type { LossId } from '../formats/format.ts';
import type { Result } from '../result.ts';
import { entitySchema, schemeSchema, type Entity, type Project } from '../scheme/scheme.ts';
import type { SchemeImpact } from '../scheme/scheme-impact.ts';
import { schemeMappingSchema } from '../scheme/scheme-mapping.ts';
import {
  searchRequestSchema,
  type FoundInArticle,
  type SearchIndexState,
  type SearchPage,
} from '../search/search-request.ts';
import { historyQuerySchema, type HistoryPage } from './history.ts';
import type { EntityPlan, EntityUsage, EntityUses } from './entity-usage.ts';
import type { HostError, HostErrorCode } from './host-error.ts';
import { qualityInputs, type QualityEvents, type QualityOutputs } from './quality.ts';
import { glossaryInputs, type GlossaryOutputs } from './glossary-calls.ts';
import { memoryInputs, type MemoryEvents, type MemoryOutputs } from './memory-calls.ts';
import { translationSettingsInputs, type TranslationSettingsOutputs } from './translation-settings-calls.ts';
import { segmentHistoryInputs, type SegmentHistory } from './segment-history.ts';
import { annotatorIdSchema, settingsSchema, type Settings } from './settings.ts';
import {
  translationExchangeInputs,
  type TranslationExchangeEvents,
  type TranslationExchangeOutputs,
} from './translation-exchange.ts';

/**
 * The one contract between the interface and the machine. Two transports carry it (Electron's IPC and a loopback
 * server); both parse a call's input with the schema given here before the host sees it.
 *
 * Articles cross the boundary by an opaque id. The only paths that come in are folders and files that a person
 * named: through a native dialog, which stays on the machine's side, or, in browser mode, by hand.
 */

// ---------------------------------------------------------------- what crosses

/** Opaque: given out by the host for one opened corpus, meaningless elsewhere. */
export type ArticleId = string;

export interface ArticleSummary {
  readonly id: ArticleId;
  /** Relative to the corpus folder, with `/` on every platform. For people to read, never sent back. */
  readonly path: string;
  /** The first line that holds words, shortened; the file name when there is none. */
  readonly title: string;
  readonly bytes: number;
  /** By the current annotator. */
  readonly status: ArticleStatus;
  readonly statusComment?: string | undefined;
  readonly annotations: number;
  /** Ids of other annotators who have a set for this article. */
  readonly others: readonly string[];
  readonly problem?: 'damaged' | 'newer-version' | 'unreadable' | undefined;
}

export interface ProjectProblem {
  /** Where in the file: `scheme.labels[2].colour`, or `line 12, column 5` when it is not JSON. */
  readonly place: string;
  readonly message: string;
}

export interface CorpusInfo {
  /** Changes with every opening. */
  readonly id: string;
  readonly name: string;
  /** The folder as a person would write it. */
  readonly folder: string;
  readonly isSample: boolean;
  /** Set when nothing in the folder may be written: by permission, or because it was opened so. */
  readonly readOnly: boolean;
  readonly project: Project;
  /** `default` when the folder has no project file, or a broken one (then `projectProblems` says why). */
  readonly projectFrom: 'file' | 'default';
  readonly projectProblems: readonly ProjectProblem[];
}

/** How the source file's bytes become the article text, so that any reader can rebuild the exact text. */
export interface SourceInfo {
  readonly file: string;
  readonly sha256: string;
  /** A WHATWG encoding label: `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`, … */
  readonly encoding: string;
  readonly bom: boolean;
  readonly newline: 'lf' | 'crlf' | 'cr' | 'mixed' | 'none';
  /** Length of the article text in code points. */
  readonly length: number;
  /** BCP 47; the project's language when nothing else says. */
  readonly language: string;
}

/** An annotation set as plain data. */
export interface AnnotationSetData {
  readonly revision: number;
  readonly status: ArticleStatus;
  readonly statusComment?: string | undefined;
  readonly labels: Readonly<Record<string, AttributeValue>>;
  readonly annotations: readonly Annotation[];
  readonly rejected: Rejections;
  readonly translations: TranslationsData;
}

/** Something that a person should know about an article that was opened; the catalogue has a sentence for each. */
export interface Notice {
  readonly kind:
    | 'read-only-folder'
    | 'newer-version'
    | 'damaged-sidecar'
    | 'recovered-edits'
    | 'replaced-on-disk'
    | 'encoding-guessed'
    | 'source-changed'
    | 'history-unwritable';
  readonly file?: string | undefined;
  /** The name under which a damaged or replaced file was kept. */
  readonly keptAs?: string | undefined;
  readonly count?: number | undefined;
  readonly detail?: string | undefined;
}

export interface OpenedArticle {
  readonly summary: ArticleSummary;
  /** Line endings normalised to `\n`, byte order mark stripped. */
  readonly text: string;
  readonly source: SourceInfo;
  readonly set: AnnotationSetData;
  /** Oldest first; what undo and redo work on. */
  readonly history: readonly HistoryEntry[];
  readonly access: 'writable' | 'read-only';
  readonly notices: readonly Notice[];
}

/** What another annotator has made of an article, or why that cannot be read. */
export type OtherSet =
  | {
      readonly annotator: string;
      readonly name: string;
      readonly annotations: readonly Annotation[];
      readonly translations: TranslationsData;
    }
  | { readonly annotator: string; readonly error: HostError };

/** An edit on its way to the history: the host adds the revision and the inverse. */
export interface Edit extends Partial<BulkMark> {
  readonly id: string;
  readonly time: string;
  readonly kind: 'edit' | 'undo' | 'redo';
  readonly of?: string | undefined;
  readonly operation: Operation;
}

/** The annotation set of one article by one annotator. */
export interface SetOfCorpus {
  readonly article: ArticleId;
  readonly annotator: string;
}

/** A set's part of a change over several articles. Without an annotator, the set is the current one's own. */
export interface BulkChange {
  readonly article: ArticleId;
  readonly annotator?: string | undefined;
  readonly operation: Operation;
}

/** Each set is changed as a whole or not at all; what one refuses does not stop the others. */
export interface BulkResult {
  readonly applied: readonly (SetOfCorpus & { readonly revision: number })[];
  readonly refused: readonly (SetOfCorpus & { readonly error: HostError })[];
  /** Why the scheme, which the change was one of, could not be put back together with the sets. */
  readonly schemeRefused?: HostError | undefined;
}

/** A sidecar that a change of the scheme leaves as it is, and why. */
export interface SidecarLeft {
  readonly file: string;
  readonly annotator: string;
  readonly code: HostErrorCode;
}

export interface SchemeImpactReport extends SchemeImpact {
  readonly left: readonly SidecarLeft[];
}

export interface SchemeMigrationPlan {
  /** For `corpus.apply`. */
  readonly changes: readonly BulkChange[];
  readonly left: readonly SidecarLeft[];
}

export interface RecentFolder {
  readonly id: string;
  readonly name: string;
  readonly folder: string;
}

export interface AppStart {
  readonly version: string;
  readonly transport: 'electron' | 'browser';
  readonly platform: 'darwin' | 'win32' | 'linux';
  readonly settings: Settings;
  readonly recent: readonly RecentFolder[];
  /** What is open already: the folder of the command line, the last one, or the sample corpus. */
  readonly corpus: CorpusInfo | null;
  /** Why the folder that should have been open is not. */
  readonly corpusError: HostError | null;
}

export interface FolderListing {
  readonly path: string;
  readonly parent: string | null;
  readonly folders: readonly { readonly name: string; readonly path: string }[];
}

/** What an export leaves out, and in how many articles. */
export interface ExportLoss {
  readonly id: LossId;
  readonly articles: number;
}

export interface ExportResult {
  readonly file: string;
  readonly articles: number;
  readonly annotations: number;
}

/** A page of hits, with the ids of their articles. */
export interface FoundPage extends SearchPage {
  readonly articles: readonly (FoundInArticle & { readonly article: ArticleId })[];
}

/** An article as it is now, without opening it in a window: what a change of many articles is planned on. */
export type ReadArticle =
  | {
      readonly article: ArticleId;
      readonly text: string;
      readonly set: AnnotationSetData;
      readonly access: 'writable' | 'read-only';
      /** Why it is read-only, where something is the matter with the article and not with the folder. */
      readonly problem: 'damaged' | 'newer-version' | 'source-changed' | null;
    }
  | { readonly article: ArticleId; readonly error: HostError };

/** Places with the same words in other articles; `more` when there are too many to list. */
export interface IdenticalText {
  readonly articles: readonly {
    readonly article: ArticleId;
    readonly title: string;
    readonly places: readonly IdenticalPlace[];
  }[];
  readonly more: boolean;
}

/** What of an article stands in other articles, too. */
export interface RepeatsElsewhere {
  /** The file and the encoding in which the blocks were counted. */
  readonly source: Pick<SourceInfo, 'sha256' | 'encoding'>;
  readonly blocks: readonly BlockElsewhere[];
}

// ---------------------------------------------------------------- calls

const articleId = z.string().min(1).max(200);
const formatId = z.string().min(1).max(40);
const folderPath = z.string().min(1).max(4096);

const editId = z.string().min(1).max(64);
const bulkTitle = z.string().min(1).max(500);

const entityId = z.string().min(1).max(200);

const editSchema: z.ZodType<Edit> = z.strictObject({
  id: z.string().min(1).max(64),
  time: z.iso.datetime(),
  kind: z.enum(['edit', 'undo', 'redo']),
  of: z.string().min(1).max(64).optional(),
  bulk: editId.optional(),
  title: bulkTitle.optional(),
  operation: operationSchema,
});

/** Part of a file's name. */
const schemeBulk = z.string().regex(/^[0-9A-Za-z-]{1,64}$/);

const bulkMove = z.strictObject({
  bulk: editId,
  id: editId,
  time: z.iso.datetime(),
  /** The article on the asking window's screen: the window does its own part there, in the order of its own edits. */
  except: articleId.optional(),
});

/** Input schema of every call, parsed by the transport. Output types stand beside them in `HostOutputs`. */
export const hostInputs = {
  /** First call of the interface. */
  'app.start': z.strictObject({}),
  'settings.save': z.strictObject({ settings: settingsSchema }),
  /** Asks with the native folder dialog; `null` when the person cancels. Not available in browser mode. */
  'corpus.choose': z.strictObject({}),
  /** Browser mode only, where no native dialog exists: a folder that the person typed or picked from a list. */
  'corpus.openFolder': z.strictObject({ path: folderPath }),
  'corpus.openRecent': z.strictObject({ id: z.string().min(1).max(200) }),
  'corpus.openSample': z.strictObject({}),
  /** What the scan has found so far; `corpus.articles` events bring the rest. */
  'corpus.articles': z.strictObject({}),
  /** Browser mode only: folders inside `path`, or inside the home folder. */
  'folders.list': z.strictObject({ path: folderPath.optional() }),
  /** `encoding` overrides the guess: a person has looked at it. */
  'article.open': z.strictObject({ article: articleId, encoding: z.string().max(40).optional() }),
  /** What other annotators have made of it, as it lies on the disk. */
  'article.others': z.strictObject({ article: articleId }),
  /** Writes what is pending and forgets the article. */
  'article.close': z.strictObject({ article: articleId }),
  /**
   * Appends edits to the history. Answers once they are on the disk: an answered edit survives a crash.
   * Applied all or none. `baseRevision` is the revision that the first edit was made on; an edit whose id the
   * history holds already is passed over, so sending twice does no harm.
   */
  'article.apply': z.strictObject({
    article: articleId,
    baseRevision: z.int().nonnegative(),
    edits: z.array(editSchema).min(1).max(10_000),
  }),
  /**
   * One change over several sets, each acknowledged as by `article.apply`. What no longer finds its words is refused, so
   * that a plan made on an older text does no harm. Sending it twice changes nothing more.
   */
  'corpus.apply': z.strictObject({
    bulk: editId,
    title: bulkTitle,
    time: z.iso.datetime(),
    changes: z
      .array(
        z.strictObject({
          article: articleId,
          annotator: annotatorIdSchema.optional(),
          operation: operationSchema,
        }),
      )
      .max(100_000),
  }),
  /** Takes a change of `corpus.apply` back in every set that holds it. `id` is the id of the entries that do so. */
  'corpus.takeBack': bulkMove,
  /** Does again what `corpus.takeBack` took back. */
  'corpus.repeat': bulkMove,
  /** What happened in all articles, newest first, page by page. The open article's history comes with `article.open`. */
  'corpus.history': historyQuerySchema,
  /** After `article.changedOnDisk`: keep the file's version or this window's; the other is kept aside. */
  'article.settle': z.strictObject({ article: articleId, keep: z.enum(['disk', 'mine']) }),
  /**
   * A person has looked at what became of the annotations in a changed source: applies the edits that put them in their
   * places, if any, and from then on the article may be edited, though some may still not find their words.
   */
  'article.reanchor': z.strictObject({
    article: articleId,
    baseRevision: z.int().nonnegative(),
    edits: z.array(editSchema).max(1),
  }),
  /** Adds an entity to the project file, or replaces the one with the same id. */
  'project.saveEntity': z.strictObject({ entity: entitySchema }),
  /** What another scheme would do to the annotations of everybody, and what the mapping does about it. Writes nothing. */
  'project.schemeImpact': z.strictObject({ scheme: schemeSchema, mapping: schemeMappingSchema }),
  /** What brings the annotations along, to be given to `corpus.apply` once the scheme is saved. Writes nothing. */
  'project.schemeMigration': z.strictObject({
    scheme: schemeSchema,
    mapping: schemeMappingSchema,
    time: z.iso.datetime(),
  }),
  /**
   * Puts another scheme into the project file; refused when `before` is not the scheme in force. The file before is kept:
   * `corpus.takeBack` of the same `bulk` puts it back together with the sets.
   */
  'project.saveScheme': z.strictObject({
    bulk: schemeBulk,
    time: z.iso.datetime(),
    before: schemeSchema,
    scheme: schemeSchema,
  }),
  /** Writes a scheme alone into a file of its own; where to is asked as for `corpus.export`. */
  'project.exportScheme': z.strictObject({ scheme: schemeSchema, path: folderPath.optional() }),
  /** Brings the index of the corpus up to date; `search.index` events tell how far it is. Writes no annotation. */
  'search.prepare': z.strictObject({}),
  /** Stops indexing. What is in the index can be found; `search.prepare` goes on. */
  'search.cancel': z.strictObject({}),
  /** One page of hits. `after` is what the page before said is next. */
  'search.find': z.strictObject({ request: searchRequestSchema, after: z.string().max(5000).nullable() }),
  'search.read': z.strictObject({ articles: z.array(articleId).min(1).max(50) }),
  /**
   * Takes an entity out of the project file, after `corpus.apply` has changed the sets that referred to it. `into`: it is
   * merged into that one, which gets its names. `bulk`: taking that change back brings the entity back, too.
   */
  'project.removeEntity': z.strictObject({ entity: entityId, into: entityId.nullable(), bulk: editId }),
  /** Counts references over all sets of all annotators; `entities.progress` events tell how far it is. */
  'entities.usage': z.strictObject({}),
  'entities.uses': z.strictObject({ entity: entityId }),
  /** What has to change so that nothing refers to the entity: changes for `corpus.apply`. Changes nothing itself. */
  'entities.plan': z.strictObject({
    entity: entityId,
    into: entityId.nullable(),
    time: z.iso.datetime(),
  }),
  /**
   * What the current annotator has tagged in the articles other than this one, and how consistently; the most frequent of it
   * where there is very much.
   */
  'suggestions.memory': z.strictObject({ except: articleId.optional() }),
  /** Where an annotation's words stand in the articles other than this one, and what would make it there. */
  'suggestions.identical': z.strictObject({ template: identicalTemplateSchema, except: articleId }),
  /** Which lines of the article stand in others of the corpus, and what the current annotator has annotated there. */
  'suggestions.repeats': z.strictObject({ article: articleId }),
  /** Exports the corpus to what the native dialog says, or in browser mode, and only there, to `path`. */
  'corpus.export': z.strictObject({ format: formatId, path: folderPath.optional() }),
  /** What the format has no place for, of what the corpus holds: asked before exporting. */
  'corpus.exportLosses': z.strictObject({ format: formatId }),
  ...qualityInputs,
  ...segmentHistoryInputs,
  ...translationSettingsInputs,
  ...translationExchangeInputs,
  ...glossaryInputs,
  ...memoryInputs,
} satisfies Record<string, z.ZodType>;

export interface HostOutputs
  extends
    QualityOutputs,
    GlossaryOutputs,
    TranslationSettingsOutputs,
    TranslationExchangeOutputs,
    MemoryOutputs {
  'app.start': AppStart;
  'settings.save': Settings;
  'corpus.choose': CorpusInfo | null;
  'corpus.openFolder': CorpusInfo;
  'corpus.openRecent': CorpusInfo;
  'corpus.openSample': CorpusInfo;
  'corpus.articles': { readonly articles: readonly ArticleSummary[]; readonly complete: boolean };
  'folders.list': FolderListing;
  'article.open': OpenedArticle;
  'article.others': readonly OtherSet[];
  'article.close': null;
  'article.apply': { readonly revision: number };
  'corpus.apply': BulkResult;
  'corpus.takeBack': BulkResult;
  'corpus.repeat': BulkResult;
  'corpus.history': HistoryPage;
  'article.settle': OpenedArticle;
  'article.reanchor': OpenedArticle;
  'project.saveEntity': Project;
  'project.schemeImpact': SchemeImpactReport;
  'project.schemeMigration': SchemeMigrationPlan;
  'project.saveScheme': Project;
  /** `null` when the person cancelled the native dialog. */
  'project.exportScheme': { readonly file: string } | null;
  'search.prepare': SearchIndexState;
  'search.cancel': SearchIndexState;
  'search.find': FoundPage;
  'search.read': readonly ReadArticle[];
  'project.removeEntity': Project;
  'entities.usage': EntityUsage;
  'entities.uses': EntityUses;
  'entities.plan': EntityPlan;
  'suggestions.memory': readonly TaggedWords[];
  'suggestions.identical': IdenticalText;
  'suggestions.repeats': RepeatsElsewhere;
  'corpus.export': ExportResult | null;
  'corpus.exportLosses': readonly ExportLoss[];
  'segment.history': SegmentHistory;
}

export type HostCall = keyof HostOutputs;
export type HostInput<Call extends HostCall> = z.infer<(typeof hostInputs)[Call]>;
export type HostReply<Call extends HostCall> = Result<HostOutputs[Call], HostError>;

// ---------------------------------------------------------------- events

/** What the machine tells the interface unasked. Events notify; they never drive control flow. */
export interface HostEvents extends QualityEvents, TranslationExchangeEvents, MemoryEvents {
  'corpus.opened': { readonly corpus: CorpusInfo };
  /** How many sets `project.schemeImpact` or `project.schemeMigration` has read. */
  'project.schemeProgress': { readonly done: number; readonly total: number };
  /** The project file was changed on disk, or by a call that saves something in it. */
  'corpus.project': { readonly corpus: CorpusInfo };
  'corpus.articles': {
    readonly changed: readonly ArticleSummary[];
    readonly removed: readonly ArticleId[];
    /** Articles found so far, and whether the scan is over. */
    readonly found: number;
    readonly complete: boolean;
  };
  /** How many of the sets have been looked at, while references to entities are counted. */
  'entities.progress': { readonly done: number; readonly total: number };
  /** The sidecar was written: this revision is what other readers see. */
  'article.saved': { readonly article: ArticleId; readonly revision: number };
  /** Writing the sidecar failed. The edits are safe in the history; the host tries again at the next edit. */
  'article.saveFailed': { readonly article: ArticleId; readonly error: HostError };
  /** Somebody else wrote the sidecar or the source. Nothing of theirs is overwritten until `article.settle`. */
  'article.changedOnDisk': {
    readonly article: ArticleId;
    readonly what: 'sidecar' | 'source';
    /** Edits of this window that the file does not have. */
    readonly pending: number;
  };
  /** Somebody else's sidecar of the article came, changed or went: `article.others` tells what is in it. */
  'article.othersChanged': { readonly article: ArticleId; readonly annotator: string };
  /** How far the index is that `search.prepare` has asked for. */
  'search.index': SearchIndexState;
  /** A command was chosen in the native menu. */
  'menu.command': { readonly command: string };
}

export type HostEventName = keyof HostEvents;
export type HostEvent = {
  [Name in HostEventName]: { readonly name: Name; readonly value: HostEvents[Name] };
}[HostEventName];

/** The host, as seen by a transport or (through one) by the interface. Never rejects for an expected failure. */
export interface HostApi {
  call<Call extends HostCall>(call: Call, input: HostInput<Call>): Promise<HostReply<Call>>;
  /** Returns the function that stops listening. */
  subscribe(listener: (event: HostEvent) => void): () => void;
}

export type { Entity };
