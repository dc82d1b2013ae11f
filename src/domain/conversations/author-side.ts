import type { ClientThread } from '../threads/thread.ts';
import type { InboundMessage } from './inbound-message.ts';

/** Who speaks: the client's side, ours, or neither (bots). */
export type Side = 'client' | 'us' | 'nobody';

/**
 * The side that a message is from. Whoever is marked on the thread comes first, an app of the client's included, then its owner, then everybody by
 * where they belong: an outsider is a guest, or at home in another workspace.
 */
export function sideOf(
  { authorId, homeTeamId, isBot }: InboundMessage,
  thread: Pick<ClientThread, 'teamId' | 'ownerId' | 'clientPeople'>,
  isOutsider: boolean,
): Side {
  if (thread.clientPeople.includes(authorId)) return 'client';
  if (isBot) return 'nobody';
  if (authorId === thread.ownerId) return 'us';
  const elsewhere = homeTeamId !== null && homeTeamId !== thread.teamId;
  return isOutsider || elsewhere ? 'client' : 'us';
}
