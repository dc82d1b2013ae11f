import { type Kysely, sql } from 'kysely';
import type { ClientThread } from '../../../domain/threads/thread.ts';
import type { ThreadEvent } from '../../../domain/threads/thread-event.ts';
import { listStatement } from '../list-statement.ts';
import type { Tables } from '../schema.ts';
import { appendEvent } from './history.ts';
import { THREAD_COLUMNS, threadToRow } from './thread-row.ts';

const CHANGES = sql.join(
  Object.keys(THREAD_COLUMNS)
    .filter((name) => name !== 'team_id' && name !== 'number')
    .map((name) => sql`${sql.ref(name)} = ${sql.ref(`next.${name}`)}`),
);

type Replacement = ReturnType<typeof threadToRow> & { readonly before: number };

const replace = listStatement<Replacement>(
  { ...THREAD_COLUMNS, before: 'integer' },
  (next) => sql`
    with next as ${next}
    update client_threads set ${CHANGES} from next
    where client_threads.team_id = next.team_id and client_threads.number = next.number
      and client_threads.version = next.before`,
);

/**
 * Stores a thread by compare-and-set, without a history entry, inside a transaction; false if the thread's version is
 * no longer `before`.
 */
export async function replaceIfVersion(
  trx: Kysely<Tables>,
  thread: ClientThread,
  before: number,
  nextNudgeAt: number | null,
): Promise<boolean> {
  const { numAffectedRows } = await replace(trx, [{ ...threadToRow(thread, nextNudgeAt), before }]);
  return (numAffectedRows ?? 0n) > 0n;
}

/** Like `replaceIfVersion`, and adds the event to the thread's history. */
export async function saveIfVersion(
  trx: Kysely<Tables>,
  thread: ClientThread,
  before: number,
  event: ThreadEvent,
  nextNudgeAt: number | null,
): Promise<boolean> {
  if (!(await replaceIfVersion(trx, thread, before, nextNudgeAt))) return false;
  await appendEvent(trx, thread.teamId, thread.number, event);
  return true;
}
