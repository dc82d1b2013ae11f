import type { Clock } from '../../ports/clock.ts';
import type { MailboxError, MailboxUnreadable } from './mailbox-errors.ts';

const ONE_MINUTE = 60_000;
/** The delay (ms) after the first failure; it doubles with each further one. */
const FIRST = 5000;
/** The maximum delay (ms). It applies at once if a person has to fix the problem, or the server wants fewer connections. */
const LAST: Readonly<Record<MailboxError, number>> = {
  unreachable: 5 * ONE_MINUTE,
  busy: 5 * ONE_MINUTE,
  certificate: 10 * ONE_MINUTE,
  login: 10 * ONE_MINUTE,
  grant: 10 * ONE_MINUTE,
};

/** How long (ms) to wait after a number of failures in a row. */
function waitAfter(reason: MailboxError, failures: number): number {
  const last = LAST[reason];
  return reason === 'unreachable' ? Math.min(last, FIRST * 2 ** Math.min(10, failures - 1)) : last;
}

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
