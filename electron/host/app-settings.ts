import { mkdir, readFile, rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { RecentFolder } from '../../shared/host/contract.ts';
import { defaultSettings, settingsSchema, type Settings } from '../../shared/host/settings.ts';
import { isObject, writeJson } from '../../shared/json/write-json.ts';
import { writeAtomically } from '../files/atomic-write.ts';
import { timeInName } from '../files/corpus-names.ts';
import { fileFailure, unlessMissing } from '../files/file-failure.ts';
import { sha256 } from '../files/sha256.ts';
import { createExclusive } from './exclusive.ts';

/** What the application remembers on this machine: settings, and the folders that were open. */
export interface AppSettings {
  settings(): Settings;
  /** Newest first. */
  recent(): readonly RecentFolder[];
  /** The folder that was open when the application was last used. */
  lastFolder(): string | null;
  save(settings: Settings): Promise<void>;
  remember(folder: string): Promise<void>;
}

const fileName = 'settings.json';
const recentLimit = 12;
const recentSchema = z.array(z.string().min(1)).catch([]);

/** Reads `settings.json`. A damaged file is put aside and the defaults are used; a damaged part of it, likewise. */
export async function openAppSettings(
  folder: string,
  now: () => Date,
  log: (error: unknown) => void,
): Promise<AppSettings> {
  const path = join(folder, fileName);
  const exclusive = createExclusive();
  let { settings, folders } = await read();

  async function read(): Promise<{ settings: Settings; folders: readonly string[] }> {
    const json = await unlessMissing(() => readFile(path, 'utf8'), fileName);
    const file = json === null ? {} : parse(json);
    if (file === null) {
      await rename(path, `${path}.damaged-${timeInName(now())}`).catch(log);
      log(new Error(`${fileName} was damaged; it was put aside and the defaults are used.`));
    }
    const given = isObject(file?.['settings']) ? file['settings'] : {};
    const checked = settingsSchema.safeParse({ ...defaultSettings, ...given });
    if (!checked.success) log(checked.error);
    return {
      settings: checked.success ? checked.data : mendSettings(given),
      folders: recentSchema.parse(file?.['recent'] ?? []),
    };
  }

  function write(): Promise<void> {
    return exclusive(async () => {
      try {
        await mkdir(folder, { recursive: true });
      } catch (error) {
        throw fileFailure(error, folder);
      }
      const content = writeJson({ format: 'kutip-settings', version: 1, settings, recent: folders });
      await writeAtomically({ path, content, file: fileName, root: folder });
    });
  }

  return {
    settings: () => settings,
    recent: () => folders.map((each) => ({ id: recentId(each), name: basename(each), folder: each })),
    lastFolder: () => folders[0] ?? null,
    async save(given) {
      settings = given;
      await write();
    },
    async remember(opened) {
      folders = [opened, ...folders.filter((each) => each !== opened)].slice(0, recentLimit);
      await write();
    },
  };
}

function recentId(folder: string): string {
  return sha256(folder).slice(0, 16);
}

function parse(json: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** Keeps every setting that is valid by itself: above all the annotator's id, which decides whose files are written. */
function mendSettings(given: Readonly<Record<string, unknown>>): Settings {
  return Object.entries(given).reduce<Settings>((settings, [name, value]) => {
    const candidate = settingsSchema.safeParse({ ...settings, [name]: value });
    return candidate.success ? candidate.data : settings;
  }, defaultSettings);
}
