import type { Person } from '../people/person.ts';

/** After this number of nudges in a row without any reaction, somebody else is told. */
export const ESCALATE_AFTER = 3;

/**
 * Who is told, in addition to the recipient, that nudges are ignored: the workspace's channel if it has one, else the
 * owner's cover. Null if there is nobody else.
 */
export function escalationTarget(
  owner: Pick<Person, 'coverId'>,
  recipientId: string,
  channelId: string | null,
): string | null {
  const target = channelId ?? owner.coverId;
  return target === recipientId ? null : target;
}
