import type { InstallationStore, StoredInstallation } from '../../../ports/installation-store.ts';
import { SecretError } from '../../../ports/secret-box.ts';
import { isAuthRevoked } from '../error-codes.ts';
import type { AccessTo, BotAccess } from './bot-access.ts';
import { openTokens } from './sealed-tokens.ts';
import { createTokenRenewal, type RenewalParts } from './token-renewal.ts';

/** How often (ms) a call tries a token again that Slack has refused. */
const TRY_EVERY = 15 * 60_000;

/** Access with the tokens of workspaces that have installed the app. */
export interface StoredAccess {
  readonly accessTo: AccessTo;
  /** Records how a call with a token ended: with an error, or with null. */
  observe(teamId: string, error: unknown, token: string | undefined): Promise<void>;
}

function accessOf({ appId, botUserId, botId, isOrganisation }: StoredInstallation, token: string): BotAccess {
  return { token, appId, botUserId, botId, isOrganisation };
}

/** The installations that have tokens for a workspace, its own and its organisation's, the newest first. */
async function installationsFor(
  store: InstallationStore,
  teamId: string,
  enterpriseId: string,
  now: number,
): Promise<readonly StoredInstallation[]> {
  const own = await store.find(teamId);
  const organisationId = enterpriseId || own?.enterpriseId || '';
  const organisation = organisationId === '' ? null : await store.find(organisationId);
  if (organisation && own?.enterpriseId !== organisationId) {
    await store.joinOrganisation(teamId, organisationId, now);
  }
  return [own, organisation]
    .flatMap((one) => (one?.tokens ? [one] : []))
    .sort((a, b) => b.installedAt - a.installedAt);
}

/**
 * Reads the token of a workspace, or of its organisation, from the database at each call, so that no replica uses an
 * old one.
 */
export function storedAccess(parts: RenewalParts): StoredAccess {
  const { installations, secrets, clock, log } = parts;
  const tokensOf = createTokenRenewal(parts);
  /** When (UTC ms) a call last tried a refused token, by installation. */
  const tried = new Map<string, number>();
  /** The installations whose tokens could not be decrypted, by version, so that each is logged once. */
  const unreadable = new Set<string>();

  function isUsable({ state, teamId }: StoredInstallation): boolean {
    if (state !== 'refused') return state === 'active';
    const last = tried.get(teamId) ?? Number.NEGATIVE_INFINITY;
    if (Math.abs(clock.now() - last) < TRY_EVERY) return false;
    tried.set(teamId, clock.now());
    return true;
  }

  async function open(installation: StoredInstallation): Promise<BotAccess | null> {
    try {
      return accessOf(installation, (await tokensOf(installation)).botToken);
    } catch (error) {
      if (!(error instanceof SecretError)) throw error;
      const { teamId, version } = installation;
      const key = `${teamId}/${version}`;
      if (!unreadable.has(key)) log.error({ teamId, reason: error.reason }, error.message);
      unreadable.add(key);
      return null;
    }
  }

  /** The installation whose token was used for a call; null if it has a different token by now. */
  async function usedBy(teamId: string, token: string): Promise<StoredInstallation | null> {
    const found = await installationsFor(installations, teamId, '', clock.now());
    return found.find((one) => openTokens(one, secrets).botToken === token) ?? null;
  }

  async function noteAnswer(used: StoredInstallation, isTaken: boolean): Promise<void> {
    if (isTaken) tried.delete(used.teamId);
    else tried.set(used.teamId, clock.now());
    const state = isTaken ? 'active' : 'refused';
    if (state !== used.state) await installations.changeState({ ...used, state, at: clock.now() });
  }

  return {
    accessTo: async (teamId, enterpriseId = '') => {
      for (const one of await installationsFor(installations, teamId, enterpriseId, clock.now())) {
        const access = isUsable(one) ? await open(one) : null;
        if (access) return access;
      }
      return null;
    },

    observe: async (teamId, error, token) => {
      const isNews = error === null ? tried.size > 0 : isAuthRevoked(error);
      const used = isNews && token !== undefined ? await usedBy(teamId, token) : null;
      if (used?.state === 'active' || used?.state === 'refused') await noteAnswer(used, error === null);
    },
  };
}
