import type { Kysely } from 'kysely';
import type { ProposalStore, ReplyCheck } from '../../../ports/proposal-store.ts';
import type { Tables, UnansweredMessageRow } from '../schema.ts';

type UnansweredMessages = Pick<
  ProposalStore,
  'noteUnanswered' | 'forgetUnanswered' | 'unanswered' | 'moveUnanswered'
>;

const toMessage = (row: UnansweredMessageRow): ReplyCheck => ({
  teamId: row.team_id,
  channelId: row.channel_id,
  slackThread: row.slack_thread,
  ts: row.ts,
  authorId: row.author_id,
  dueAt: Number(row.due_at),
});

/** Our messages that have had no reply yet, in SQL. */
export function sqlUnansweredMessages(db: Kysely<Tables>): UnansweredMessages {
  return {
    noteUnanswered: async ({ teamId, channelId, slackThread, ts, authorId, dueAt }) => {
      const message = { ts, author_id: authorId, due_at: dueAt };
      await db
        .insertInto('standing_messages')
        .values({ team_id: teamId, channel_id: channelId, slack_thread: slackThread, ...message })
        .onConflict((conflict) =>
          conflict
            .columns(['team_id', 'channel_id', 'slack_thread'])
            .doUpdateSet(message)
            // Events may arrive in a different order from the messages.
            .where('standing_messages.ts', '<', ts),
        )
        .execute();
    },

    forgetUnanswered: async (teamId, channelId, slackThread) => {
      await db
        .deleteFrom('standing_messages')
        .where('team_id', '=', teamId)
        .where('channel_id', '=', channelId)
        .where('slack_thread', 'in', ['', slackThread])
        .execute();
    },

    unanswered: async (teamId, now, limit) => {
      const rows = await db
        .selectFrom('standing_messages')
        .selectAll()
        .where('team_id', '=', teamId)
        .where('due_at', '<=', now)
        .orderBy('due_at')
        .orderBy('ts')
        .limit(limit)
        .execute();
      return rows.map(toMessage);
    },

    moveUnanswered: async ({ teamId, channelId, slackThread, ts }, dueAt) => {
      const isThis = { team_id: teamId, channel_id: channelId, slack_thread: slackThread, ts };
      if (dueAt === null) {
        await db
          .deleteFrom('standing_messages')
          .where((eb) => eb.and(isThis))
          .execute();
        return;
      }
      await db
        .updateTable('standing_messages')
        .set({ due_at: dueAt })
        .where((eb) => eb.and(isThis))
        .execute();
    },
  };
}
