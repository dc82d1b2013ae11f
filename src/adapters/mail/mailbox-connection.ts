import type { ImapFlow } from 'imapflow';
import type { Folders } from './folders.ts';
import { unreadable } from './mailbox-errors.ts';
import { type ConnectionEvents, type ConnectionParts, holdSession } from './mailbox-session.ts';
import type { MailboxSettings } from './mailbox-settings.ts';
import { selectFolder } from './open-folder.ts';
import { createRetryDelay, type RetryDelay } from './retry-delay.ts';

/** The only connection to a mailbox. */
export interface MailboxConnection extends Pick<RetryDelay, 'wait' | 'failure'> {
  /** Runs `work` on the mailbox, one call after the other, and connects if necessary. Rejects with MailboxUnreadable. */
  use<T>(work: (imap: ImapFlow, folders: Folders) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Keeps one connection to a mailbox. Folders are opened read-only. */
export function mailboxConnection(
  settings: MailboxSettings,
  events: ConnectionEvents,
  parts: ConnectionParts,
): MailboxConnection {
  const session = holdSession(settings, events, parts);
  const delay = createRetryDelay(parts.clock);
  let queue: Promise<unknown> = Promise.resolve();

  async function run<T>(work: (imap: ImapFlow, folders: Folders) => Promise<T>): Promise<T> {
    try {
      const { imap, folders } = await session.current();
      const done = await work(imap, folders);
      // Starts to wait for new mail.
      await selectFolder(imap, 'INBOX');
      delay.succeeded();
      return done;
    } catch (error) {
      const failure = unreadable(error);
      delay.failed(failure);
      session.drop();
      throw failure;
    }
  }

  return {
    use: (work) => {
      const next = queue.then(() => {
        const failure = delay.failure();
        if (failure && delay.wait() > 0) throw failure;
        return run(work);
      });
      queue = next.catch(() => undefined);
      return next;
    },
    wait: delay.wait,
    failure: delay.failure,
    close: async () => {
      await session.close();
      await queue;
    },
  };
}
