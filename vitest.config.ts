import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,electron,renderer,build,samples,bench}/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
  },
});
