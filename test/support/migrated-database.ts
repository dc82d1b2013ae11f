import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openSqliteStore } from '../../src/adapters/sql/sqlite/sqlite.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** An empty SQLite database with all tables; tests use copies, because all migrations take longer than a copy. */
    readonly migratedDatabase: string;
  }
}

/** Creates an empty SQLite database before the tests, and deletes it after them. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'ghostwatch-migrated-'));
  const file = join(folder, 'ghostwatch.db');
  const store = await openSqliteStore(file);
  await store.close();
  project.provide('migratedDatabase', file);
  return () => rmSync(folder, { recursive: true, force: true });
}
