import { type Kysely, sql } from 'kysely';
import type { SilenceRecord } from '../../../domain/reports/thread-figures.ts';
import type { CountedThread } from '../../../ports/report-store.ts';
import { type Columns, columnNames, listStatement } from '../list-statement.ts';
import type { Tables } from '../schema.ts';
import { addToDays } from './daily-sums.ts';

const KEY = { team_id: 'text', thread_number: 'integer', position: 'integer' } as const;
const MONEY = { amount_minor: 'integer', amount_currency: 'text' } as const;

type ReportTable = 'report_silences' | 'report_follow_ups' | 'report_closings';

/** Creates the function that replaces the rows of some threads of one workspace in a table. */
function replacing<Table extends ReportTable>(table: Table, columns: Columns<Tables[Table]>) {
  const names = columnNames(columns);
  const add = listStatement<Tables[Table]>(
    columns,
    (added) =>
      sql`with added as ${added} insert into ${sql.table(table)} (${names}) select ${names} from added`,
  );
  return async (
    db: Kysely<Tables>,
    teamId: string,
    numbers: readonly number[],
    rows: readonly Tables[Table][],
  ): Promise<void> => {
    await sql`delete from ${sql.table(table)}
      where team_id = ${teamId} and thread_number in (${sql.join(numbers)})`.execute(db);
    if (rows.length > 0) await add(db, rows);
  };
}

const replaceSilences = replacing('report_silences', {
  ...KEY,
  category: 'text',
  started_at: 'integer',
  ended_at: 'integer',
  ending: 'text',
  tenths: 'integer',
  follow_ups: 'integer',
  revived_before: 'integer',
  ...MONEY,
});

const replaceFollowUps = replacing('report_follow_ups', {
  ...KEY,
  category: 'text',
  remedy: 'text',
  channel: 'text',
  is_custom: 'integer',
  occurred_at: 'integer',
  replied: 'integer',
  settled_at: 'integer',
});

const replaceClosings = replacing('report_closings', {
  ...KEY,
  outcome: 'text',
  closed_at: 'integer',
  reopened_at: 'integer',
  ...MONEY,
});

const markCounted = listStatement(
  { team_id: 'text', number: 'integer', version: 'integer' } as const,
  (counted) => sql`with counted as ${counted}
    update client_threads set counted_version = counted.version from counted
    where client_threads.team_id = counted.team_id and client_threads.number = counted.number`,
);

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
    silences: withRevivedBefore(figures.silences).map((silence, index) => ({
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
    followUps: figures.followUps.map((followUp, index) => ({
      ...key(index),
      category,
      remedy: followUp.remedy,
      channel: followUp.channel,
      is_custom: followUp.isCustom === null ? null : Number(followUp.isCustom),
      occurred_at: followUp.at,
      replied: Number(followUp.replied),
      settled_at: followUp.settledAt,
    })),
    closings: figures.closings.map((closing, index) => ({
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
  const all = [db, teamId, numbers] as const;
  await replaceSilences(
    ...all,
    rows.flatMap(({ silences }) => silences),
  );
  await replaceFollowUps(
    ...all,
    rows.flatMap(({ followUps }) => followUps),
  );
  await replaceClosings(
    ...all,
    rows.flatMap(({ closings }) => closings),
  );
  await addToDays(db, teamId, numbers, 1);
  await markCounted(
    db,
    counted.map(({ thread }) => ({ team_id: teamId, number: thread.number, version: thread.version })),
  );
}
