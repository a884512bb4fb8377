import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Builds the interface into `dist/renderer`. Every choice here keeps the Content-Security-Policy without holes. */
export default defineConfig({
  root: fileURLToPath(new URL('renderer', import.meta.url)),
  // Relative addresses: the same files are served from app://kutip/ and from 127.0.0.1.
  base: './',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('dist/renderer', import.meta.url)),
    emptyOutDir: true,
    target: 'chrome140',
    // Fonts as data: addresses would need a hole in font-src.
    assetsInlineLimit: 0,
    // The polyfill is for browsers that Kutip does not run in.
    modulePreload: { polyfill: false },
    // One chunk: it comes from the disk, not from a network.
    chunkSizeWarningLimit: 4000,
  },
});
