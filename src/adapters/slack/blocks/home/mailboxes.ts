import type { KnownBlock } from '@slack/types';
import type { HomeMailbox } from '../../../../domain/home/home.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { context } from '../kit/blocks.ts';

/** The number of mailboxes shown, so that the block stays short. */
const MOST = 9;

function line({ name: mailbox, lastReadAt, failingSince }: HomeMailbox, t: Localizer): string {
  const when = lastReadAt === null ? '' : t.when(lastReadAt);
  if (failingSince === null) {
    return lastReadAt === null
      ? t.mrkdwn('mail.home.unread', { mailbox })
      : t.mrkdwn('mail.home.read', { mailbox, when });
  }
  const since = t.when(failingSince);
  return lastReadAt === null
    ? t.mrkdwn('mail.home.failing_never', { mailbox, since })
    : t.mrkdwn('mail.home.failing', { mailbox, since, when });
}

/** When the reader's mailboxes were last read, those that cannot be read first; empty if there are none. */
export function mailboxLines(mailboxes: readonly HomeMailbox[], t: Localizer): KnownBlock[] {
  if (mailboxes.length === 0) return [];
  const failingFirst = mailboxes.toSorted(
    (a, b) => Number(b.failingSince !== null) - Number(a.failingSince !== null),
  );
  return [context(t.mrkdwn('mail.home.heading'), ...failingFirst.slice(0, MOST).map((one) => line(one, t)))];
}
