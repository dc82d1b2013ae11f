import type { ImapFlow } from 'imapflow';
import type { AccessTokens } from './access-token.ts';
import type { Secret } from './imap-client.ts';
import { MailboxUnreadable, unreadable } from './mailbox-errors.ts';
import type { MailboxSettings } from './mailbox-settings.ts';

/** A connected client. */
export interface LoggedIn {
  readonly imap: ImapFlow;
  /** The access token used for the login; null for a password. */
  readonly token: string | null;
}

/** Connects a new client, and closes it if that fails. */
async function connect(imap: ImapFlow): Promise<ImapFlow> {
  try {
    await imap.connect();
    return imap;
  } catch (error) {
    imap.close();
    throw error;
  }
}

/**
 * Logs in to a mailbox. A refused access token may have expired early, so it is replaced once.
 * @param tokens null if a password is used
 * @param createClient returns a client that is not connected yet
 * @throws the error of imapflow, or MailboxUnreadable
 */
export async function logIn(
  { login }: MailboxSettings,
  tokens: AccessTokens | null,
  createClient: (secret: Secret) => ImapFlow,
): Promise<LoggedIn> {
  if (login.kind === 'password' || !tokens) {
    const secret = login.kind === 'password' ? { pass: login.password } : { accessToken: '' };
    return { imap: await connect(createClient(secret)), token: null };
  }
  const withToken = async (token: string) => ({
    imap: await connect(createClient({ accessToken: token })),
    token,
  });
  const token = await tokens.get();
  try {
    return await withToken(token);
  } catch (error) {
    if (unreadable(error).reason !== 'login') throw error;
    tokens.refused(token);
    return await withToken(await tokens.get()).catch((again: unknown) => {
      const failure = unreadable(again);
      throw failure.reason === 'login' ? new MailboxUnreadable('grant', 'token_refused') : failure;
    });
  }
}
