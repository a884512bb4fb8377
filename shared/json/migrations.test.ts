import { describe, expect, test } from 'vitest';
import { defineMigrations, migrate } from './migrations.ts';

const migrations = defineMigrations({
  current: 3,
  steps: [
    ({ title, ...rest }) => ({ ...rest, name: title }),
    ({ name, ...rest }) => ({ ...rest, names: [name] }),
  ],
});

describe('migrating a file', () => {
  test('takes every step from its version to the current one, in order', () => {
    expect(migrate({ version: 1, title: 'Kutip', other: true }, migrations)).toEqual({
      ok: true,
      value: { version: 3, names: ['Kutip'], other: true },
    });
    expect(migrate({ version: 2, name: 'Kutip' }, migrations)).toEqual({
      ok: true,
      value: { version: 3, names: ['Kutip'] },
    });
  });

  test('leaves a file of the current version as it is', () => {
    const file = { version: 3, names: [] };
    expect(migrate(file, migrations)).toEqual({ ok: true, value: file });
  });

  test('refuses what a newer version wrote', () => {
    expect(migrate({ version: 4 }, migrations)).toEqual({ ok: false, error: 'newer-version' });
  });

  test.each([{}, { version: '1' }, { version: 0 }, { version: 1.5 }])(
    'refuses %j, which has no version',
    (file) => {
      expect(migrate(file, migrations)).toEqual({ ok: false, error: 'no-version' });
    },
  );

  test('a version without a way to the current one is noticed when it is defined', () => {
    expect(() => defineMigrations({ current: 3, steps: [(file) => file] })).toThrow('needs 2 migrations');
  });
});
