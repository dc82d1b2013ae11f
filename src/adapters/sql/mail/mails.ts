import type { Kysely } from 'kysely';
import type { KnownMail } from '../../../domain/mail/known-mail.ts';
import type { TiedThread } from '../../../ports/conversation-store.ts';
import type { MailStore } from '../../../ports/mail-store.ts';
import type { Tables } from '../schema.ts';
import { rowToThread } from '../threads/thread-row.ts';
import { sqlFolderPositions } from './folder-positions.ts';
import { sqlIgnoredSenders } from './ignored-senders.ts';

/** Adds mails to a thread, inside the caller's transaction; known mails stay as they are. */
export async function addMails(
  db: Kysely<Tables>,
  { teamId, number }: TiedThread,
  mails: readonly KnownMail[],
): Promise<void> {
  for (const { key, messageId, isOurs, at } of mails) {
    await db
      .insertInto('client_mails')
      .values({
        team_id: teamId,
        thread_number: number,
        key,
        message_id: messageId,
        is_ours: isOurs ? 1 : 0,
        occurred_at: at,
      })
      .onConflict((conflict) => conflict.columns(['team_id', 'thread_number', 'key']).doNothing())
      .execute();
  }
}

/** The known mails of threads, and the threads that mails belong to. */
function knownMails(db: Kysely<Tables>): Pick<MailStore, 'known' | 'threadsOf'> {
  return {
    known: async ({ teamId, number }) => {
      const rows = await db
        .selectFrom('client_mails')
        .selectAll()
        .where('team_id', '=', teamId)
        .where('thread_number', '=', number)
        .orderBy('occurred_at')
        .execute();
      return rows.map((row) => ({
        key: row.key,
        messageId: row.message_id,
        isOurs: row.is_ours === 1,
        at: row.occurred_at,
      }));
    },

    threadsOf: async (teamId, messageIds) => {
      if (messageIds.length === 0) return [];
      const rows = await db
        .selectFrom('client_mails')
        .innerJoin('client_threads', (join) =>
          join
            .onRef('client_threads.team_id', '=', 'client_mails.team_id')
            .onRef('client_threads.number', '=', 'client_mails.thread_number'),
        )
        .select('client_threads.number')
        .distinct()
        .where('client_mails.team_id', '=', teamId)
        .where('client_mails.message_id', 'in', messageIds)
        .where('client_threads.status', '=', 'open')
        .execute();
      return rows.map(({ number }) => number);
    },
  };
}

/** Threads with a mail address, and what is wrong with reading their mail. */
function threadsWithMail(db: Kysely<Tables>): Pick<MailStore, 'addressed' | 'setMailError'> {
  return {
    addressed: async (teamId, after, limit) => {
      const rows = await db
        .selectFrom('client_threads')
        .selectAll()
        .where('team_id', '=', teamId)
        .where('status', '=', 'open')
        .where('number', '>', after)
        .where(({ eb, or }) => or([eb('email', 'is not', null), eb('client_people', 'like', '%@%')]))
        .orderBy('number')
        .limit(limit)
        .execute();
      return rows.map(rowToThread);
    },

    setMailError: async ({ teamId, number }, mailError) => {
      await db
        .updateTable('client_threads')
        .set({ mail_error: mailError === null ? null : JSON.stringify(mailError) })
        .where('team_id', '=', teamId)
        .where('number', '=', number)
        .execute();
    },
  };
}

/** Known mails of threads, in SQL. */
export function sqlMails(db: Kysely<Tables>): MailStore {
  return {
    ...knownMails(db),
    ...threadsWithMail(db),
    ...sqlIgnoredSenders(db),
    ...sqlFolderPositions(db),
  };
}
