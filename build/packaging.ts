import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { flipFuses } from '@electron/fuses';
import { Arch, type AfterPackContext, type Configuration } from 'electron-builder';
import { fuses } from './fuses.ts';

const productName = 'Kutip';
const linuxProgram = 'kutip';

/**
 * What `npm run package` makes for this platform. Nothing is signed here and nothing is published; a release machine
 * sets electron-builder's own variables (CSC_LINK, …).
 *
 * Without a network, electron-builder takes its tools from where these variables point:
 * ELECTRON_OVERRIDE_DIST_PATH (Electron's runtime, unpacked), ELECTRON_BUILDER_7ZIP_PATH, USE_SYSTEM_FPM or
 * CUSTOM_FPM_PATH (deb), APPIMAGE_TOOLS_PATH (AppImage).
 */
export const packaging: Configuration = {
  appId: 'org.kutip.app',
  productName,
  copyright: 'The Kutip authors, Apache-2.0',
  directories: { output: 'release', buildResources: 'build' },
  // The bundles hold everything: no package travels along, and none is compiled.
  files: ['dist/renderer/**', 'dist/electron/**', '!**/*.map', 'package.json', '!node_modules/**'],
  extraResources: [{ from: 'samples', to: 'samples', filter: ['**/*', '!**/*.ts'] }],
  npmRebuild: false,
  asar: true,
  publish: null,
  electronDist: process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? null,
  electronLanguages: ['en', 'en-GB', 'id'],
  afterPack,
  // No system goes by more than the last ending, and .json belongs to others: a file `name.kutip` beside the
  // articles opens their folder.
  fileAssociations: [
    {
      ext: 'kutip',
      name: 'Kutip corpus',
      description: 'Opens the folder of articles that it lies in',
      mimeType: 'application/vnd.kutip.corpus',
      role: 'Editor',
    },
  ],
  linux: {
    target: ['AppImage', 'deb'],
    category: 'Office',
    icon: 'icons',
    executableName: linuxProgram,
    synopsis: 'Annotate claims, quotes and translations in news articles, offline',
    maintainer: 'The Kutip authors <kutip@localhost>',
  },
  mac: {
    target: [{ target: 'dmg', arch: ['arm64', 'x64'] }],
    category: 'public.app-category.productivity',
    hardenedRuntime: true,
    entitlements: 'build/entitlements.mac.plist',
    entitlementsInherit: 'build/entitlements.mac.plist',
  },
  win: { target: ['nsis'] },
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
  // fpm wants an address in a deb; there is no home page yet, and .invalid says so (RFC 2606).
  extraMetadata: { homepage: 'https://kutip.invalid/' },
};

/** Runs before signing: a flipped fuse changes the program's bytes. */
async function afterPack({
  packager,
  appOutDir,
  electronPlatformName,
  arch,
}: AfterPackContext): Promise<void> {
  // A runtime of one's own keeps the welcome page of Electron, which `OnlyLoadAppFromAsar` does not rule out.
  await rm(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true });
  // Our own @electron/fuses rather than electron-builder's: that one is older and does not know every fuse.
  await flipFuses(join(appOutDir, programName(electronPlatformName)), {
    ...fuses,
    // Apple's own processors start nothing without a signature, and flipping breaks the one that Electron came with.
    resetAdHocDarwinSignature: electronPlatformName === 'darwin' && arch === Arch.arm64,
  });
}

function programName(platform: string): string {
  if (platform === 'darwin') return `${productName}.app`;
  return platform === 'win32' ? `${productName}.exe` : linuxProgram;
}
