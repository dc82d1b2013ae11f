import type { Kysely } from 'kysely';
import type { ProposalPlace } from '../../../domain/proposals/proposal.ts';
import type { ProposalStore } from '../../../ports/proposal-store.ts';
import { boxDigest } from '../mail/box-digest.ts';
import type { Tables } from '../schema.ts';

/** The subject of a ban for a person who wants no proposals. */
const personSubject = (userId: string) => `person:${userId}`;

/** The subject of a ban for an address or a channel. */
function placeSubject(place: ProposalPlace): string {
  if (place.kind === 'channel') return `channel:${place.channelId}`;
  return `address:${boxDigest(place.box)}`;
}

/** Whether a workspace has a ban. */
async function isBanned(db: Kysely<Tables>, teamId: string, subject: string): Promise<boolean> {
  const ban = await db
    .selectFrom('proposal_bans')
    .select('subject')
    .where('team_id', '=', teamId)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return ban !== undefined;
}

/** Adds a ban, or lifts it. */
async function setBanned(
  db: Kysely<Tables>,
  teamId: string,
  subject: string,
  banned: boolean,
): Promise<void> {
  if (!banned) {
    await db
      .deleteFrom('proposal_bans')
      .where('team_id', '=', teamId)
      .where('subject', '=', subject)
      .execute();
    return;
  }
  await db
    .insertInto('proposal_bans')
    .values({ team_id: teamId, subject })
    .onConflict((conflict) => conflict.columns(['team_id', 'subject']).doNothing())
    .execute();
}

/** The people who want no proposals, and the addresses and channels that none are made of, in SQL. */
export function sqlProposalBans(
  db: Kysely<Tables>,
): Pick<ProposalStore, 'isBanned' | 'setBanned' | 'isOff' | 'setOff'> {
  return {
    isBanned: (teamId, place) => isBanned(db, teamId, placeSubject(place)),
    setBanned: (teamId, place, banned) => setBanned(db, teamId, placeSubject(place), banned),
    isOff: ({ teamId, userId }) => isBanned(db, teamId, personSubject(userId)),
    setOff: ({ teamId, userId }, isOff) => setBanned(db, teamId, personSubject(userId), isOff),
  };
}
