import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../serve/content-security-policy.ts';
import { answerAppRequest } from './app-protocol.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kutip-app-'));
  await mkdir(join(folder, 'renderer'));
  await writeFile(join(folder, 'renderer', 'index.html'), '<!doctype html>');
  await writeFile(join(folder, 'secret.html'), 'secret');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function ask(url: string, method = 'GET'): Promise<Response> {
  return answerAppRequest({ url, method }, join(folder, 'renderer'));
}

test.each(['app://kutip', 'app://kutip/', 'app://kutip/index.html?x#y'])(
  '%s is the page, under the policy of the application',
  async (address) => {
    const response = await ask(address);
    expect(await response.text()).toBe('<!doctype html>');
    expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  },
);

test.each([
  ['app://kutip/../secret.html', 404],
  ['app://kutip/%2e%2e/secret.html', 404],
  ['app://kutip/..%2fsecret.html', 404],
  ['app://kutip/..%5csecret.html', 404],
  ['app://kutip/missing.html', 404],
  ['app://other/index.html', 403],
  ['app://kutip@other/index.html', 403],
])('%s is refused with %i', async (address, status) => {
  const response = await ask(address);
  expect(response.status).toBe(status);
  expect(await response.text()).toBe('');
});

test('the page only reads', async () => {
  expect((await ask('app://kutip/index.html', 'POST')).status).toBe(403);
});
