import { coverOf } from '../../../../domain/people/cover.ts';
import type { Person } from '../../../../domain/people/person.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { mention } from '../../../../languages/markup.ts';

/** What must be known about an owner to tell who gets their nudges. */
export type Absentee = Pick<
  Person,
  'userId' | 'pausedFrom' | 'pausedUntil' | 'coverId' | 'coverFrom' | 'coverUntil'
>;

/**
 * The line that says who gets the owner's nudges in their place, or until when they are paused; null if neither
 * applies.
 */
export function ownerAwayLine(owner: Absentee, t: Localizer): string | null {
  const who = mention(owner.userId);
  const coverId = coverOf(owner, t.now);
  if (coverId !== null) return t.mrkdwn('show.owner_covered', { owner: who, cover: mention(coverId) });
  const until = owner.pausedUntil ?? 0;
  return until > t.now && (owner.pausedFrom ?? 0) <= t.now
    ? t.mrkdwn('show.owner_paused', { owner: who, until: t.moment(until) })
    : null;
}
