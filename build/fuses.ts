import { FuseV1Options, FuseVersion, type FuseV1Config } from '@electron/fuses';

/**
 * What the packaged program refuses for good, whoever starts it. Every fuse is named, so that an Electron with a new
 * one stops the packaging until somebody has thought about it.
 */
export const fuses = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  // A signed program that runs any script handed to it would lend others its permissions.
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  // The interface comes through app://, and nothing is loaded from file://.
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  // The code runs only from the archive whose hash is in the program.
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  // As Electron ships it: a matter of speed, not of trust.
  [FuseV1Options.WasmTrapHandlers]: true,
} as const satisfies FuseV1Config;
