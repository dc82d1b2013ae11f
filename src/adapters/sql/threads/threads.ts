import type { Kysely } from 'kysely';
import type { ThreadStore } from '../../../ports/thread-store.ts';
import type { Tables } from '../schema.ts';
import { findThreads } from './find-threads.ts';
import { listThreads } from './list-threads.ts';
import { sqlThreadPages } from './page.ts';
import { saveThreads } from './save-threads.ts';
import { sqlThreadBatches } from './thread-batches.ts';
import { sqlUndoing } from './undoing.ts';

/** Client threads, in SQL. */
export function sqlThreads(db: Kysely<Tables>): ThreadStore {
  return {
    ...saveThreads(db),
    ...sqlUndoing(db),
    ...findThreads(db),
    ...listThreads(db),
    ...sqlThreadBatches(db),
    ...sqlThreadPages(db),
  };
}
