import { coverOf } from '../../../domain/cover.ts';
import type { Person } from '../../../domain/person.ts';
import { mention } from '../../../words/interface/markup.ts';
import type { Words } from '../../../words/interface/words.ts';

/** An owner, as far as it matters who gets their nudges. */
export type Absentee = Pick<
  Person,
  'userId' | 'pausedFrom' | 'pausedUntil' | 'coverId' | 'coverFrom' | 'coverUntil'
>;

/** Who gets the nudges in the owner's place, or until when the owner has paused them; null when neither is so. */
export function ownerAwayLine(owner: Absentee, words: Words): string | null {
  const who = mention(owner.userId);
  const coverId = coverOf(owner, words.now);
  if (coverId !== null) return words.say('show.owner_covered', { owner: who, cover: mention(coverId) });
  const until = owner.pausedUntil ?? 0;
  return until > words.now && (owner.pausedFrom ?? 0) <= words.now
    ? words.say('show.owner_paused', { owner: who, until: words.moment(until) })
    : null;
}
