import type { InstallationStore, StoredInstallation } from '../../../ports/installation-store.ts';
import { SecretError } from '../../../ports/secret-box.ts';
import { isAuthRevoked } from '../error-codes.ts';
import type { AccessTo, BotAccess } from './bot-access.ts';
import { openTokens } from './sealed-tokens.ts';
import { createTokenRenewal, type RenewalParts } from './token-renewal.ts';

/** Where Slack has refused a token, one call in so long a time (ms) tries it again. */
const TRY_EVERY = 15 * 60_000;

/** Access by the tokens that workspaces have given by installing the app. */
export interface StoredAccess {
  readonly accessTo: AccessTo;
  /** Takes note of how a call with a token ended: with an error, or with null. */
  observe(teamId: string, error: unknown, token: string | undefined): Promise<void>;
}

function accessOf({ appId, botUserId, botId, isOrganisation }: StoredInstallation, token: string): BotAccess {
  return { token, appId, botUserId, botId, isOrganisation };
}

/** The newer one of the workspace's own installation and its organisation's. */
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

/** Finds the token of a workspace, or of its organisation, in the database at each call, so that no replica has an old one. */
export function storedAccess(parts: RenewalParts): StoredAccess {
  const { installations, secrets, clock, log } = parts;
  const tokensOf = createTokenRenewal(parts);
  /** When (UTC ms) a call last tried a token that Slack had refused, by installation. */
  const tried = new Map<string, number>();
  /** What could not be read is said once for each version of an installation. */
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

  /** The installation whose token a call was made with; null where it is another one by now. */
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
