import type { Clock } from '../../ports/clock.ts';
import { type MailboxUnreadable, waitAfter } from './mailbox-errors.ts';

/** When a mailbox that could not be read may be tried again. */
export interface RetryDelay {
  /** Why the last call failed; null if it did not. */
  failure(): MailboxUnreadable | null;
  /** How long (ms) to wait before trying again; 0 for not at all. */
  wait(): number;
  succeeded(): void;
  failed(failure: MailboxUnreadable): void;
}

/** Creates the delay of one mailbox, which grows with each failure in a row. */
export function createRetryDelay({ now }: Clock): RetryDelay {
  let failures = 0;
  let last: MailboxUnreadable | null = null;
  let notBefore = 0;
  return {
    failure: () => last,
    wait: () => (last ? Math.max(0, notBefore - now()) : 0),
    succeeded: () => {
      failures = 0;
      last = null;
      notBefore = 0;
    },
    failed: (failure) => {
      last = failure;
      failures += 1;
      notBefore = now() + waitAfter(failure.reason, failures);
    },
  };
}
