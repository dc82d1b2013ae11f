import type { MailError } from '../../domain/threads/thread.ts';

/** Why a mailbox cannot be read. */
export type MailboxError = MailError['reason'];

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
