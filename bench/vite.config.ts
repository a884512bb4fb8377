import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const pages = fileURLToPath(new URL('pages', import.meta.url));

/** The bench pages as a production build of the application's own sources, not a copy of them. */
export default defineConfig({
  root: pages,
  base: './',
  publicDir: false,
  logLevel: 'warn',
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('../dist/bench', import.meta.url)),
    emptyOutDir: true,
    target: 'chrome140',
    chunkSizeWarningLimit: 4000,
    rollupOptions: {
      input: ['empty', 'bare', 'recogito', 'kutip', 'suggesting'].map((name) => `${pages}/${name}.html`),
    },
  },
});
