import type { InstallationStore, StoredInstallation } from '../../../ports/installation-store.ts';
import { SecretError } from '../../../ports/secret-box.ts';
import { isAuthRevoked, isNotGranted } from '../error-codes.ts';
import { createRecentMap } from '../recent-map.ts';
import type { AccessTo, BotAccess } from './bot-access.ts';
import { openTokens } from './sealed-tokens.ts';
import { createTokenRenewal, type RenewalParts } from './token-renewal.ts';

/** How often (ms) a call tries a token again that Slack has refused. */
const TRY_EVERY = 15 * 60_000;
const LONG_AGO = Number.NEGATIVE_INFINITY;
/** The number of workspaces remembered for which the token of their organisation is refused. */
const REMEMBERED = 10_000;

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
  /** When (UTC ms) the token of an organisation was last refused for one of its workspaces only, by workspace. */
  const notGranted = createRecentMap<string, number>(REMEMBERED);
  /** The installations whose tokens could not be decrypted, by version, so that each is logged once. */
  const unreadable = new Set<string>();

  /** When (UTC ms) the token of an installation was last refused for a workspace. */
  function refusedAt({ isOrganisation, state, teamId }: StoredInstallation, forTeam: string) {
    if (state === 'refused') return tried.get(teamId) ?? LONG_AGO;
    return isOrganisation ? notGranted.get(forTeam) : undefined;
  }

  /** The installations to be tried for a workspace, those whose token is not refused first. */
  function inOrder(found: readonly StoredInstallation[], teamId: string): readonly StoredInstallation[] {
    const isRefused = (one: StoredInstallation) => refusedAt(one, teamId) !== undefined;
    const living = found.filter(({ state }) => state === 'active' || state === 'refused');
    return [...living.filter((one) => !isRefused(one)), ...living.filter(isRefused)];
  }

  /** Whether an installation may be used for a workspace now: a refused one is tried once in a while. */
  function isUsable(one: StoredInstallation, forTeam: string): boolean {
    const last = refusedAt(one, forTeam);
    if (last === undefined) return true;
    if (Math.abs(clock.now() - last) < TRY_EVERY) return false;
    if (one.state === 'refused') tried.set(one.teamId, clock.now());
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

  async function noteAnswer(used: StoredInstallation, error: unknown): Promise<void> {
    if (used.state !== 'active' && used.state !== 'refused') return;
    if (error === null) tried.delete(used.teamId);
    else tried.set(used.teamId, clock.now());
    const state = error === null ? 'active' : 'refused';
    if (state !== used.state) await installations.changeState({ ...used, state, at: clock.now() });
  }

  return {
    accessTo: async (teamId, enterpriseId = '') => {
      const found = await installationsFor(installations, teamId, enterpriseId, clock.now());
      for (const one of inOrder(found, teamId)) {
        const access = isUsable(one, teamId) ? await open(one) : null;
        if (access) return access;
      }
      return null;
    },

    observe: async (teamId, error, token) => {
      const isNews = error === null ? tried.size > 0 || notGranted.get(teamId) : isAuthRevoked(error);
      const used = isNews && token !== undefined ? await usedBy(teamId, token) : null;
      if (used?.isOrganisation && error === null) notGranted.delete(teamId);
      // The token of an organisation goes on working for its other workspaces.
      if (used?.isOrganisation && isNotGranted(error)) notGranted.set(teamId, clock.now());
      else if (used) await noteAnswer(used, error);
    },
  };
}
