import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ArticleSummary, CorpusInfo, ExportResult, RecentFolder } from '../../shared/host/contract.ts';
import type { HostError } from '../../shared/host/host-error.ts';
import { defaultSettings, type Settings } from '../../shared/host/settings.ts';
import type { Platform } from '../../shared/command/key.ts';
import { defaultProject } from '../../shared/scheme/default-scheme.ts';
import type { Scheme } from '../../shared/scheme/scheme.ts';
import { platformOf } from './platform.ts';

/** One at a time: a dialog that opens closes the other. */
export type DialogName =
  | 'palette'
  | 'keys'
  | 'change-keys'
  | 'preferences'
  | 'annotator'
  | 'open-folder'
  | 'export'
  | 'assign-entity'
  | 'search-change'
  | 'accept-all'
  | 'identical'
  | 'scheme-impact'
  | 'approve-segments'
  | 'check-levels'
  | 'reanchor'
  | 'replace-targets'
  | 'glossary-term'
  | 'glossary-import'
  | 'glossary-export'
  | 'memory-import'
  | 'translations-export'
  | 'translations-import';

export type InspectorTab = 'annotation' | 'suggestions' | 'guidelines';

/** What the middle of the window shows: the open article, or something about the whole corpus in its place. */
export type WorkViewName =
  'article' | 'translation' | 'search' | 'history' | 'scheme' | 'entities' | 'quality' | 'glossary';

/** What is open, and how the window shows it. The open article itself is in the session store. */
export interface ApplicationState {
  /** `failed`: the machine's side did not answer the first call. */
  readonly phase: 'starting' | 'ready' | 'failed';
  readonly startError: HostError | null;
  readonly version: string;
  readonly transport: 'electron' | 'browser';
  readonly platform: Platform;
  readonly settings: Settings;
  readonly recent: readonly RecentFolder[];
  readonly corpus: CorpusInfo | null;
  /** A folder is being opened. */
  readonly opening: boolean;
  readonly corpusError: HostError | null;
  /** In the order of their paths. */
  readonly articles: readonly ArticleSummary[];
  readonly scan: { readonly found: number; readonly complete: boolean };
  readonly view: WorkViewName;
  readonly dialog: DialogName | null;
  /** What the export dialog tells about, once there is something. */
  readonly exported: ExportResult | null;
  readonly libraryShown: boolean;
  readonly inspectorShown: boolean;
  readonly inspectorTab: InspectorTab;
  readonly hintShown: boolean;
  /** What went wrong with something that was asked for and is no longer on the screen (a setting, an export). */
  readonly failure: HostError | null;
}

/** Created with what is known before the machine's side has answered; `start.ts` fills in the rest. */
export const application = createStore<ApplicationState>()(() => ({
  phase: 'starting',
  startError: null,
  version: '',
  transport: 'browser',
  platform: platformOf(navigator.userAgent),
  settings: defaultSettings,
  recent: [],
  corpus: null,
  opening: false,
  corpusError: null,
  articles: [],
  scan: { found: 0, complete: false },
  view: 'article',
  dialog: null,
  exported: null,
  libraryShown: true,
  inspectorShown: true,
  inspectorTab: 'annotation',
  hintShown: false,
  failure: null,
}));

/** A part of the application's state, watched. `select` must give the same value for the same state. */
export function useApplication<Part>(select: (state: ApplicationState) => Part): Part {
  return useStore(application, select);
}

export function showDialog(dialog: DialogName): void {
  application.setState({ dialog, exported: null });
}

export function closeDialog(): void {
  application.setState({ dialog: null });
}

/** Puts a view in the middle of the window; the article stays open behind it. */
export function showView(view: WorkViewName): void {
  application.setState({ view });
}

/** The scheme in force: the project's, or the default one while no folder is open. */
export function currentScheme(): Scheme {
  return (application.getState().corpus?.project ?? defaultProject).scheme;
}

export function useScheme(): Scheme {
  return useApplication((state) => state.corpus?.project ?? defaultProject).scheme;
}
