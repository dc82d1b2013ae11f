import type { ClientThread } from '../threads/thread.ts';
import type { InboundMessage } from './inbound-message.ts';

/** The side of an author: the client's, ours, or neither (bots). */
export type Side = 'client' | 'us' | 'nobody';

/**
 * The side that a message is from. People marked on the thread are decided first, then its owner, then everybody else
 * by their membership: an outsider is a guest, or a member of another workspace. An app or workflow of another
 * workspace is also on the client's side; one of ours is on neither.
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
