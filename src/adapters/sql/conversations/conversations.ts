import type { Kysely } from 'kysely';
import type { ConversationStore, TiedThread } from '../../../ports/conversation-store.ts';
import { addMails } from '../mail/mails.ts';
import type { Tables } from '../schema.ts';
import { appendEvent } from '../threads/history.ts';
import { lockedVersion } from '../threads/lock-threads.ts';
import { replaceIfVersion } from '../threads/save-if-version.ts';
import { rowToThread } from '../threads/thread-row.ts';
import { transact } from '../transact.ts';

async function saveCursor(db: Kysely<Tables>, { teamId, number }: TiedThread, slackTs: string, upTo: string) {
  await db
    .insertInto('conversation_cursors')
    .values({ team_id: teamId, thread_number: number, slack_thread_ts: slackTs, last_read_ts: upTo })
    .onConflict((conflict) =>
      conflict.columns(['team_id', 'thread_number', 'slack_thread_ts']).doUpdateSet({ last_read_ts: upTo }),
    )
    .execute();
}

function remembering(
  db: Kysely<Tables>,
): Pick<ConversationStore, 'cursors' | 'save' | 'setReadError' | 'forget'> {
  return {
    cursors: async ({ teamId, number }) => {
      const rows = await db
        .selectFrom('conversation_cursors')
        .select(['slack_thread_ts', 'last_read_ts'])
        .where('team_id', '=', teamId)
        .where('thread_number', '=', number)
        .execute();
      return new Map(rows.map((row) => [row.slack_thread_ts, row.last_read_ts]));
    },

    save: (tied, before, { thread, events, nextNudgeAt, cursors, mails = [] }) =>
      transact(db, async (trx) => {
        const { number } = tied;
        if ((await lockedVersion(trx, tied.teamId, number)) !== before) return false;
        if (thread) await replaceIfVersion(trx, thread, before, nextNudgeAt);
        for (const event of events) await appendEvent(trx, tied.teamId, number, event);
        for (const [slackTs, upTo] of cursors) await saveCursor(trx, tied, slackTs, upTo);
        await addMails(trx, tied, mails);
        return true;
      }),

    setReadError: async ({ teamId, number }, readError) => {
      await db
        .updateTable('client_threads')
        .set({ read_error: readError })
        .where('team_id', '=', teamId)
        .where('number', '=', number)
        .execute();
    },

    forget: async ({ teamId, number }) => {
      await db
        .deleteFrom('conversation_cursors')
        .where('team_id', '=', teamId)
        .where('thread_number', '=', number)
        .execute();
    },
  };
}

/** Stores in SQL how far conversations in Slack have been read. */
export function sqlConversations(db: Kysely<Tables>): ConversationStore {
  return {
    ...remembering(db),

    tiedTo: async (teamId, channelId) => {
      const rows = await db
        .selectFrom('client_threads')
        .selectAll()
        .where('team_id', '=', teamId)
        .where('slack_channel_id', '=', channelId)
        .where('status', '=', 'open')
        .orderBy('number')
        .execute();
      return rows.map(rowToThread);
    },
  };
}
