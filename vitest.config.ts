import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/built-page.ts',
    testTimeout: 20_000,
    restoreMocks: true,
  },
});
