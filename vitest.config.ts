import { defineConfig } from 'vitest/config';

/** What reckons with days and hours; everything else is tried under the machine's own zone alone. */
const TIME_DEPENDENT = [
  'test/time/**/*.test.ts',
  'test/domain/**/calendar*.test.ts',
  'test/domain/**/plan-nudge*.test.ts',
  'test/domain/**/digest.test.ts',
  'test/**/dates*.test.ts',
  'test/**/dates/**/*.test.ts',
  'test/faults/clock.test.ts',
];
/** Two with changes of clocks, one whose change is half an hour, and one fourteen hours ahead. */
const ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Kiritimati'];

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    globalSetup: 'packages/slack-sandbox/test/support/built-page.ts',
    testTimeout: 20_000,
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: { name: 'here', include: ['test/**/*.test.ts', 'packages/*/test/**/*.test.ts'] },
      },
      ...ZONES.map((zone) => ({
        extends: true as const,
        test: { name: zone, include: TIME_DEPENDENT, env: { TZ: zone } },
      })),
    ],
  },
});
