import type { KnownBlock } from '@slack/types';
import { coverOf } from '../../../../domain/people/cover.ts';
import type { Person } from '../../../../domain/people/person.ts';
import type { Words } from '../../../../languages/localizer.ts';
import { Markup, mention } from '../../../../languages/markup.ts';
import { section } from '../kit/blocks.ts';

/** Who stands in for somebody now, and until when. */
export function coverSentence(person: Person, words: Words): string {
  const coverId = coverOf(person, words.now);
  if (coverId === null) return words.say('cover.none');
  const { coverUntil } = person;
  const who = mention(coverId);
  if (coverUntil === null) return words.say('cover.open', { who });
  return words.say('cover.until', { who, until: words.moment(coverUntil) });
}

/** Where nudges are told that nobody heeds. */
export function escalationView(channelId: string | null, words: Words): KnownBlock[] {
  if (channelId === null) return [section(words.say('cover.no_channel'))];
  return [section(words.say('cover.channel', { channel: new Markup(`<#${channelId}>`) }))];
}
