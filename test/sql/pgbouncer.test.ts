import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPostgresStore } from '../../src/adapters/sql/postgres/postgres.ts';
import { freePort } from '../support/free-port.ts';
import { administer, emptyDatabase, noPostgres } from '../support/postgres/database.ts';
import { whenListening } from '../support/when-listening.ts';
import { add, claimed, NOW, TEAM } from './samples.ts';

const isThere = spawnSync('pgbouncer', ['--version']).error === undefined;
const why = noPostgres ?? (isThere ? null : 'PgBouncer is not installed here');

describe.skipIf(why)(why ?? 'behind PgBouncer in transaction mode', () => {
  let folder: string;
  let pooler: ChildProcess;
  let direct: string;
  let pooled: string;
  beforeAll(async () => {
    direct = await emptyDatabase();
    const { hostname, port: target, username, password } = new URL(direct);
    const port = await freePort();
    pooled = Object.assign(new URL(direct), { port: String(port) }).href;
    folder = mkdtempSync(join(tmpdir(), 'ghostwatch-pgbouncer-'));
    chmodSync(folder, 0o755);
    const settings = join(folder, 'pgbouncer.ini');
    writeFileSync(
      settings,
      `[databases]\n* = host=${hostname} port=${target} user=${username} password=${password}\n` +
        `[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = ${port}\nunix_socket_dir =\nauth_type = any\n` +
        'pool_mode = transaction\ndefault_pool_size = 5\n',
    );
    // It refuses to run as root.
    const asOther = userInfo().uid === 0 ? ['-u', 'postgres'] : [];
    pooler = spawn('pgbouncer', [...asOther, settings], { stdio: 'ignore' });
    await whenListening(port);
  });
  afterAll(async () => {
    pooler.kill();
    await once(pooler, 'exit');
    rmSync(folder, { recursive: true });
  });

  test('replicas bring an empty database up to date once, and share its few connections', async () => {
    const stores = await Promise.all(Array.from({ length: 3 }, () => openPostgresStore(pooled, 'it')));
    const [one, other] = stores as [(typeof stores)[0], (typeof stores)[0]];
    const added = await Promise.all(Array.from({ length: 30 }, (_, index) => add(index % 2 ? one : other)));
    expect(new Set(added.map(({ number }) => number)).size).toBe(30);
    const looked = await Promise.all([claimed(one), claimed(other)]);
    expect(new Set(looked.flat().map(({ id }) => id)).size).toBe(30);
    const key = { teamId: TEAM, name: 'sending' };
    const taken = await Promise.all(stores.map((store) => store.leases.take(key, 30_000)));
    expect(taken.filter(Boolean)).toHaveLength(1);
    const [holder] = taken.flatMap((lease, index) => (lease ? [{ lease, store: stores[index] }] : []));
    if (holder) expect(await holder.store?.leases.renew(holder.lease, 30_000)).not.toBeNull();
    await administer(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
      direct,
    );
    await expect.poll(() => one.check().then(() => 'well', String)).toBe('well');
    await expect.poll(() => add(one).then(({ number }) => number, String)).toBe(31);
    expect(await other.nudges.queued(NOW, 100)).toHaveLength(30);
    await Promise.all(stores.map((store) => store.close()));
  }, 60_000);
});
