import { fetchBotIdentity, type SlackIdentity } from '../identity.ts';
import type { CallCredentials, SlackClients } from '../web-clients.ts';
import type { AccessTo, BotAccess } from './bot-access.ts';

/** Bot tokens from the settings, by workspace. */
export interface SettingsTokens {
  readonly accessTo: AccessTo;
  /**
   * Asks Slack which workspace a token belongs to, and then uses it for that workspace.
   * @param name the name of the token in the settings
   * @throws SlackAccessError
   */
  identify(token: string, name: string): Promise<SlackIdentity>;
  /** The name of a workspace's token in the settings; null if it has none there. */
  nameOf(teamId: string): string | null;
}

/**
 * Holds the tokens from the settings. `build` returns the clients that ask Slack which workspace a token belongs to.
 */
export function settingsTokens(
  build: (credentials: () => Promise<CallCredentials>) => SlackClients,
): SettingsTokens {
  const known = new Map<string, { readonly access: BotAccess; readonly name: string }>();
  return {
    accessTo: async (teamId) => known.get(teamId)?.access ?? null,
    identify: async (token, name) => {
      const identity = await fetchBotIdentity(
        build(async () => ({ token })),
        name,
      );
      const { appId, botUserId, botId } = identity;
      known.set(identity.teamId, { access: { token, appId, botUserId, botId, isOrganisation: false }, name });
      return identity;
    },
    nameOf: (teamId) => known.get(teamId)?.name ?? null,
  };
}
