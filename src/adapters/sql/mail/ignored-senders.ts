import type { Kysely } from 'kysely';
import type { MailStore } from '../../../ports/mail-store.ts';
import type { Tables } from '../schema.ts';
import { boxDigest } from './box-digest.ts';

/** The senders whose mails never count as replies, in SQL. */
export function sqlIgnoredSenders(db: Kysely<Tables>): Pick<MailStore, 'ignored' | 'setIgnored'> {
  return {
    ignored: async (teamId, boxes) => {
      const digests = new Map(boxes.map((box) => [boxDigest(box), box]));
      const rows = await db
        .selectFrom('ignored_senders')
        .select('sender')
        .where('team_id', '=', teamId)
        .where('sender', 'in', [...digests.keys()])
        .execute();
      return new Set(rows.flatMap(({ sender }) => digests.get(sender) ?? []));
    },

    setIgnored: async (teamId, box, isIgnored) => {
      const row = { team_id: teamId, sender: boxDigest(box) };
      if (isIgnored) {
        await db
          .insertInto('ignored_senders')
          .values(row)
          .onConflict((conflict) => conflict.columns(['team_id', 'sender']).doNothing())
          .execute();
        return;
      }
      await db
        .deleteFrom('ignored_senders')
        .where('team_id', '=', teamId)
        .where('sender', '=', row.sender)
        .execute();
    },
  };
}
