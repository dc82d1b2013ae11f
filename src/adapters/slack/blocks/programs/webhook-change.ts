import type { KnownBlock } from '@slack/types';
import type { SettingChange } from '../../../../domain/settings/setting-change.ts';
import type { Webhook } from '../../../../domain/webhooks/webhook.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { afterSettingChange } from '../settings/setting-change.ts';
import { doneWebhook } from './webhooks.ts';

/** What was done with a webhook, with buttons to undo and to edit it. */
export function afterWebhookChange(
  done: Parameters<typeof doneWebhook>[0],
  { webhook, change }: { readonly webhook: Webhook; readonly change: SettingChange | null },
  t: Localizer,
): KnownBlock[] {
  return [doneWebhook(done, webhook, t), ...afterSettingChange(change, t)];
}
