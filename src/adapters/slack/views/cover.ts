import type { KnownBlock } from '@slack/types';
import { hasCover } from '../../../domain/cover.ts';
import type { Person } from '../../../domain/person.ts';
import { Markup, mention } from '../../../words/interface/markup.ts';
import type { Words } from '../../../words/interface/words.ts';
import { section } from './blocks.ts';
import { stretchEnd, stretchWords } from './stretch.ts';

/** Who stands in for somebody now or will, from when, and until when. */
export function coverSentence(person: Person, words: Words): string {
  const { coverId, coverFrom, coverUntil } = person;
  if (coverId === null || !hasCover(person, words.now)) return words.say('cover.none');
  const who = mention(coverId);
  if (coverFrom !== null && coverFrom > words.now) {
    if (coverUntil === null) return words.say('cover.later_open', { who, from: words.moment(coverFrom) });
    return words.say(`cover.${stretchEnd(coverUntil, words)}`, {
      who,
      ...stretchWords(coverFrom, coverUntil, words),
    });
  }
  if (coverUntil === null) return words.say('cover.open', { who });
  return words.say('cover.until', { who, until: words.moment(coverUntil) });
}

/** Where nudges are told that nobody heeds. */
export function escalationView(channelId: string | null, words: Words): KnownBlock[] {
  if (channelId === null) return [section(words.say('cover.no_channel'))];
  return [section(words.say('cover.channel', { channel: new Markup(`<#${channelId}>`) }))];
}
