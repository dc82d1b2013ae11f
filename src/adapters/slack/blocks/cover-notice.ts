import type { KnownBlock } from '@slack/types';
import type { Person } from '../../../domain/people/person.ts';
import { type Localizer, localizerFor } from '../../../languages/localizer.ts';
import { mention } from '../../../languages/markup.ts';
import type { CoverNotice } from '../../../ports/messenger.ts';
import { context, section } from './kit/blocks.ts';
import { rangeEnd, rangeWords } from './settings/time-range.ts';

/** For how long somebody covers: “until Friday 13 November, 09:00”; a period ahead that ends at midnight names its last day. */
export function coverTimeText(
  { coverFrom, coverUntil }: Pick<Person, 'coverFrom' | 'coverUntil'>,
  t: Localizer,
): string {
  const until = coverUntil === null ? null : t.moment(coverUntil);
  if (coverFrom !== null && coverFrom > t.now) {
    if (coverUntil === null) return t.text('covering.from', { from: t.moment(coverFrom) });
    return t.text(`covering.${rangeEnd(coverUntil, t)}`, rangeWords(coverFrom, coverUntil, t));
  }
  return until === null ? t.text('covering.open') : t.text('covering.until', { until });
}

/** The message for a person who starts or stops covering for a colleague. */
export function coverNoticeView({ reader, owner, kind, openThreads, now }: CoverNotice): {
  text: string;
  blocks: KnownBlock[];
} {
  const t = localizerFor(reader, now);
  const values = { owner: mention(owner.userId), time: coverTimeText(owner, t), count: openThreads };
  const text = t.mrkdwn(`covering.${kind}`, values);
  return { text, blocks: [section(text), ...(kind === 'ends' ? [] : [context(t.mrkdwn('covering.how'))])] };
}
