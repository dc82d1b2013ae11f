import type { Span } from '../calendar/calendar.ts';
import { isDuring } from '../calendar/digest.ts';
import type { Person } from './person.ts';

type CoverOfPerson = Pick<Person, 'coverId' | 'coverFrom' | 'coverUntil'>;

/** So many nudges in a row without any reaction, and somebody else is told. */
export const ESCALATE_AFTER = 3;

/** Whether a recipient is a channel and not a person, by the letter with which Slack's ids begin. */
export function isChannel(recipientId: string): boolean {
  return /^[CG]/.test(recipientId);
}

/** The time (UTC ms) for which somebody stands in for a person; null for none. Without an end it goes on for ever. */
export function coverTime({ coverId, coverFrom, coverUntil }: CoverOfPerson): Span | null {
  return coverId === null ? null : { from: coverFrom ?? 0, to: coverUntil ?? Number.POSITIVE_INFINITY };
}

/** Who gets somebody's nudges at `now` (UTC ms) in their place; null when they get them themselves. */
export function coverOf(person: CoverOfPerson, now: number): string | null {
  return isDuring(coverTime(person), now) ? person.coverId : null;
}

/** Whether somebody stands in for a person at `now` (UTC ms), or will. */
export function hasCover(person: CoverOfPerson, now: number): boolean {
  return (coverTime(person)?.to ?? 0) > now;
}

/**
 * Who is told, besides the recipient, that nudges are ignored: the workspace's channel where it has one, else the
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
