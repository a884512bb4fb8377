import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { entitySchema, type Entity } from '../../shared/scheme/scheme.ts';
import { parseJson } from '../../shared/json/parse-json.ts';
import { fileFailure, unlessMissing } from '../files/file-failure.ts';
import type { PathGuard } from '../files/path-guard.ts';

/** What a merge or a deletion did to the entities of the project. */
export interface EntityRemoval {
  /** Id of the change over the annotation sets that it belongs to. */
  readonly bulk: string;
  /** ISO 8601 in UTC. */
  readonly time: string;
  readonly removed: Entity;
  /** Of a merge: the entity that remains, before it and after it. */
  readonly into?: { readonly before: Entity; readonly after: Entity } | undefined;
}

/** Remembers entities that were taken out of the project file, so that undo brings them back, also after a restart. */
export interface EntityJournal {
  /** Resolves when it is on the disk. */
  append(removal: EntityRemoval): Promise<void>;
  find(bulk: string): Promise<EntityRemoval | null>;
}

/** Beside the histories of the articles, and like them safe to delete. No article ends like this. */
export const entityJournalPath = '.kutip/history/kutip.project.jsonl';

const removalSchema: z.ZodType<EntityRemoval> = z.looseObject({
  bulk: z.string(),
  time: z.string(),
  removed: entitySchema,
  into: z.looseObject({ before: entitySchema, after: entitySchema }).optional(),
});

export function createEntityJournal(guard: PathGuard): EntityJournal {
  return {
    async append(removal) {
      const path = await guard.writable(entityJournalPath);
      try {
        await mkdir(dirname(path), { recursive: true });
        const handle = await open(path, 'a');
        try {
          // Begins with a line break too: a line that a crash has cut short must not swallow this one.
          await handle.write(`\n${JSON.stringify(removal)}\n`);
          await handle.datasync();
        } finally {
          await handle.close();
        }
      } catch (error) {
        throw fileFailure(error, entityJournalPath);
      }
    },
    async find(bulk) {
      const path = await guard.writable(entityJournalPath);
      const text = await unlessMissing(() => readFile(path, 'utf8'), entityJournalPath);
      const lines = (text ?? '').split('\n').filter((line) => line.includes(bulk));
      return lines.map(readRemoval).findLast((removal) => removal?.bulk === bulk) ?? null;
    },
  };
}

function readRemoval(line: string): EntityRemoval | null {
  const parsed = parseJson(line);
  const removal = parsed.ok ? removalSchema.safeParse(parsed.value) : null;
  return removal?.success ? removal.data : null;
}
