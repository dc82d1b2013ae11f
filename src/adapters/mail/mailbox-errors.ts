import type { MailError } from '../../domain/threads/thread.ts';

type MailboxError = MailError['reason'];

/** A mailbox cannot be read just now. The message says nothing that the server said, which may hold words or secrets. */
export class MailboxUnreadable extends Error {
  override readonly name = 'MailboxUnreadable';
  readonly reason: MailboxError;
  /** The code of the library, the server or the system, for the log. */
  readonly code: string;

  constructor(reason: MailboxError, code: string) {
    super(`The mailbox cannot be read: ${reason} (${code})`);
    this.reason = reason;
    this.code = code;
  }
}

/** What imapflow and Node say of a failure. */
interface Failure {
  readonly code?: unknown;
  readonly authenticationFailed?: unknown;
  readonly serverResponseCode?: unknown;
  readonly responseText?: unknown;
}

const CERTIFICATE =
  /^(?:CERT_|ERR_TLS_CERT|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(?:VERIFY|GET_ISSUER)|HOSTNAME_MISMATCH)/;
const TOO_MANY = /too many|maximum number of connections/i;
const BUSY_CODES: ReadonlySet<string> = new Set(['LIMIT', 'INUSE']);
const PASSING_CODES: ReadonlySet<string> = new Set(['UNAVAILABLE', 'SERVERBUG', 'CONTACTADMIN']);
const CODE = /^[A-Za-z0-9_-]{1,60}$/;

/** Translates what imapflow or Node say. */
export function unreadable(error: unknown): MailboxUnreadable {
  if (error instanceof MailboxUnreadable) return error;
  const { code, authenticationFailed, serverResponseCode, responseText } = error as Failure;
  const name =
    [serverResponseCode, code].map((one) => String(one ?? '')).find((one) => CODE.test(one)) ?? 'unknown';
  if (BUSY_CODES.has(name) || TOO_MANY.test(String(responseText ?? '')))
    return new MailboxUnreadable('busy', name);
  if (CERTIFICATE.test(String(code ?? ''))) return new MailboxUnreadable('certificate', name);
  const isRefused = authenticationFailed === true && !PASSING_CODES.has(name);
  return new MailboxUnreadable(isRefused ? 'login' : 'unreachable', name);
}

const ONE_MINUTE = 60_000;
/** A first failure is tried again soon (ms), every further one later. */
const FIRST = 5000;
/** Not later than this; where a person has to mend it, or the server wants fewer connections, not sooner. */
const LAST: Readonly<Record<MailboxError, number>> = {
  unreachable: 5 * ONE_MINUTE,
  busy: 5 * ONE_MINUTE,
  certificate: 10 * ONE_MINUTE,
  login: 10 * ONE_MINUTE,
  grant: 10 * ONE_MINUTE,
};

/** How long (ms) to wait after so many failures in a row. */
export function waitAfter(reason: MailboxError, failures: number): number {
  const last = LAST[reason];
  return reason === 'unreachable' ? Math.min(last, FIRST * 2 ** Math.min(10, failures - 1)) : last;
}
