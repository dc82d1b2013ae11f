import { type Kysely, sql } from 'kysely';
import type { AuditEntry, AuditedAction } from '../../../domain/privacy/audit-entry.ts';
import { scrubEvent, scrubText } from '../../../domain/privacy/scrub.ts';
import type { PrivacyStore } from '../../../ports/privacy-store.ts';
import type { Tables } from '../schema.ts';
import { eventToRow, rowToEvent } from '../threads/event-row.ts';
import { replaceIfVersion } from '../threads/save-if-version.ts';
import { transact } from '../transact.ts';

/** Rewrites the lines of a history that name somebody. */
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

/** A text of a table contains one of some names, as text or inside JSON. */
function naming(column: string, names: readonly string[]) {
  const written = names.flatMap((name) => [name, JSON.stringify(name).slice(1, -1)]);
  const conditions = [...new Set(written)].map((name) => {
    const pattern = `%${name.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
    return sql<boolean>`lower(${sql.ref(column)}) like ${pattern} escape '\\'`;
  });
  return sql<boolean>`(${sql.join(conditions, sql` or `)})`;
}

async function forgetCopies(trx: Kysely<Tables>, teamId: string, names: readonly string[]): Promise<void> {
  await trx
    .updateTable('home_screens')
    .set({ text: null })
    .where('team_id', '=', teamId)
    .where(naming('text', names))
    .execute();
  await trx.deleteFrom('import_rows').where('team_id', '=', teamId).where(naming('step', names)).execute();
  await trx
    .deleteFrom('idempotent_requests')
    .where('team_id', '=', teamId)
    .where(naming('answer', names))
    .execute();
  await trx
    .deleteFrom('webhook_deliveries')
    .where('team_id', '=', teamId)
    .where(naming('payload', names))
    .execute();
  await trx
    .deleteFrom('setting_changes')
    .where('team_id', '=', teamId)
    .where(naming('changed', names))
    .execute();
  const templates = await trx
    .selectFrom('message_templates')
    .selectAll()
    .where('team_id', '=', teamId)
    .where(naming('templates', names))
    .execute();
  for (const { owner_id, language, category, kind, templates: text } of templates) {
    await trx
      .updateTable('message_templates')
      .set({ templates: scrubText(text, names) })
      .where('team_id', '=', teamId)
      .where('owner_id', '=', owner_id)
      .where('language', '=', language)
      .where('category', '=', category)
      .where('kind', '=', kind)
      .execute();
  }
}

/** Erasure and the audit trail, in SQL. */
export function sqlPrivacy(db: Kysely<Tables>): Omit<PrivacyStore, 'compact'> {
  return {
    scrub: (thread, before, nextNudgeAt, names) =>
      transact(db, async (trx) => {
        if (!(await replaceIfVersion(trx, thread, before, nextNudgeAt))) return false;
        await scrubHistory(trx, thread.teamId, thread.number, names);
        return true;
      }),

    forgetCopies: async (teamId, names) => {
      if (names.length > 0) await transact(db, (trx) => forgetCopies(trx, teamId, names));
    },

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
