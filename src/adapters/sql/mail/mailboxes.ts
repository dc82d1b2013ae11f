import type { Kysely } from 'kysely';
import type { MailError } from '../../../domain/threads/thread.ts';
import type { MailboxState, MailboxStore } from '../../../ports/mailbox-store.ts';
import type { MailboxRow, Tables } from '../schema.ts';

const UNKNOWN: MailboxState = { lastReadAt: null, failure: null, told: null };

function toState({ last_read_at, failure, failing_since, told }: MailboxRow): MailboxState {
  return {
    lastReadAt: last_read_at,
    failure:
      failure === null || failing_since === null
        ? null
        : { reason: failure as MailError['reason'], since: failing_since },
    told: told === null ? null : JSON.parse(told),
  };
}

/** The state of mailboxes, in SQL. */
export function sqlMailboxes(db: Kysely<Tables>): MailboxStore {
  return {
    state: async (teamId, mailbox) => {
      const row = await db
        .selectFrom('mailboxes')
        .selectAll()
        .where('team_id', '=', teamId)
        .where('mailbox', '=', mailbox)
        .executeTakeFirst();
      return row ? toState(row) : UNKNOWN;
    },

    setState: async (teamId, mailbox, { lastReadAt, failure, told }) => {
      const state = {
        last_read_at: lastReadAt,
        failure: failure?.reason ?? null,
        failing_since: failure?.since ?? null,
        told: told === null ? null : JSON.stringify(told),
      };
      await db
        .insertInto('mailboxes')
        .values({ team_id: teamId, mailbox, ...state })
        .onConflict((conflict) => conflict.columns(['team_id', 'mailbox']).doUpdateSet(state))
        .execute();
    },

    tokens: async (teamId, mailbox) => {
      const row = await db
        .selectFrom('mailbox_tokens')
        .select(['login_digest', 'tokens'])
        .where('team_id', '=', teamId)
        .where('mailbox', '=', mailbox)
        .executeTakeFirst();
      return row ? { loginDigest: row.login_digest, tokens: row.tokens } : null;
    },

    setTokens: async (teamId, mailbox, { loginDigest, tokens }) => {
      const kept = { login_digest: loginDigest, tokens };
      await db
        .insertInto('mailbox_tokens')
        .values({ team_id: teamId, mailbox, ...kept })
        .onConflict((conflict) => conflict.columns(['team_id', 'mailbox']).doUpdateSet(kept))
        .execute();
    },
  };
}
