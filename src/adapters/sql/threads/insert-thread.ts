import { type Kysely, sql } from 'kysely';
import type { ClientThread, PlannedThread } from '../../../domain/threads/thread.ts';
import type { ThreadEvent } from '../../../domain/threads/thread-event.ts';
import { columnNames, listStatement } from '../list-statement.ts';
import type { Tables } from '../schema.ts';
import { appendEvent } from './history.ts';
import { THREAD_COLUMNS, threadToRow } from './thread-row.ts';

interface Numbered {
  readonly last_thread_number: number;
}

const takeNumbers = listStatement<{ readonly team_id: string }, Numbered>(
  { team_id: 'text' },
  (teams) => sql`
    with teams as ${teams}
    insert into workspaces (team_id, last_thread_number) select team_id, 1 from teams where true
    on conflict (team_id) do update set last_thread_number = workspaces.last_thread_number + 1
    returning last_thread_number`,
);

/** Takes the workspace's next number. */
async function takeNumber(db: Kysely<Tables>, teamId: string): Promise<number> {
  const { rows } = await takeNumbers(db, [{ team_id: teamId }]);
  return (rows[0] as Numbered).last_thread_number;
}

const NAMES = columnNames(THREAD_COLUMNS);

const insertRows = listStatement(
  THREAD_COLUMNS,
  (added) => sql`
    with added as ${added}
    insert into client_threads (${NAMES}) select ${NAMES} from added`,
);

/** Stores a new thread under the workspace's next number, inside the caller's transaction. */
export async function insertThread(
  trx: Kysely<Tables>,
  thread: ClientThread,
  event: ThreadEvent,
  nextNudgeAt: number | null,
): Promise<PlannedThread> {
  const numbered = { ...thread, number: await takeNumber(trx, thread.teamId) };
  await insertRows(trx, [threadToRow(numbered, nextNudgeAt)]);
  await appendEvent(trx, numbered.teamId, numbered.number, event);
  return { ...numbered, nextNudgeAt, readError: null, mailError: null };
}
