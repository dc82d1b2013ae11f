import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '../../../ports/clock.ts';
import type {
  InstallationStore,
  SealedTokens,
  StoredInstallation,
} from '../../../ports/installation-store.ts';
import type { Leases } from '../../../ports/leases.ts';
import type { Log } from '../../../ports/log.ts';
import type { SecretBox } from '../../../ports/secret-box.ts';
import { slackCode } from '../error-codes.ts';
import { TokenRenewalError } from './bot-access.ts';
import { openTokens, type PlainTokens, sealTokens } from './sealed-tokens.ts';

/** A token that expires sooner than this (ms) is renewed; Slack's tokens last twelve hours. */
const RENEW_AHEAD = 30 * 60_000;
/** How long (ms) a renewal may take before another process tries it. */
const RENEWAL_LEASE = 60_000;
/** How long (ms) to wait for another process's renewal, and how often to check for it. */
const LONGEST_WAIT = 10_000;
const CHECK_EVERY = 100;

/** How often storing renewed tokens is tried, and the delay (ms) between two attempts. */
const STORE_ATTEMPTS = 10;
const STORE_AGAIN = 500;

/** Asks Slack for new tokens in exchange for a refresh token. Rejects as Slack's client does. */
export type Renew = (refreshToken: string) => Promise<PlainTokens>;

/** What the renewal of tokens depends on. */
export interface RenewalParts {
  readonly installations: InstallationStore;
  readonly secrets: SecretBox;
  readonly leases: Leases;
  readonly clock: Clock;
  readonly log: Log;
  readonly renew: Renew;
}

function isValid({ expiresAt }: Pick<SealedTokens, 'expiresAt'>, now: number): boolean {
  return expiresAt === null || expiresAt > now;
}

/** Waits until another process has renewed the tokens; null if it has not in time. */
async function waitForOther(
  { installations, secrets }: RenewalParts,
  installation: StoredInstallation,
): Promise<PlainTokens | null> {
  for (let waited = 0; waited < LONGEST_WAIT; waited += CHECK_EVERY) {
    await pause(CHECK_EVERY);
    const now = await installations.find(installation.teamId);
    if (now?.tokens && now.tokens.botToken !== installation.tokens?.botToken) return openTokens(now, secrets);
  }
  return null;
}

/** Slack no longer accepts the refresh token: the answer to an earlier renewal was lost, or somebody revoked it. */
async function giveUp(
  { installations, clock, log }: RenewalParts,
  { teamId, version, state: former }: StoredInstallation,
): Promise<null> {
  const state = 'refused';
  if (former === state) return null;
  if (await installations.changeState({ teamId, version, state, at: clock.now() })) {
    log.error(
      { teamId },
      'The token of a workspace cannot be renewed: the app must be installed there again',
    );
  }
  return null;
}

/**
 * Stores renewed tokens in place of those that they were renewed from, and resolves with the tokens that are stored
 * then: others if the app was installed again meanwhile. Slack gives them only once, so storing is tried repeatedly.
 */
async function keep(
  { installations, secrets }: RenewalParts,
  former: StoredInstallation,
  renewed: PlainTokens,
): Promise<PlainTokens | null> {
  const { teamId, tokens } = former;
  const sealed = sealTokens(teamId, renewed, secrets);
  for (let attempt = 1; tokens !== null; attempt++) {
    try {
      if (await installations.replaceTokens(teamId, tokens, sealed)) return renewed;
      break;
    } catch (error) {
      if (attempt === STORE_ATTEMPTS) throw error;
      await pause(STORE_AGAIN);
    }
  }
  const now = await installations.find(teamId);
  return now?.tokens ? openTokens(now, secrets) : null;
}

/** Renews the tokens under a lease, unless another process has done so; null if that fails. */
async function renewHeld(parts: RenewalParts, installation: StoredInstallation): Promise<PlainTokens | null> {
  const { installations, secrets, log, renew } = parts;
  const { teamId } = installation;
  const present = await installations.find(teamId);
  if (!present?.tokens) return null;
  const former = openTokens(present, secrets);
  const isRenewed = present.tokens.botToken !== installation.tokens?.botToken;
  if (isRenewed || former.refreshToken === null) return former;
  try {
    return await keep(parts, present, await renew(former.refreshToken));
  } catch (error) {
    if (slackCode(error) === 'invalid_refresh_token') return giveUp(parts, present);
    log.warn({ err: error, teamId }, 'A token could not be renewed just now');
    return null;
  }
}

/** Renews the tokens, or waits for the process that does; null while the old token is still valid, or if that fails. */
async function renewOnce(parts: RenewalParts, installation: StoredInstallation): Promise<PlainTokens | null> {
  const { leases, clock, log } = parts;
  const lease = await leases.take({ teamId: installation.teamId, name: 'token' }, RENEWAL_LEASE);
  if (!lease) {
    const isAlive = isValid(installation.tokens ?? { expiresAt: 0 }, clock.now());
    return isAlive ? null : waitForOther(parts, installation);
  }
  try {
    return await renewHeld(parts, installation);
  } finally {
    await leases
      .release(lease)
      .catch((error: unknown) => log.warn({ err: error }, 'A lease was not given back'));
  }
}

/**
 * Returns valid tokens of an installation, and renews those that expire soon. Of all processes that share the database,
 * one renews; the others use the old token while it is valid, and otherwise wait for the new one.
 */
export function createTokenRenewal(parts: RenewalParts) {
  const { secrets, clock } = parts;
  const underWay = new Map<string, Promise<PlainTokens | null>>();

  /** The renewal of a workspace's token, shared by all callers in this process. */
  function shared(installation: StoredInstallation): Promise<PlainTokens | null> {
    const { teamId } = installation;
    const known = underWay.get(teamId);
    if (known) return known;
    const renewal = renewOnce(parts, installation).finally(() => underWay.delete(teamId));
    underWay.set(teamId, renewal);
    return renewal;
  }

  /** @throws SecretError, TokenRenewalError */
  return async (installation: StoredInstallation): Promise<PlainTokens> => {
    const tokens = openTokens(installation, secrets);
    const { expiresAt } = tokens;
    if (expiresAt === null || expiresAt - clock.now() > RENEW_AHEAD) return tokens;
    const renewed = await shared(installation);
    if (renewed) return renewed;
    if (isValid(tokens, clock.now())) return tokens;
    throw new TokenRenewalError('The token has ended and could not be renewed');
  };
}
