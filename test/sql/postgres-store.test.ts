import { describe } from 'vitest';
import { openPostgresStore } from '../../src/adapters/sql/postgres/postgres.ts';
import { emptyDatabase, noPostgres } from '../support/postgres/database.ts';
import { describeStore } from './store-contract.ts';

describe.skipIf(noPostgres)(noPostgres ?? 'on a real server', () => {
  describeStore('PostgreSQL', async () => openPostgresStore(await emptyDatabase(), 'the test database'));
});
