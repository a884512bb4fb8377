// Read by electron-builder (npm run package), which wants this name; what it says is in packaging.ts, type-checked.
export { packaging as default } from './packaging.ts';
