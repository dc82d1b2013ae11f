import type { Kysely } from 'kysely';
import type { MailStore } from '../../../ports/mail-store.ts';
import type { Tables } from '../schema.ts';
import { transact } from '../transact.ts';

/** How far the folders of mailboxes have been read, in SQL. */
export function sqlFolderPositions(db: Kysely<Tables>): Pick<MailStore, 'positions' | 'setPositions'> {
  return {
    positions: async (teamId, mailbox) => {
      const rows = await db
        .selectFrom('mail_folders')
        .selectAll()
        .where('team_id', '=', teamId)
        .where('mailbox', '=', mailbox)
        .execute();
      return new Map(
        rows.map((row) => [row.folder, { uidValidity: row.uid_validity, lastUid: row.last_uid }] as const),
      );
    },

    setPositions: (teamId, mailbox, positions) =>
      transact(db, async (trx) => {
        for (const [folder, { uidValidity, lastUid }] of positions) {
          const known = { uid_validity: uidValidity, last_uid: lastUid };
          await trx
            .insertInto('mail_folders')
            .values({ team_id: teamId, mailbox, folder, ...known })
            .onConflict((conflict) => conflict.columns(['team_id', 'mailbox', 'folder']).doUpdateSet(known))
            .execute();
        }
      }),
  };
}
