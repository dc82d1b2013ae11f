import { configDefaults, defineConfig } from 'vitest/config';
import { temporaryFolder } from './test/support/temporary-folder.ts';

/** What reckons with days and hours; everything else is tried under the machine's own zone alone. */
const TIME_DEPENDENT = [
  'test/time/{cron-scheduler,holidays}.test.ts',
  'test/domain/**/calendar*.test.ts',
  'test/domain/**/plan-nudge*.test.ts',
  'test/domain/**/digest.test.ts',
  'test/**/dates*.test.ts',
  'test/**/dates/**/*.test.ts',
  'test/faults/clock.test.ts',
];
/** Two with changes of clocks, one whose change is half an hour, and one fourteen hours ahead. */
const ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Kiritimati'];
/** What is tried on PostgreSQL as well as on SQLite: the queries that differ most, and stories through the whole bot. */
const ON_POSTGRES = [
  'test/sql/{compaction,urgency,home-lists,visible-threads,daily-limit,report-sums}.test.ts',
  'test/journeys/{main-loop,reports,mail,privacy}.test.ts',
  'test/mail/mails-not-stored.test.ts',
  'test/ops/exchange-commands.test.ts',
  'test/faults/chaos.test.ts',
];
/** What replaces modules for all files that share its process, and so runs in one of its own. */
const MOCKING = ['test/input/messages/properties.test.ts'];

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    globalSetup: [
      'test/support/temporary-folder.ts',
      'packages/slack-sandbox/test/support/built-page.ts',
      'test/support/migrated-database.ts',
      'test/support/postgres/server.ts',
    ],
    // By default one core stays free; of two that would leave half of the machine idle.
    maxWorkers: '100%',
    testTimeout: 20_000,
    restoreMocks: true,
    // To load the program takes longer than most files of tests do, so that files share what they import.
    isolate: false,
    env: { TMPDIR: temporaryFolder },
    projects: [
      {
        extends: true,
        test: {
          name: 'here',
          include: ['test/**/*.test.ts', 'packages/*/test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...MOCKING],
        },
      },
      { extends: true, test: { name: 'here, isolated', include: MOCKING, isolate: true } },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: process.env.TEST_EVERYTHING ? ['test/**/*.test.ts'] : ON_POSTGRES,
          exclude: [...configDefaults.exclude, ...MOCKING],
          env: { TEST_ENGINE: 'postgres' },
          testTimeout: 60_000,
          setupFiles: 'test/support/postgres/required.ts',
        },
      },
      ...ZONES.map((zone) => ({
        extends: true as const,
        test: { name: zone, include: TIME_DEPENDENT, env: { TZ: zone } },
      })),
    ],
  },
});
