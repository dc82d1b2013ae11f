import type { KnownBlock } from '@slack/types';
import type { Overview, OverviewRecipient } from '../../../../domain/weekly-overviews/overview-schedule.ts';
import { wallClock } from '../../../../languages/formats.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { Markup } from '../../../../languages/markup.ts';
import { context, section } from '../kit/blocks.ts';

/** Monday, 1 January 2024, from which the names of weekdays are formatted. */
const SOME_MONDAY = Date.UTC(2024, 0, 1);
const ONE_DAY = 86_400_000;

/** The name of an ISO weekday: 1 is Monday. */
export function weekdayText(weekday: number, t: Localizer): string {
  const at = SOME_MONDAY + (weekday - 1) * ONE_DAY;
  return new Intl.DateTimeFormat(t.language, { weekday: 'long', timeZone: 'UTC' }).format(at);
}

/** The sentence that says when a weekly overview comes, or that there is none. */
export function overviewSentence(
  recipient: OverviewRecipient,
  overview: Pick<Overview, 'schedule'> | null,
  t: Localizer,
): string {
  const where = recipient.kind === 'person' ? 'own' : 'channel';
  const channel = new Markup(recipient.kind === 'channel' ? `<#${recipient.channelId}>` : '');
  if (overview === null) return t.mrkdwn(`week.set_${where}_off`, { channel });
  const { weekday, at } = overview.schedule;
  const time = at === null ? t.text('week.first_hour') : t.text('week.at', { time: wallClock(at) });
  return t.mrkdwn(`week.set_${where}`, { channel, day: weekdayText(weekday, t), time });
}

/** The current setting of a weekly overview, and when the next one comes. */
export function overviewView(
  recipient: OverviewRecipient,
  overview: Overview | null,
  t: Localizer,
): KnownBlock[] {
  const next = overview?.nextAt;
  return [
    section(overviewSentence(recipient, overview, t)),
    context(next ? t.mrkdwn('week.next', { when: t.moment(next) }) : t.mrkdwn('week.change')),
  ];
}
