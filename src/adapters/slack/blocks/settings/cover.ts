import type { KnownBlock } from '@slack/types';
import { hasCover } from '../../../../domain/people/cover.ts';
import type { Person } from '../../../../domain/people/person.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { Markup, mention } from '../../../../languages/markup.ts';
import { section } from '../kit/blocks.ts';
import { rangeEnd, rangeWords } from './time-range.ts';

/** The sentence that says who covers for somebody, now or later, from when, and until when. */
export function coverSentence(person: Person, t: Localizer): string {
  const { coverId, coverFrom, coverUntil } = person;
  if (coverId === null || !hasCover(person, t.now)) return t.mrkdwn('cover.none');
  const who = mention(coverId);
  if (coverFrom !== null && coverFrom > t.now) {
    if (coverUntil === null) return t.mrkdwn('cover.later_open', { who, from: t.moment(coverFrom) });
    return t.mrkdwn(`cover.${rangeEnd(coverUntil, t)}`, {
      who,
      ...rangeWords(coverFrom, coverUntil, t),
    });
  }
  if (coverUntil === null) return t.mrkdwn('cover.open', { who });
  return t.mrkdwn('cover.until', { who, until: t.moment(coverUntil) });
}

/** The sentence that names the channel for ignored nudges. */
export function escalationView(channelId: string | null, t: Localizer): KnownBlock[] {
  if (channelId === null) return [section(t.mrkdwn('cover.no_channel'))];
  return [section(t.mrkdwn('cover.channel', { channel: new Markup(`<#${channelId}>`) }))];
}
