import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '../../ports/clock.ts';
import type { Leases } from '../../ports/leases.ts';
import type { MailboxStore } from '../../ports/mailbox-store.ts';
import { MailboxUnreadable } from './mailbox-errors.ts';
import type { MailboxSettings } from './mailbox-settings.ts';
import { requestTokens } from './request-tokens.ts';
import { type KeptTokens, type TokenVault, tokenVault, type VaultParts } from './token-vault.ts';

/** An access token is asked for anew so long (ms) before its end: clocks differ, and a reading takes time. */
const BEFORE_ITS_END = 300_000;
/** How long (ms) a token lives whose end was not named. */
const UNNAMED = 600_000;
/** How long (ms) others wait when whoever asks for a token dies, and how often they look. */
const LEASE = 30_000;
const PATIENCE = 20_000;
const LOOK_EVERY = 100;

/** Access tokens of one mailbox. */
export interface AccessTokens {
  /** A token that is still good for some minutes. Rejects with MailboxUnreadable. */
  get(): Promise<string>;
  /** Whether a token that was given is to be replaced by now. */
  isDue(token: string): boolean;
  /** A token was refused: the next one is asked for anew. */
  refused(token: string): void;
}

/** What access tokens are asked for with. */
interface TokenParts extends VaultParts {
  readonly leases: Leases;
  readonly clock: Clock;
}

/** What the tokens of all mailboxes have in common. */
export interface SharedParts extends Pick<VaultParts, 'secrets' | 'log'> {
  readonly clock: Clock;
  readonly store: { readonly leases: Leases; readonly mailboxes: MailboxStore };
}

/** The access tokens of a mailbox in a workspace; null where it is logged in to with a password. */
export type TokensFor = (settings: MailboxSettings, teamId: string) => AccessTokens | null;

/** Gives each mailbox its access tokens. */
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

/** A token that lives for minutes alone is used for half of its time. */
const usedFor = (lifetime: number) => lifetime - Math.min(BEFORE_ITS_END, lifetime / 2);

/**
 * Keeps an access token until shortly before its end. Of all processes that share a database one asks the token URL, and
 * the others use what it was given: a refresh token that is replaced may be used once.
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
    for (let waited = 0; waited < PATIENCE; waited += LOOK_EVERY) {
      const lease = await leases.take({ teamId, name: `mailbox-token:${mailbox}` }, LEASE);
      if (lease) return renew().finally(() => leases.release(lease).catch(() => undefined));
      await pause(LOOK_EVERY);
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
