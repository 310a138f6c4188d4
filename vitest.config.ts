import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    testTimeout: 60_000,
    // It asks for JSON in a way that Node no longer takes.
    server: { deps: { inline: [/@actions\/workflow-parser/] } },
  },
});
