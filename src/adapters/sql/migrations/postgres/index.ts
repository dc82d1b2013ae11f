import type { Migration } from 'kysely';
import * as baseline from './0019-postgres-baseline.ts';

/** Creates at once the tables that the first nineteen migrations created on SQLite. */
export const POSTGRES: Readonly<Record<string, Migration>> = { '0019-postgres-baseline': baseline };
