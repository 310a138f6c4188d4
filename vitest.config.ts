import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    testTimeout: 60_000,
    // A busy machine takes longer to save than one that has nothing else to do.
    expect: { poll: { timeout: 8000 } },
    // It asks for JSON in a way that Node no longer takes.
    server: { deps: { inline: [/@actions\/workflow-parser/] } },
  },
});
