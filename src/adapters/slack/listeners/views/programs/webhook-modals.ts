import type { KnownBlock, ModalView } from '@slack/types';
import type { Localizer } from '../../../../../languages/localizer.ts';
import type { WebhookChanged } from '../../../../../usecases/webhooks/change.ts';
import { doneWebhook, webhookModal, webhooksModal } from '../../../blocks/programs/webhooks.ts';
import { undoSettingChange } from '../../../blocks/settings/setting-change.ts';
import type { RequestContext } from '../../../middleware/request-context.ts';

/** The list of the workspace's webhooks; `done` says what was just done. */
export async function listedWebhooks(
  { t, useCases }: RequestContext,
  done?: readonly KnownBlock[],
): Promise<ModalView> {
  return webhooksModal(await useCases.listWebhooks(), t, done);
}

/** One webhook in its current state; `done` says what was just done. */
export async function shownWebhook(
  id: string,
  { t, useCases }: RequestContext,
  done?: readonly KnownBlock[],
): Promise<ModalView> {
  const { webhook, ...state } = await useCases.showWebhook(id);
  return webhookModal(webhook, state, t, done);
}

/** What was done with a webhook, in the modal about it or in the list, with a button that undoes it. */
export function webhookDone(
  done: Parameters<typeof doneWebhook>[0],
  { webhook, change }: WebhookChanged,
  t: Localizer,
): KnownBlock[] {
  return [doneWebhook(done, webhook, t), ...undoSettingChange(change, t)];
}
