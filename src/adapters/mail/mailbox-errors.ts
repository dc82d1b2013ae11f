import type { MailError } from '../../domain/threads/thread.ts';

type MailboxError = MailError['reason'];

/**
 * A mailbox cannot be read now. The message contains nothing that the server said, because that may include mail
 * texts or secrets.
 */
export class MailboxUnreadable extends Error {
  override readonly name = 'MailboxUnreadable';
  readonly reason: MailboxError;
  /** The error code of the library, the server or the system, for the log. */
  readonly code: string;

  constructor(reason: MailboxError, code: string) {
    super(`The mailbox cannot be read: ${reason} (${code})`);
    this.reason = reason;
    this.code = code;
  }
}

/** The fields of errors of imapflow and Node. */
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

/** Converts an error of imapflow or Node to MailboxUnreadable. */
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
export function waitAfter(reason: MailboxError, failures: number): number {
  const last = LAST[reason];
  return reason === 'unreachable' ? Math.min(last, FIRST * 2 ** Math.min(10, failures - 1)) : last;
}
