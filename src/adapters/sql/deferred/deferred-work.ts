import type { Kysely } from 'kysely';
import type {
  DeferredKey,
  DeferredState,
  DeferredWork,
  DeferredWorkStore,
} from '../../../ports/deferred-work-store.ts';
import { lockRows } from '../engine.ts';
import type { DeferredWorkRow, Tables } from '../schema.ts';
import { transact } from '../transact.ts';
import { noteConversations } from './note-conversations.ts';

function toWork(row: DeferredWorkRow): DeferredWork {
  return {
    teamId: row.team_id,
    kind: row.kind as DeferredWork['kind'],
    subject: row.subject,
    notedAt: row.noted_at,
    notBefore: row.not_before,
    version: row.version,
    detail: JSON.parse(row.detail),
  };
}

function columnsOf({ notedAt, notBefore, detail }: DeferredState) {
  return { noted_at: notedAt, not_before: notBefore, detail: JSON.stringify(detail) };
}

function rowOf(db: Kysely<Tables>, { teamId, kind, subject }: DeferredKey) {
  return db
    .selectFrom('deferred_work')
    .selectAll()
    .where('team_id', '=', teamId)
    .where('kind', '=', kind)
    .where('subject', '=', subject);
}

async function remove(db: Kysely<Tables>, { teamId, kind, subject, version }: DeferredWork): Promise<void> {
  await db
    .deleteFrom('deferred_work')
    .where('team_id', '=', teamId)
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .where('version', '=', version)
    .execute();
}

/** Adds the work; false if somebody else has stored the same work in the meantime. */
async function insert(
  db: Kysely<Tables>,
  { teamId, kind, subject }: DeferredKey,
  state: DeferredState,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('deferred_work')
    .values({ team_id: teamId, kind, subject, version: 1, ...columnsOf(state) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

async function update(
  db: Kysely<Tables>,
  { teamId, kind, subject, version }: DeferredWork,
  state: DeferredState,
): Promise<void> {
  await db
    .updateTable('deferred_work')
    .set({ ...columnsOf(state), version: version + 1 })
    .where('team_id', '=', teamId)
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .execute();
}

async function change(
  trx: Kysely<Tables>,
  key: DeferredKey,
  decide: (known: DeferredWork | null) => DeferredState | null,
): Promise<void> {
  for (;;) {
    const row = await lockRows(trx, rowOf(trx, key)).executeTakeFirst();
    const known = row ? toWork(row) : null;
    const state = decide(known);
    if (known) return state ? update(trx, known, state) : remove(trx, known);
    if (!state || (await insert(trx, key, state))) return;
  }
}

/** Finds work that may be done now, and when there will be more. */
function dueWork(db: Kysely<Tables>): Pick<DeferredWorkStore, 'due' | 'dueTeams' | 'nextAt'> {
  return {
    due: async (kind, now, limit, teamId) => {
      const rows = await db
        .selectFrom('deferred_work')
        .selectAll()
        .where('kind', '=', kind)
        .where('not_before', '<=', now)
        .$if(teamId !== undefined, (query) => query.where('team_id', '=', teamId ?? ''))
        .orderBy('not_before')
        .orderBy('noted_at')
        .limit(limit)
        .execute();
      return rows.map(toWork);
    },

    dueTeams: async (kind, now) => {
      const rows = await db
        .selectFrom('deferred_work')
        .select('team_id')
        .distinct()
        .where('kind', '=', kind)
        .where('not_before', '<=', now)
        .execute();
      return rows.map(({ team_id }) => team_id);
    },

    nextAt: async (kind) => {
      const row = await db
        .selectFrom('deferred_work')
        .select((eb) => eb.fn.min('not_before').as('at'))
        .where('kind', '=', kind)
        .executeTakeFirstOrThrow();
      return row.at;
    },
  };
}

/** Deferred work, in SQL. */
export function sqlDeferredWork(db: Kysely<Tables>): DeferredWorkStore {
  return {
    find: async (key) => {
      const row = await rowOf(db, key).executeTakeFirst();
      return row ? toWork(row) : null;
    },

    change: (key, decide) => transact(db, (trx) => change(trx, key, decide)),

    done: (work) => remove(db, work),

    ...dueWork(db),

    noteConversations: (now, where) => noteConversations(db, now, where),
  };
}
