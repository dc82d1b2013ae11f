import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { openSqliteStore } from '../../src/adapters/sql/sqlite/sqlite.ts';
import { describeDeferredWork } from './deferred-contract.ts';
import { describeInstallations } from './installations-contract.ts';
import { describeLeases } from './leases-contract.ts';
import { describePrograms } from './programs-contract.ts';
import { describeProposals } from './proposals-contract.ts';
import { describeStore } from './store-contract.ts';

let folder: string;
let files = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ghostwatch-store-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describeStore('a SQLite file', () => {
  files += 1;
  return openSqliteStore(join(folder, `${files}.db`));
});
describeStore('SQLite in memory', () => openSqliteStore(':memory:'));
describeInstallations('SQLite', () => openSqliteStore(':memory:'));
describePrograms('SQLite', () => openSqliteStore(':memory:'));
describeDeferredWork('SQLite', () => openSqliteStore(':memory:'));
describeLeases('SQLite', () => openSqliteStore(':memory:'));
describeProposals('SQLite', () => openSqliteStore(':memory:'));
