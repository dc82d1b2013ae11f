import { createHash } from 'node:crypto';
import type { Log } from '../../ports/log.ts';
import type { MailboxStore } from '../../ports/mailbox-store.ts';
import { type SecretBox, SecretError } from '../../ports/secret-box.ts';
import type { OAuthLogin } from './mailbox-settings.ts';

/** The tokens of a mailbox. */
export interface KeptTokens {
  readonly accessToken: string;
  /** When the access token is to be replaced (UTC ms). */
  readonly until: number;
  /** Null for client credentials. */
  readonly refreshToken: string | null;
}

/** Stores the tokens of one mailbox for all processes that share a database, and across restarts. */
export interface TokenVault {
  /** The stored tokens for the login in the current file; null if there are none. */
  read(): Promise<KeptTokens | null>;
  keep(tokens: KeptTokens): Promise<void>;
}

/** The mailbox, and what storing its tokens needs. */
export interface VaultParts {
  readonly teamId: string;
  readonly mailbox: string;
  readonly login: OAuthLogin;
  readonly store: MailboxStore;
  readonly secrets: SecretBox;
  readonly log: Log;
}

const COLUMN = 'mailbox_tokens.tokens';

/**
 * The digest of a login. Stored tokens are valid only for the login in the file: somebody who connects the mailbox
 * again enters a new refresh token there.
 */
function digestOf({ tokenUrl, clientId, refreshToken, scope }: OAuthLogin): string {
  const login = JSON.stringify([tokenUrl, clientId, refreshToken, scope]);
  return createHash('sha256').update(login).digest('hex');
}

/** Stores tokens encrypted in the database if a secret key is set, else only in the memory of this process. */
export function tokenVault({ teamId, mailbox, login, store, secrets, log }: VaultParts): TokenVault {
  const loginDigest = digestOf(login);
  const place = { teamId, column: `${COLUMN}/${mailbox}` };
  let inMemory: KeptTokens | null = null;

  function open(sealed: string): KeptTokens | null {
    try {
      return JSON.parse(secrets.open(sealed, place));
    } catch (error) {
      if (!(error instanceof SecretError)) throw error;
      log.warn({ mailbox, code: error.reason }, 'The kept tokens of a mailbox cannot be opened');
      return null;
    }
  }

  return {
    read: async () => {
      if (secrets.keyId === null) return inMemory;
      const kept = await store.tokens(teamId, mailbox);
      return kept?.loginDigest === loginDigest ? open(kept.tokens) : null;
    },
    keep: async (tokens) => {
      inMemory = tokens;
      if (secrets.keyId !== null) {
        const sealed = secrets.seal(JSON.stringify(tokens), place);
        await store.setTokens(teamId, mailbox, { loginDigest, tokens: sealed });
      } else if (tokens.refreshToken !== login.refreshToken) {
        log.warn(
          { mailbox },
          'The refresh token of a mailbox was replaced, and will be lost at the next start: set GHOSTWATCH_SECRET_KEY so that it is stored',
        );
      }
    },
  };
}
