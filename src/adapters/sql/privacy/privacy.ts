import type { Kysely } from 'kysely';
import type { AuditEntry, AuditedAction } from '../../../domain/privacy/audit-entry.ts';
import { scrubEvent } from '../../../domain/privacy/scrub.ts';
import type { PrivacyStore } from '../../../ports/privacy-store.ts';
import type { Tables } from '../schema.ts';
import { eventToRow, rowToEvent } from '../threads/event-row.ts';
import { replaceAt } from '../threads/save-at.ts';
import { transact } from '../transact.ts';
import { sqlErasures } from './erasures.ts';
import { forgetCopies } from './forget-copies.ts';
import { threadsMentioning } from './mentions.ts';

/** Rewrites the history entries that mention somebody. */
async function scrubHistory(
  trx: Kysely<Tables>,
  teamId: string,
  number: number,
  names: readonly string[],
): Promise<void> {
  const rows = await trx
    .selectFrom('thread_events')
    .selectAll()
    .where('team_id', '=', teamId)
    .where('thread_number', '=', number)
    .execute();
  for (const row of rows) {
    const { payload } = eventToRow(teamId, number, scrubEvent(rowToEvent(row), names));
    if (payload === row.payload) continue;
    await trx
      .updateTable('thread_events')
      .set({ payload })
      .where('team_id', '=', teamId)
      .where('thread_number', '=', number)
      .where('position', '=', row.position)
      .execute();
  }
}

/** Erasures and the audit trail, in SQL. */
export function sqlPrivacy(db: Kysely<Tables>): Omit<PrivacyStore, 'compact'> {
  return {
    scrub: (thread, before, nextNudgeAt, names) =>
      transact(db, async (trx) => {
        if (!(await replaceAt(trx, thread, before, nextNudgeAt))) return false;
        await scrubHistory(trx, thread.teamId, thread.number, names);
        return true;
      }),

    forgetCopies: async (teamId, names) => {
      if (names.length > 0) await transact(db, (trx) => forgetCopies(trx, teamId, names));
    },

    mentioning: (viewer, name) => threadsMentioning(db, viewer, name),
    ...sqlErasures(db),

    note: (teamId, { at, by, action, facts }) =>
      transact(db, async (trx) => {
        await trx
          .insertInto('audit_trail')
          .values((eb) => ({
            team_id: teamId,
            position: eb
              .selectFrom('audit_trail')
              .where('team_id', '=', teamId)
              .select(({ fn, lit }) => eb(fn.coalesce(fn.max('position'), lit(0)), '+', lit(1)).as('next')),
            occurred_at: at,
            by,
            action,
            facts: JSON.stringify(facts),
          }))
          .execute();
      }),

    entries: async (teamId, limit) => {
      const rows = await db
        .selectFrom('audit_trail')
        .selectAll()
        .where('team_id', '=', teamId)
        .orderBy('position', 'desc')
        .limit(limit)
        .execute();
      return rows.map(
        (row): AuditEntry => ({
          at: row.occurred_at,
          by: row.by,
          action: row.action as AuditedAction,
          facts: JSON.parse(row.facts),
        }),
      );
    },
  };
}
