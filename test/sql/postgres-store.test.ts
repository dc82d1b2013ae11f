import { describe, expect, test } from 'vitest';
import { openPostgresStore } from '../../src/adapters/sql/postgres/postgres.ts';
import { administer, emptyDatabase, noPostgres } from '../support/postgres/database.ts';
import { describeDeferredWork } from './deferred-contract.ts';
import { describeInstallations } from './installations-contract.ts';
import { describeLeases } from './leases-contract.ts';
import { describePrograms } from './programs-contract.ts';
import { describeProposals } from './proposals-contract.ts';
import { describeStore } from './store-contract.ts';

describe.skipIf(noPostgres)(noPostgres ?? 'on a real server', () => {
  const open = async () => openPostgresStore(await emptyDatabase(), 'the test database');
  describeStore('PostgreSQL', open);
  describeInstallations('PostgreSQL', open);
  describePrograms('PostgreSQL', open);
  describeDeferredWork('PostgreSQL', open);
  describeLeases('PostgreSQL', open);
  describeProposals('PostgreSQL', open);

  test('a lease whose database clock is past its end goes to another process, and the first one cannot renew it', async () => {
    const url = await emptyDatabase();
    const [one, other] = [await openPostgresStore(url, 'it'), await openPostgresStore(url, 'it')];
    const key = { teamId: 'T1', name: 'sending' };
    const first = await one.leases.take(key, 60_000);
    expect(await other.leases.take(key, 60_000)).toBeNull();
    await administer('update leases set ends_at = ends_at - 60000', url);
    const second = await other.leases.take(key, 60_000);
    expect(second?.number).toBe((first?.number ?? 0) + 1);
    expect(first && (await one.leases.renew(first, 60_000))).toBeNull();
    if (first) await one.leases.release(first);
    expect(await one.leases.take(key, 60_000)).toBeNull();
    await administer('update leases set ends_at = ends_at - 4000000', url);
    await one.checkpoint();
    expect(await administer('select 1 from leases', url)).toEqual([]);
    expect((await one.leases.take(key, 60_000))?.number).toBeGreaterThan(second?.number ?? 0);
    await Promise.all([one.close(), other.close()]);
  });
});
