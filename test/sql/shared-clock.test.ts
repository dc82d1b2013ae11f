import { describe, expect, test, vi } from 'vitest';
import { openPostgresStore } from '../../src/adapters/sql/postgres/postgres.ts';
import { createSharedClock } from '../../src/adapters/sql/postgres/shared-clock.ts';
import { administer, emptyDatabase, noPostgres } from '../support/postgres/database.ts';

test('a shared clock goes on by the machine’s steady clock, and follows the server when it is set again', () => {
  let steady = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => steady);
  const clock = createSharedClock(5_000_000, 1000);
  steady = 1250.7;
  expect(clock.now()).toBe(5_000_250);
  clock.set(4_000_000, 1200.7);
  expect(clock.now()).toBe(4_000_050);
});

describe.skipIf(noPostgres)(noPostgres ?? 'on PostgreSQL', () => {
  test('a replica whose own clock is wrong goes by the database’s', async () => {
    const url = await emptyDatabase();
    vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2031-01-01'));
    const store = await openPostgresStore(url, 'it');
    vi.restoreAllMocks();
    const [row] = await administer('select extract(epoch from clock_timestamp()) * 1000 as time', url);
    const { time } = row as { time: string };
    expect(Math.abs((store.clock?.now() ?? 0) - Number(time))).toBeLessThan(5000);
    await store.check();
    expect(Math.abs((store.clock?.now() ?? 0) - Number(time))).toBeLessThan(5000);
    await store.close();
  });
});
