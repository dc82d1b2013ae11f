import type { ModalView } from '@slack/types';
import { slackCode } from '../error-codes.ts';
import type { SlackClients } from '../web-clients.ts';

/**
 * Shows a view in place of an open modal. Does nothing if the modal was closed meanwhile, which Slack reports as
 * `not_found`; rejects with any other error.
 */
export async function updateModal(viewId: string, view: ModalView, { read }: SlackClients): Promise<void> {
  try {
    await read.views.update({ view_id: viewId, view });
  } catch (error) {
    if (slackCode(error) !== 'not_found') throw error;
  }
}
