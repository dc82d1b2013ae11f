import type { InstallationStore, StoredInstallation } from '../../../ports/installation-store.ts';
import { SecretError } from '../../../ports/secret-box.ts';
import { isAuthRevoked, isNotGranted } from '../error-codes.ts';
import type { AccessTo, BotAccess } from './bot-access.ts';
import { createRefusedTokens } from './refused-tokens.ts';
import { openTokens } from './sealed-tokens.ts';
import { createTokenRenewal, type RenewalParts } from './token-renewal.ts';

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

/** Creates the function that opens the token of an installation; null, logged once for each version, if that fails. */
function createOpener(parts: RenewalParts) {
  const tokensOf = createTokenRenewal(parts);
  const unreadable = new Set<string>();
  return async (installation: StoredInstallation): Promise<BotAccess | null> => {
    try {
      return accessOf(installation, (await tokensOf(installation)).botToken);
    } catch (error) {
      if (!(error instanceof SecretError)) throw error;
      const { teamId, version } = installation;
      const key = `${teamId}/${version}`;
      if (!unreadable.has(key)) parts.log.error({ teamId, reason: error.reason }, error.message);
      unreadable.add(key);
      return null;
    }
  };
}

/** The installation whose token was used for a call; null if it has a different token by now. */
async function usedBy(
  { installations, secrets, clock }: RenewalParts,
  teamId: string,
  token: string,
): Promise<StoredInstallation | null> {
  const found = await installationsFor(installations, teamId, '', clock.now());
  return found.find((one) => openTokens(one, secrets).botToken === token) ?? null;
}

/**
 * Reads the token of a workspace, or of its organisation, from the database at each call, so that no replica uses an
 * old one.
 */
export function storedAccess(parts: RenewalParts): StoredAccess {
  const { installations, clock } = parts;
  const open = createOpener(parts);
  const refused = createRefusedTokens(clock);

  async function noteAnswer(used: StoredInstallation, error: unknown): Promise<void> {
    if (used.state !== 'active' && used.state !== 'refused') return;
    refused.note(used, error === null);
    const state = error === null ? 'active' : 'refused';
    if (state !== used.state) await installations.changeState({ ...used, state, at: clock.now() });
  }

  return {
    accessTo: async (teamId, enterpriseId = '') => {
      const found = await installationsFor(installations, teamId, enterpriseId, clock.now());
      for (const one of refused.inOrder(found, teamId)) {
        const access = refused.isUsable(one, teamId) ? await open(one) : null;
        if (access) return access;
      }
      return null;
    },

    observe: async (teamId, error, token) => {
      const isNews = error === null ? refused.mayEnd(teamId) : isAuthRevoked(error);
      const used = isNews && token !== undefined ? await usedBy(parts, teamId, token) : null;
      if (used?.isOrganisation && error === null) refused.noteGranted(teamId, true);
      // The token of an organisation keeps working for its other workspaces.
      if (used?.isOrganisation && isNotGranted(error)) refused.noteGranted(teamId, false);
      else if (used) await noteAnswer(used, error);
    },
  };
}
