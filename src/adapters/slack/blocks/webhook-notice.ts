import type { KnownBlock } from '@slack/types';
import { localizerFor } from '../../../languages/localizer.ts';
import { webhookFailure } from '../../../languages/webhook-failure.ts';
import type { WebhookNotice } from '../../../ports/messenger.ts';
import { section } from './kit/blocks.ts';

/** The message that a webhook has been disabled. */
export function webhookNoticeView({ reader, reason, name, url, error, now }: WebhookNotice): {
  readonly text: string;
  readonly blocks: KnownBlock[];
} {
  const t = localizerFor(reader, now);
  const why = error === null ? '' : webhookFailure(error, t);
  const text = t.mrkdwn(`webhook.disabled_${reason}`, { name, url, why });
  return { text, blocks: [section(text)] };
}
