import type { ClientThread } from '../threads/thread.ts';
import type { InboundMessage } from './inbound-message.ts';

/** Who speaks: the client's side, ours, or neither (bots). */
export type Side = 'client' | 'us' | 'nobody';

/**
 * The side that a message is from. Whoever is marked on the thread comes first, then its owner, then everybody by where
 * they belong: an outsider is a guest, or at home in another workspace. An app or workflow of another workspace is on the
 * client's side, too; one of ours is on neither.
 */
export function sideOf(
  { authorId, homeTeamId, isBot }: InboundMessage,
  thread: Pick<ClientThread, 'teamId' | 'ownerId' | 'clientPeople'>,
  isOutsider: boolean,
): Side {
  if (thread.clientPeople.includes(authorId)) return 'client';
  const elsewhere = homeTeamId !== null && homeTeamId !== thread.teamId;
  if (isBot) return elsewhere ? 'client' : 'nobody';
  if (authorId === thread.ownerId) return 'us';
  return isOutsider || elsewhere ? 'client' : 'us';
}
