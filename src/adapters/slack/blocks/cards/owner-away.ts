import { coverOf } from '../../../../domain/people/cover.ts';
import type { Person } from '../../../../domain/people/person.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { mention } from '../../../../languages/markup.ts';

/** An owner, as far as it matters who gets their nudges. */
export type Absentee = Pick<
  Person,
  'userId' | 'pausedFrom' | 'pausedUntil' | 'coverId' | 'coverFrom' | 'coverUntil'
>;

/** Who gets the nudges in the owner's place, or until when the owner has paused them; null when neither is so. */
export function ownerAwayLine(owner: Absentee, t: Localizer): string | null {
  const who = mention(owner.userId);
  const coverId = coverOf(owner, t.now);
  if (coverId !== null) return t.mrkdwn('show.owner_covered', { owner: who, cover: mention(coverId) });
  const until = owner.pausedUntil ?? 0;
  return until > t.now && (owner.pausedFrom ?? 0) <= t.now
    ? t.mrkdwn('show.owner_paused', { owner: who, until: t.moment(until) })
    : null;
}
