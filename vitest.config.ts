import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ['test/**/*.test.ts', 'packages/*/test/**/*.test.ts'],
    globalSetup: 'packages/slack-sandbox/test/support/built-page.ts',
    testTimeout: 20_000,
    restoreMocks: true,
  },
});
