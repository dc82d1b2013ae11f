import type { KnownBlock } from '@slack/types';
import type { Localizer } from '../../../../languages/localizer.ts';
import type { WebhookChanged } from '../../../../usecases/webhooks/change.ts';
import { afterSettingChange } from '../settings/setting-change.ts';
import { doneWebhook } from './webhooks.ts';

/** What was done with a webhook, with buttons to undo and to edit it. */
export function afterWebhookChange(
  done: Parameters<typeof doneWebhook>[0],
  { webhook, change }: WebhookChanged,
  t: Localizer,
): KnownBlock[] {
  return [doneWebhook(done, webhook, t), ...afterSettingChange(change, t)];
}
