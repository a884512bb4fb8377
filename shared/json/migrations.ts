import { failure, success, type Result } from '../result.ts';
import type { JsonObject } from './write-json.ts';

/** Turns a file of one version into a file of the next. The version number itself is set by `migrate`. */
export type Migration = (file: JsonObject) => JsonObject;

export interface Migrations {
  readonly current: number;
  /** `steps[0]` leads from version 1 to 2. */
  readonly steps: readonly Migration[];
}

/** Throws when a version has no way to the current one: noticed when the module loads, not on somebody's file. */
export function defineMigrations(migrations: Migrations): Migrations {
  const { current, steps } = migrations;
  if (steps.length !== current - 1)
    throw new RangeError(`Version ${current} needs ${current - 1} migrations, not ${steps.length}`);
  return migrations;
}

/** Brings a parsed file to the current version, step by step, or says why it cannot. */
export function migrate(
  file: JsonObject,
  { current, steps }: Migrations,
): Result<JsonObject, 'newer-version' | 'no-version'> {
  const { version } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return failure('no-version');
  if (version > current) return failure('newer-version');
  const migrated = steps
    .slice(version - 1)
    .reduce<JsonObject>((older, step, index) => ({ ...step(older), version: version + index + 1 }), file);
  return success(migrated);
}
