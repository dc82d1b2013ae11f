import type { Kysely } from 'kysely';
import type {
  Overview,
  OverviewRecipient,
  Weekday,
} from '../../../domain/weekly-overviews/overview-schedule.ts';
import type { WeeklyOverviewStore } from '../../../ports/weekly-overview-store.ts';
import type { OverviewRow, Tables } from '../schema.ts';

const idOf = (recipient: OverviewRecipient): string =>
  recipient.kind === 'person' ? recipient.userId : recipient.channelId;

function rowToOverview(row: OverviewRow): Overview {
  const id = row.recipient_id;
  return {
    teamId: row.team_id,
    recipient:
      row.recipient_kind === 'person' ? { kind: 'person', userId: id } : { kind: 'channel', channelId: id },
    setBy: row.set_by,
    schedule: { weekday: row.weekday as Weekday, at: row.at_minutes },
    nextAt: row.next_at,
  };
}

/** Finds overviews. */
function findOverviews(db: Kysely<Tables>): Pick<WeeklyOverviewStore, 'find' | 'channels' | 'due'> {
  return {
    find: async (teamId, recipient) => {
      const row = await db
        .selectFrom('overviews')
        .selectAll()
        .where('team_id', '=', teamId)
        .where('recipient_kind', '=', recipient.kind)
        .where('recipient_id', '=', idOf(recipient))
        .executeTakeFirst();
      return row ? rowToOverview(row) : null;
    },

    channels: async (teamId) => {
      const rows = await db
        .selectFrom('overviews')
        .selectAll()
        .where('team_id', '=', teamId)
        .where('recipient_kind', '=', 'channel')
        .orderBy('recipient_id')
        .execute();
      return rows.map(rowToOverview);
    },

    due: async (now, limit) => {
      const rows = await db
        .selectFrom('overviews')
        .selectAll()
        .where('next_at', '<=', now)
        .orderBy('next_at')
        .limit(limit)
        .execute();
      return rows.map(rowToOverview);
    },
  };
}

/** Stores and deletes overviews, and when the next one is due. */
function changeOverviews(db: Kysely<Tables>): Pick<WeeklyOverviewStore, 'save' | 'forget' | 'advance'> {
  return {
    save: async ({ teamId, recipient, setBy, schedule, nextAt }) => {
      const values = { set_by: setBy, weekday: schedule.weekday, at_minutes: schedule.at, next_at: nextAt };
      await db
        .insertInto('overviews')
        .values({
          team_id: teamId,
          recipient_kind: recipient.kind,
          recipient_id: idOf(recipient),
          ...values,
        })
        .onConflict((conflict) =>
          conflict.columns(['team_id', 'recipient_kind', 'recipient_id']).doUpdateSet(values),
        )
        .execute();
    },

    forget: async (teamId, recipient) => {
      await db
        .deleteFrom('overviews')
        .where('team_id', '=', teamId)
        .where('recipient_kind', '=', recipient.kind)
        .where('recipient_id', '=', idOf(recipient))
        .execute();
    },

    advance: async ({ teamId, recipient, nextAt: before }, nextAt) => {
      const { numUpdatedRows } = await db
        .updateTable('overviews')
        .set({ next_at: nextAt })
        .where('team_id', '=', teamId)
        .where('recipient_kind', '=', recipient.kind)
        .where('recipient_id', '=', idOf(recipient))
        .where('next_at', 'is not distinct from', before)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
  };
}

/** Weekly overviews, in SQL. */
export function sqlOverviews(db: Kysely<Tables>): WeeklyOverviewStore {
  return { ...findOverviews(db), ...changeOverviews(db) };
}
