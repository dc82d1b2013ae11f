import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '../../ports/clock.ts';
import type { Leases } from '../../ports/leases.ts';
import type { MailboxStore } from '../../ports/mailbox-store.ts';
import { MailboxUnreadable } from './mailbox-errors.ts';
import type { MailboxSettings } from './mailbox-settings.ts';
import { requestTokens } from './request-tokens.ts';
import { type KeptTokens, type TokenVault, tokenVault, type VaultParts } from './token-vault.ts';

/** How long (ms) before its expiry an access token is renewed: clocks differ, and a reading takes time. */
const BEFORE_ITS_END = 300_000;
/** The assumed lifetime (ms) of a token without a stated one. */
const UNNAMED = 600_000;
/** How long (ms) other processes wait if the one that requests a token dies, and how often they check. */
const LEASE = 30_000;
const LONGEST_WAIT = 20_000;
const CHECK_EVERY = 100;

/** The access tokens of one mailbox. */
export interface AccessTokens {
  /** Resolves with a token that is valid for some more minutes. Rejects with MailboxUnreadable. */
  get(): Promise<string>;
  /** Whether a token should be replaced by now. */
  isDue(token: string): boolean;
  /** Reports that a token was refused, so that a new one is requested next. */
  refused(token: string): void;
}

/** What requesting access tokens needs. */
interface TokenParts extends VaultParts {
  readonly leases: Leases;
  readonly clock: Clock;
}

/** What the tokens of all mailboxes share. */
export interface SharedParts extends Pick<VaultParts, 'secrets' | 'log'> {
  readonly clock: Clock;
  readonly store: { readonly leases: Leases; readonly mailboxes: MailboxStore };
}

/** Returns the access tokens of a mailbox in a workspace; null if it uses a password. */
export type TokensFor = (settings: MailboxSettings, teamId: string) => AccessTokens | null;

/** Creates the function that returns the access tokens of a mailbox. */
export function mailboxTokens({ store, ...shared }: SharedParts): TokensFor {
  return ({ name, login }, teamId) =>
    login.kind === 'password'
      ? null
      : accessTokens({
          ...shared,
          teamId,
          mailbox: name,
          login,
          store: store.mailboxes,
          leases: store.leases,
        });
}

/** A token with a lifetime of only minutes is used for half of that time. */
const usedFor = (lifetime: number) => lifetime - Math.min(BEFORE_ITS_END, lifetime / 2);

/**
 * Caches an access token until shortly before its expiry. Of all processes that share a database, one requests a
 * token and the others use the result, because a refresh token that is replaced may be used only once.
 */
function accessTokens(parts: TokenParts): AccessTokens {
  const { teamId, mailbox, login, leases, clock } = parts;
  const vault: TokenVault = tokenVault(parts);
  let current: KeptTokens | null = null;
  let bad: string | null = null;
  let underWay: Promise<string> | null = null;

  const isGood = ({ accessToken, until }: KeptTokens) => accessToken !== bad && clock.now() < until;

  async function renew(): Promise<string> {
    const kept = await vault.read();
    if (kept && isGood(kept)) current = kept;
    else {
      const former = kept?.refreshToken ?? login.refreshToken;
      const { accessToken, lifetime, refreshToken } = await requestTokens(login, former);
      const until = clock.now() + usedFor(lifetime ?? UNNAMED);
      current = { accessToken, until, refreshToken: refreshToken ?? former };
      await vault.keep(current);
    }
    return current.accessToken;
  }

  async function renewAlone(): Promise<string> {
    for (let waited = 0; waited < LONGEST_WAIT; waited += CHECK_EVERY) {
      const lease = await leases.take({ teamId, name: `mailbox-token:${mailbox}` }, LEASE);
      if (lease) return renew().finally(() => leases.release(lease).catch(() => undefined));
      await pause(CHECK_EVERY);
    }
    throw new MailboxUnreadable('unreachable', 'token_lease');
  }

  return {
    get: async () => {
      if (current && isGood(current)) return current.accessToken;
      underWay ??= renewAlone().finally(() => {
        underWay = null;
      });
      return underWay;
    },
    isDue: (token) => current?.accessToken !== token || !isGood(current),
    refused: (token) => {
      bad = token;
    },
  };
}
