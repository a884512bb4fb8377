import type {
  AppStart,
  BulkResult,
  CorpusInfo,
  HostCall,
  HostEvent,
  HostInput,
  HostOutputs,
  HostReply,
} from '../../shared/host/contract.ts';
import { findFormat } from '../../shared/formats/registry.ts';
import { findTranslationFormat, isFolderFormat } from '../../shared/formats/translation/registry.ts';
import { HostFailure, type HostError } from '../../shared/host/host-error.ts';
import { failure, success } from '../../shared/result.ts';
import { openAppSettings, type AppSettings } from './app-settings.ts';
import { createExclusive } from './exclusive.ts';
import type { Host, HostDependencies } from './host-dependencies.ts';
import { listFolders, typedFolder } from './list-folders.ts';
import { openCorpus, type Corpus } from './open-corpus.ts';
import { copySamples, sampleFolder } from './sample-corpus.ts';

export type { Dialogs, Host, HostDependencies, OpenCorpusOptions } from './host-dependencies.ts';

type Handlers = { readonly [Call in HostCall]: (input: HostInput<Call>) => Promise<HostOutputs[Call]> };

/** The machine's side of the contract, on the file system. Needs Node alone. */
export function createHost(dependencies: HostDependencies): Host {
  const { log, dialogs, transport } = dependencies;
  const now = dependencies.now ?? (() => new Date());
  const listeners = new Set<(event: HostEvent) => void>();
  const exclusive = createExclusive();
  let settingsFile: Promise<AppSettings> | null = null;
  let corpus: Corpus | null = null;
  let corpusError: HostError | null = null;

  function emit(event: HostEvent): void {
    for (const listener of listeners) {
      try {
        listener(event);
      } catch (error) {
        log(error);
      }
    }
  }

  function settings(): Promise<AppSettings> {
    settingsFile ??= openAppSettings(dependencies.userDataFolder, now, log);
    return settingsFile;
  }

  /** The new folder is opened before the old one is closed: where that fails, a person stays where they were. */
  async function switchTo(folder: string, readOnly = false): Promise<CorpusInfo> {
    const remembered = await settings();
    const samples = await sampleFolder(dependencies.userDataFolder);
    const opened = await openCorpus({
      folder,
      readOnly: readOnly || dependencies.readOnly === true,
      isSample: (root) => root === samples,
      annotator: () => remembered.settings().annotator,
      userDataFolder: dependencies.userDataFolder,
      emit,
      toHostError,
      log,
      now,
    });
    await corpus?.close();
    corpus = opened;
    corpusError = null;
    // Not worth refusing the folder for: it is only missing from the list next time.
    await remembered.remember(opened.root).catch(log);
    const info = opened.info();
    emit({ name: 'corpus.opened', value: { corpus: info } });
    // After the event: articles that are told before their corpus would be taken for the one before.
    opened.scan();
    return info;
  }

  async function openSample(): Promise<CorpusInfo> {
    return switchTo(await copySamples(dependencies.samplesFolder, dependencies.userDataFolder));
  }

  /** What nobody named: the last folder, or on a first start the samples. */
  async function openWhatWasOpen(): Promise<void> {
    if (corpus || corpusError) return;
    const folder = (await settings()).lastFolder();
    try {
      await (folder === null ? openSample() : switchTo(folder));
    } catch (error) {
      corpusError = toHostError(error);
    }
  }

  function currentCorpus(): Corpus {
    if (corpus) return corpus;
    throw new HostFailure('no-corpus', 'No folder is open. Open one first.');
  }

  function onlyIn(where: AppStart['transport']): void {
    if (transport !== where)
      throw new HostFailure(
        'not-available-here',
        where === 'browser'
          ? 'Choose the folder with the dialog of the desktop application.'
          : 'Browser mode has no dialog of the system. Write the path instead.',
      );
  }

  function toHostError(error: unknown): HostError {
    if (error instanceof HostFailure) {
      if (error.cause !== undefined) log(error);
      return error.toHostError();
    }
    log(error);
    return {
      code: 'internal',
      message: 'Something went wrong that should not have. What you have done so far is safe; try again.',
    };
  }

  const handlers: Handlers = {
    'app.start': () =>
      exclusive(async () => {
        await openWhatWasOpen();
        const remembered = await settings();
        return {
          version: dependencies.version,
          transport,
          platform: platformOf(dependencies.platform),
          settings: remembered.settings(),
          recent: remembered.recent(),
          corpus: corpus?.info() ?? null,
          corpusError,
        };
      }),
    'settings.save': ({ settings: given }) =>
      exclusive(async () => {
        const remembered = await settings();
        const before = remembered.settings().annotator;
        // Edits made so far belong to the annotator that made them.
        if (before.id !== given.annotator.id) await corpus?.articles.closeAll();
        await remembered.save(given);
        if (before.id !== given.annotator.id) await corpus?.changeAnnotator();
        return remembered.settings();
      }),
    'corpus.choose': async () => {
      onlyIn('electron');
      const folder = (await dialogs?.chooseFolder?.('articles')) ?? null;
      return folder === null ? null : exclusive(() => switchTo(folder));
    },
    'corpus.openFolder': ({ path }) => {
      onlyIn('browser');
      return exclusive(() => switchTo(typedFolder(path)));
    },
    'corpus.openRecent': ({ id }) =>
      exclusive(async () => {
        const folder = (await settings()).recent().find((each) => each.id === id)?.folder;
        if (folder === undefined)
          throw new HostFailure(
            'not-found',
            'This folder is not among the recent ones any more. Open it anew.',
          );
        return switchTo(folder);
      }),
    'corpus.openSample': () => exclusive(openSample),
    'corpus.articles': async () => currentCorpus().index.list(),
    'folders.list': ({ path }) => {
      onlyIn('browser');
      return listFolders(path);
    },
    'article.open': ({ article, encoding }) => currentCorpus().articles.open(article, encoding),
    'article.close': async ({ article }) => {
      await currentCorpus().articles.close(article);
      return null;
    },
    'article.apply': ({ article, baseRevision, edits }) =>
      currentCorpus().articles.apply(article, baseRevision, edits),
    'corpus.apply': ({ bulk, title, time, changes }) =>
      currentCorpus().bulk().apply({ bulk, title }, time, changes),
    'corpus.takeBack': async ({ bulk, id, time, except }) => {
      const taken = await currentCorpus().bulk().takeBack(bulk, { id, time }, except);
      return { ...taken, ...(await restoredScheme(bulk, 'before')) };
    },
    'corpus.repeat': async ({ bulk, id, time, except }) => {
      const repeated = await currentCorpus().bulk().repeat(bulk, { id, time }, except);
      return { ...repeated, ...(await restoredScheme(bulk, 'after')) };
    },
    'corpus.history': (query) => currentCorpus().history.read(query),
    'article.settle': ({ article, keep }) => currentCorpus().articles.settle(article, keep),
    'article.reanchor': ({ article, baseRevision, edits }) =>
      currentCorpus().articles.reanchor(article, baseRevision, edits),
    'project.saveEntity': ({ entity }) => currentCorpus().saveEntity(entity),
    'glossary.save': ({ entry, before }) => currentCorpus().glossary.save(entry, before),
    'glossary.remove': ({ entry }) => currentCorpus().glossary.remove(entry),
    'glossary.import': ({ entries }) => currentCorpus().glossary.import(entries),
    'glossary.export': async ({ path }) => {
      const current = currentCorpus();
      if (path !== undefined) onlyIn('browser');
      const file = path ?? (await askForFile(`${current.info().name}.glossary.csv`));
      return file === null ? null : current.glossary.export(typedFolder(file));
    },
    'project.schemeImpact': ({ scheme, mapping }) => currentCorpus().scheme.impact(scheme, mapping),
    'project.schemeMigration': ({ scheme, mapping, time }) =>
      currentCorpus().scheme.migration(scheme, mapping, time),
    'project.saveScheme': (change) => currentCorpus().scheme.save(change),
    'project.exportScheme': async ({ scheme, path }) => {
      const current = currentCorpus();
      if (path !== undefined) onlyIn('browser');
      const file = path ?? (await askForFile(`${scheme.id}.kutip-scheme.json`));
      return file === null ? null : current.scheme.export(scheme, typedFolder(file));
    },
    'article.others': async ({ article }) => currentCorpus().otherSets(article),
    'search.prepare': async () => currentCorpus().search.prepare(),
    'search.cancel': async () => currentCorpus().search.cancel(),
    'search.find': ({ request, after }) => currentCorpus().search.find(request, after),
    'search.read': ({ articles }) => currentCorpus().search.read(articles),
    'project.removeEntity': ({ entity, into, bulk }) => currentCorpus().removeEntity(entity, into, bulk),
    'entities.usage': () => currentCorpus().entities.count(),
    'entities.uses': ({ entity }) => currentCorpus().entities.uses(entity),
    'entities.plan': ({ entity, into, time }) => currentCorpus().entities.plan({ from: entity, into, time }),
    'quality.summary': () => currentCorpus().quality.summary(),
    'quality.segments': ({ filter, offset, limit }) =>
      currentCorpus().quality.segments(filter, offset, limit),
    'quality.export': async ({ table, path }) => {
      const current = currentCorpus();
      if (path !== undefined) onlyIn('browser');
      const file = path ?? (await askForFile(`${current.info().name}-${table}.csv`));
      return file === null ? null : current.quality.export(table, typedFolder(file));
    },
    'corpus.exportLosses': ({ format }) => currentCorpus().exportLosses(format),
    'suggestions.memory': ({ except }) => currentCorpus().memory.tagged(except),
    'suggestions.identical': ({ template, except }) => currentCorpus().identical(template, except),
    'suggestions.repeats': ({ article }) => currentCorpus().repeats(article),
    'project.saveTranslationSettings': ({ changes }) => currentCorpus().saveTranslationSettings(changes),
    'segment.history': ({ article, language, segment }) =>
      currentCorpus().segmentHistory(article, language, segment),
    'memory.lookup': (asked) => currentCorpus().translationMemory.lookUp(asked),
    'memory.concordance': (asked) => currentCorpus().translationMemory.concordance(asked),
    'memory.import': async ({ path }) => {
      const current = currentCorpus();
      if (path !== undefined) onlyIn('browser');
      const file = path ?? (await askForInput());
      return file === null ? null : current.importMemory(typedFolder(file));
    },
    'translations.languages': () => currentCorpus().translations.languages(),
    'translations.exportLosses': (selection) => currentCorpus().translations.losses(selection),
    'translations.export': async ({ path, ...selection }) => {
      const current = currentCorpus();
      if (path !== undefined) onlyIn('browser');
      const file = path ?? (await askForTranslations(current.info().name, selection));
      return file === null ? null : current.translations.export(selection, typedFolder(file));
    },
    'translations.readImport': async ({ path, format }) => {
      const current = currentCorpus();
      if (path !== undefined) onlyIn('browser');
      const file = path ?? (await askForInput());
      return file === null ? null : current.translations.readImport(typedFolder(file), format);
    },
    'translations.planImport': (request) => currentCorpus().translations.planImport(request),
    'translations.cancel': async () => {
      currentCorpus().translations.cancel();
      return null;
    },
    'corpus.export': async ({ format, path }) => {
      const current = currentCorpus();
      // Where a native dialog asks, no path may come from the page.
      if (path !== undefined) onlyIn('browser');
      const extension = findFormat(format)?.extension ?? format;
      const file = path ?? (await askForFile(`${current.info().name}.${extension}`));
      if (file === null) return null;
      return current.export(format, typedFolder(file));
    },
  };

  /** The sets are what they were in any case: a scheme that somebody has changed since is told, not fought over. */
  async function restoredScheme(
    bulk: string,
    to: 'before' | 'after',
  ): Promise<Pick<BulkResult, 'schemeRefused'>> {
    try {
      await currentCorpus().scheme.restore(bulk, to);
      return {};
    } catch (error) {
      return { schemeRefused: toHostError(error) };
    }
  }

  async function askForFile(suggested: string): Promise<string | null> {
    onlyIn('electron');
    return (await dialogs?.saveFile?.(suggested)) ?? null;
  }

  async function askForInput(): Promise<string | null> {
    onlyIn('electron');
    return (await dialogs?.chooseFile?.()) ?? null;
  }

  /** A format with several files is written into a folder. */
  async function askForTranslations(
    name: string,
    { format: id, language }: HostInput<'translations.exportLosses'>,
  ): Promise<string | null> {
    onlyIn('electron');
    const format = findTranslationFormat(id);
    if (format && isFolderFormat(format)) return (await dialogs?.chooseFolder?.('export')) ?? null;
    return askForFile(`${name}.${language}.${format?.extension ?? id}`);
  }

  return {
    async call<Call extends HostCall>(call: Call, input: HostInput<Call>): Promise<HostReply<Call>> {
      try {
        return success(await handlers[call](input));
      } catch (error) {
        return failure(toHostError(error));
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    openCorpus: (folder, options) =>
      exclusive(async () => {
        try {
          return success(await switchTo(folder, options?.readOnly));
        } catch (error) {
          const told = toHostError(error);
          if (!corpus) corpusError = told;
          return failure(told);
        }
      }),
    corpus: () => corpus?.info() ?? null,
    close: () =>
      exclusive(async () => {
        const closing = corpus;
        corpus = null;
        await closing?.close();
      }),
  };
}

/** The interface tells three platforms apart, by their keys and menus; what is neither of two behaves like Linux. */
function platformOf(platform: NodeJS.Platform): AppStart['platform'] {
  return platform === 'darwin' || platform === 'win32' ? platform : 'linux';
}
