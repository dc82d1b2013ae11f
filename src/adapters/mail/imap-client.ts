import { ImapFlow } from 'imapflow';
import type { MailboxSettings } from './mailbox-settings.ts';

/** How long (ms) the server may take to accept a connection. */
const CONNECT = 15_000;
/** Maximum size (bytes) of one server response; our requests stay far below it. */
const MOST_BYTES = 8_000_000;

/**
 * How long (ms) the server may take to answer, and how often the wait for new mail is renewed: routers drop idle
 * connections, and RFC 2177 requires less than 29 minutes.
 */
export interface ConnectionLimits {
  readonly answer: number;
  readonly renewIdle: number;
}

export const LIMITS: ConnectionLimits = { answer: 120_000, renewIdle: 240_000 };

/** What a login proves the user with. */
export type Secret = { readonly pass: string } | { readonly accessToken: string };

/** Creates a client that is not connected yet. */
export function imapClient(
  { host, port, tls, user }: MailboxSettings,
  secret: Secret,
  limits: ConnectionLimits,
): ImapFlow {
  return new ImapFlow({
    host,
    port,
    secure: tls,
    ...(tls ? {} : { doSTARTTLS: false }),
    auth: { user, ...secret },
    logger: false,
    disableBinary: true,
    connectionTimeout: CONNECT,
    greetingTimeout: CONNECT,
    socketTimeout: limits.answer,
    maxIdleTime: limits.renewIdle,
    autoIdleDelay: 20,
    maxLiteralSize: MOST_BYTES,
    maxResponseSize: MOST_BYTES,
  });
}
