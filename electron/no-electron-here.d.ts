// The host, the server and the command line run without Electron: their tsconfig maps `electron` to this
// empty module, so that importing anything from it does not compile.
// oxlint-disable-next-line unicorn/require-module-specifiers
export {};
