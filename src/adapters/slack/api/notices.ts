import type { Person } from '../../../domain/people/person.ts';
import { localizerFor } from '../../../languages/localizer.ts';
import type { Messenger } from '../../../ports/messenger.ts';
import type { MessageContent } from '../blocks/cards/nudge-message.ts';
import { proposalView } from '../blocks/cards/proposal.ts';
import { coverNoticeView } from '../blocks/cover-notice.ts';
import { importNoteView } from '../blocks/exchange/import-views.ts';
import { mailboxNoticeView } from '../blocks/mailbox-notice.ts';
import { doneView } from '../blocks/threads/done.ts';
import { handoverView } from '../blocks/threads/handover.ts';
import { takeoverView } from '../blocks/threads/takeover.ts';
import { webhookNoticeView } from '../blocks/webhook-notice.ts';
import type { ClientsOf } from '../web-clients.ts';

type Notices = Pick<
  Messenger,
  | 'sendImportResult'
  | 'sendHandover'
  | 'sendProposal'
  | 'sendAdded'
  | 'sendCoverNotice'
  | 'sendWebhookNotice'
  | 'sendMailboxNotice'
  | 'offerTakeover'
>;

/** Sends the direct messages that are not nudges. A rejected promise means that Slack did not accept the message. */
export function slackNotices(clientsOf: ClientsOf): Notices {
  async function send({ teamId, userId }: Person, { text, blocks }: MessageContent): Promise<void> {
    await clientsOf(teamId).send.chat.postMessage({ channel: userId, text, blocks });
  }

  return {
    sendImportResult: (note) => send(note.reader, importNoteView(note)),
    sendHandover: (note) => send(note.reader, handoverView(note)),
    sendCoverNotice: (notice) => send(notice.reader, coverNoticeView(notice)),
    sendWebhookNotice: (notice) => send(notice.reader, webhookNoticeView(notice)),
    sendMailboxNotice: (notice) => send(notice.reader, mailboxNoticeView(notice)),

    sendProposal: ({ reader, proposal, now }) =>
      send(reader, proposalView(proposal, localizerFor(reader, now))),

    sendAdded: ({ reader, added, now }) => {
      const blocks = doneView(added, localizerFor(reader, now));
      return send(reader, { text: added.thread.client, blocks });
    },

    offerTakeover: ({ owner, thread, by, now }) =>
      send(owner, takeoverView(thread, by, localizerFor(owner, now))),
  };
}
