import type { KnownBlock } from '@slack/types';
import { type Localizer, localizerFor } from '../../../languages/localizer.ts';
import { Markup } from '../../../languages/markup.ts';
import type { MailboxNotice } from '../../../ports/messenger.ts';
import { section } from './kit/blocks.ts';

function says({ mailbox, failure, lastReadAt }: MailboxNotice, t: Localizer): string {
  if (failure === null) return t.mrkdwn('mail.works_again', { mailbox });
  const what = new Markup(t.mrkdwn(`mail.unreadable.${failure}`, { mailbox }));
  return lastReadAt === null
    ? t.mrkdwn('mail.outage_never', { what })
    : t.mrkdwn('mail.outage', { what, when: t.when(lastReadAt) });
}

/** The message that a mailbox cannot be read, or can be read again. */
export function mailboxNoticeView(notice: MailboxNotice): {
  readonly text: string;
  readonly blocks: KnownBlock[];
} {
  const text = says(notice, localizerFor(notice.reader, notice.now));
  return { text, blocks: [section(text)] };
}
