import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import { describe, expect, test } from 'vitest';
import { fuses } from './fuses.ts';
import { packaging } from './packaging.ts';
import { root } from './root.ts';

describe('the packaged program', () => {
  test('has every fuse set as the design demands', () => {
    expect(fuses).toMatchObject({
      strictlyRequireAllFuses: true,
      [FuseV1Options.RunAsNode]: false,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
      [FuseV1Options.EnableNodeCliInspectArguments]: false,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
      [FuseV1Options.EnableCookieEncryption]: true,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
      [FuseV1Options.OnlyLoadAppFromAsar]: true,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    });
  });

  test('names every fuse that this Electron has', () => {
    const known = Object.values(FuseV1Options).filter((value) => typeof value === 'number');
    expect(Object.keys(fuses)).toEqual(expect.arrayContaining(known.map(String)));
  });

  test('comes for each platform, compiles nothing and publishes nothing', () => {
    expect(packaging).toMatchObject({
      npmRebuild: false,
      publish: null,
      asar: true,
      linux: { target: ['AppImage', 'deb'] },
      mac: { target: [{ target: 'dmg', arch: ['arm64', 'x64'] }], hardenedRuntime: true },
      win: { target: ['nsis'] },
    });
  });

  test('carries the bundles and the samples, and no package', () => {
    expect(packaging.files).toEqual(
      expect.arrayContaining(['dist/renderer/**', 'dist/electron/**', '!node_modules/**']),
    );
    expect(packaging.extraResources).toMatchObject([{ from: 'samples', to: 'samples' }]);
  });

  test('starts with what the build makes', () => {
    const { main } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(main).toBe('dist/electron/main.js');
  });

  test.each(['build/entitlements.mac.plist', 'build/icon.png', 'build/icons/512x512.png', 'samples'])(
    'has its %s',
    (file) => {
      expect(existsSync(join(root, file))).toBe(true);
    },
  );
});
