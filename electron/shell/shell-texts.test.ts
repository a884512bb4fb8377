import { expect, test } from 'vitest';
import type { HostApi } from '../../shared/host/contract.ts';
import { defaultSettings } from '../../shared/host/settings.ts';
import { followSettings, interfaceLanguage } from './shell-texts.ts';

test.each([
  ['en', ['id-ID'], 'en'],
  ['id', ['en-GB'], 'id'],
  ['system', ['id-ID', 'en'], 'id'],
  ['system', ['ID'], 'id'],
  ['system', ['idt'], 'en'],
  ['system', ['en-ID'], 'en'],
  ['system', [], 'en'],
] as const)('chosen %s on a system of %j, the shell speaks %s', (chosen, system, expected) => {
  expect(interfaceLanguage(chosen, system)).toBe(expected);
});

/** A host that gives the same answer to everything. */
function answering(value: unknown): HostApi {
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a fake answers what the test tells it
    call: () => Promise.resolve({ ok: true, value: value as never }),
    subscribe: () => () => {},
  };
}

test('the shell learns of settings from the replies that pass through it', async () => {
  const seen: unknown[] = [];
  const saved = { ...defaultSettings, language: 'id' as const };
  const follow = (value: unknown) =>
    followSettings(answering(value), (settings) => seen.push(settings.language));
  await follow({ settings: defaultSettings }).call('app.start', {});
  await follow(saved).call('settings.save', { settings: saved });
  await follow({ articles: [], complete: true }).call('corpus.articles', {});
  expect(seen).toEqual(['system', 'id']);
});
