import type { Person } from './person.ts';

/** So many nudges in a row without any reaction, and somebody else is told. */
export const ESCALATE_AFTER = 3;

/** Whether a recipient is a channel and not a person, by the letter with which Slack's ids begin. */
export function isChannel(recipientId: string): boolean {
  return /^[CG]/.test(recipientId);
}

/** Who gets somebody's nudges at `now` (UTC ms) in their place; null when they get them themselves. */
export function coverOf(person: Pick<Person, 'coverId' | 'coverUntil'>, now: number): string | null {
  if (person.coverId === null) return null;
  return person.coverUntil === null || person.coverUntil > now ? person.coverId : null;
}

/**
 * Who is told, besides the recipient, that nudges go unheeded: the workspace's channel where it has one, else the
 * owner's cover. Null when there is nobody else.
 */
export function escalationTarget(
  owner: Pick<Person, 'coverId'>,
  recipientId: string,
  channelId: string | null,
): string | null {
  const target = channelId ?? owner.coverId;
  return target === recipientId ? null : target;
}
