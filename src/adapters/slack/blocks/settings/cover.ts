import type { KnownBlock } from '@slack/types';
import { coverOf } from '../../../../domain/people/cover.ts';
import type { Person } from '../../../../domain/people/person.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { Markup, mention } from '../../../../languages/markup.ts';
import { section } from '../kit/blocks.ts';

/** Who stands in for somebody now, and until when. */
export function coverSentence(person: Person, t: Localizer): string {
  const coverId = coverOf(person, t.now);
  if (coverId === null) return t.mrkdwn('cover.none');
  const { coverUntil } = person;
  const who = mention(coverId);
  if (coverUntil === null) return t.mrkdwn('cover.open', { who });
  return t.mrkdwn('cover.until', { who, until: t.moment(coverUntil) });
}

/** Where nudges are told that nobody heeds. */
export function escalationView(channelId: string | null, t: Localizer): KnownBlock[] {
  if (channelId === null) return [section(t.mrkdwn('cover.no_channel'))];
  return [section(t.mrkdwn('cover.channel', { channel: new Markup(`<#${channelId}>`) }))];
}
