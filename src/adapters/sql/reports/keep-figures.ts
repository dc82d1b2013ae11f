import type { Kysely } from 'kysely';
import type { SilenceRecord } from '../../../domain/reports/thread-figures.ts';
import type { CountedThread } from '../../../ports/report-store.ts';
import type { Tables } from '../schema.ts';
import { addToDays } from './daily-sums.ts';

const TABLES = ['report_silences', 'report_follow_ups', 'report_closings'] as const;

/** Rows per statement, well below SQLite's limit. */
const ROWS = 500;

/** Returns each silence with the last moment (UTC ms) before it at which the client had replied to a follow-up. */
function withRevivedBefore(silences: readonly SilenceRecord[]) {
  let revivedBefore: number | null = null;
  return silences.map((silence) => {
    const told = { ...silence, revivedBefore };
    if (silence.end === 'replied' && silence.followUps > 0) revivedBefore = silence.endedAt;
    return told;
  });
}

function rowsOf({ thread, figures }: CountedThread) {
  const { teamId, number, category, amount } = thread;
  const key = (position: number) => ({ team_id: teamId, thread_number: number, position });
  const money = { amount_minor: amount?.minor ?? null, amount_currency: amount?.currency ?? null };
  return {
    report_silences: withRevivedBefore(figures.silences).map((silence, index) => ({
      ...key(index),
      category,
      started_at: silence.startedAt,
      ended_at: silence.endedAt,
      ending: silence.end,
      tenths: silence.days === null ? null : Math.round(silence.days * 10),
      follow_ups: silence.followUps,
      revived_before: silence.revivedBefore,
      ...money,
    })),
    report_follow_ups: figures.followUps.map((followUp, index) => ({
      ...key(index),
      category,
      remedy: followUp.remedy,
      channel: followUp.channel,
      is_custom: followUp.isCustom === null ? null : Number(followUp.isCustom),
      occurred_at: followUp.at,
      replied: Number(followUp.replied),
      settled_at: followUp.settledAt,
    })),
    report_closings: figures.closings.map((closing, index) => ({
      ...key(index),
      outcome: closing.outcome,
      closed_at: closing.at,
      reopened_at: closing.until,
      ...money,
    })),
  };
}

/** Replaces the rows of these threads of one workspace, inside the caller's transaction. */
export async function keepFigures(db: Kysely<Tables>, counted: readonly CountedThread[]): Promise<void> {
  const [first] = counted;
  if (!first) return;
  const numbers = counted.map(({ thread }) => thread.number);
  const rows = counted.map(rowsOf);
  const { teamId } = first.thread;
  await addToDays(db, teamId, numbers, -1);
  for (const table of TABLES) {
    await db.deleteFrom(table).where('team_id', '=', teamId).where('thread_number', 'in', numbers).execute();
    const added = rows.flatMap((one) => one[table] as never[]);
    for (let from = 0; from < added.length; from += ROWS) {
      await db
        .insertInto(table)
        .values(added.slice(from, from + ROWS))
        .execute();
    }
  }
  await addToDays(db, teamId, numbers, 1);
  for (const { thread } of counted) {
    await db
      .updateTable('client_threads')
      .set({ counted_version: thread.version })
      .where('team_id', '=', thread.teamId)
      .where('number', '=', thread.number)
      .execute();
  }
}
