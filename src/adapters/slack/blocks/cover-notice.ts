import type { KnownBlock } from '@slack/types';
import type { Person } from '../../../domain/people/person.ts';
import { type Localizer, localizerFor } from '../../../languages/localizer.ts';
import { mention } from '../../../languages/markup.ts';
import type { CoverNotice } from '../../../ports/messenger.ts';
import { context, section } from './kit/blocks.ts';

/** For how long somebody covers: “until Friday 13 November, 09:00”. */
export function coverTimeText({ coverUntil }: Pick<Person, 'coverUntil'>, t: Localizer): string {
  return coverUntil === null
    ? t.text('covering.open')
    : t.text('covering.until', { until: t.moment(coverUntil) });
}

/** What somebody reads who covers for a colleague from now on, or does not any more. */
export function coverNoticeView({ reader, owner, kind, openThreads, now }: CoverNotice): {
  text: string;
  blocks: KnownBlock[];
} {
  const t = localizerFor(reader, now);
  const values = { owner: mention(owner.userId), time: coverTimeText(owner, t), count: openThreads };
  const text = t.mrkdwn(`covering.${kind}`, values);
  return { text, blocks: [section(text), ...(kind === 'ends' ? [] : [context(t.mrkdwn('covering.how'))])] };
}
