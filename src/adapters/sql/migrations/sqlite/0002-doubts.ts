import { type Kysely, sql } from 'kysely';

/** An attempt that was under way before this migration counts as in doubt from this long after it began (ms). */
const SETTLE_WINDOW = 40_000;

const STATEMENTS = [
  `update nudges set available_at = attempted_at + ${SETTLE_WINDOW} where state in ('sending', 'unknown')`,
  'drop index nudges_in_doubt',
  `create index nudges_in_doubt on nudges (available_at) where state in ('sending', 'unknown')`,
];

/** `available_at` says of a nudge in doubt from when on it may be searched for. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
