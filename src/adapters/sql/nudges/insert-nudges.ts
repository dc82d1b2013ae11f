import { type Kysely, type Selectable, sql } from 'kysely';
import { urgencyKey } from '../../../domain/threads/urgency.ts';
import type { Claim } from '../../../ports/nudge-store.ts';
import { type Columns, columnNames, listStatement } from '../list-statement.ts';
import { LOST_AT_MOST } from '../recovery/recovered.ts';
import type { NudgeRow, Tables } from '../schema.ts';
import { nudgeToRow } from './nudge-row.ts';

const COLUMNS: Columns<Selectable<NudgeRow>> = {
  id: 'text',
  team_id: 'text',
  thread_number: 'integer',
  episode: 'integer',
  step: 'integer',
  kind: 'text',
  remedy: 'text',
  recipient_id: 'text',
  tried_recipients: 'text',
  thread_version: 'integer',
  state: 'text',
  claimed_at: 'integer',
  available_at: 'integer',
  attempted_at: 'integer',
  attempts: 'integer',
  sent_at: 'integer',
  channel_id: 'text',
  message_ts: 'text',
  error: 'text',
  urgency: 'text',
};

const NAMES = columnNames(COLUMNS);

const deleteCancelled = listStatement<Pick<Selectable<NudgeRow>, 'id'>>(
  { id: 'text' },
  (claimed) => sql`
    with claimed as ${claimed}
    delete from nudges where state = 'cancelled' and id in (select id from claimed)`,
);

const insertNew = listStatement(
  COLUMNS,
  (claimed) => sql`
    with claimed as ${claimed}
    insert into nudges (${NAMES}) select ${NAMES} from claimed where true on conflict do nothing`,
);

/**
 * The rows of a claim. If the database has recently lost commits, the nudges may have been sent before: they start as
 * `unknown`, and are searched for in Slack first.
 */
function nudgeRows({ thread, nudge, escalation }: Claim, recovered: number | null): Selectable<NudgeRow>[] {
  const urgency = urgencyKey(thread);
  return [nudge, escalation ?? null].flatMap((one) => {
    if (one === null) return [];
    const row = { ...nudgeToRow(one), urgency };
    const isDoubtful = recovered !== null && one.claimedAt <= recovered + LOST_AT_MOST;
    return [isDoubtful ? { ...row, state: 'unknown', attempted_at: recovered - LOST_AT_MOST } : row];
  });
}

/** Inserts nudges; a nudge that was cancelled before it was sent and is earned again replaces the cancelled one. */
export async function insertNudges(
  trx: Kysely<Tables>,
  claims: readonly Claim[],
  recovered: number | null,
): Promise<void> {
  const rows = claims.flatMap((claim) => nudgeRows(claim, recovered));
  if (rows.length === 0) return;
  await deleteCancelled(trx, rows);
  await insertNew(trx, rows);
}
