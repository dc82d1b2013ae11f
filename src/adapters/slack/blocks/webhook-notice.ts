import type { KnownBlock } from '@slack/types';
import { localizerFor } from '../../../languages/localizer.ts';
import type { WebhookNotice } from '../../../ports/messenger.ts';
import { section } from './kit/blocks.ts';

/** The message that a webhook is no longer called. */
export function webhookNoticeView({ reader, reason, url, now }: WebhookNotice): {
  readonly text: string;
  readonly blocks: KnownBlock[];
} {
  const text = localizerFor(reader, now).mrkdwn(`webhook.disabled_${reason}`, { url });
  return { text, blocks: [section(text)] };
}
