import { fetchBotIdentity, type SlackIdentity } from '../identity.ts';
import type { CallCredentials, SlackClients } from '../web-clients.ts';
import type { AccessTo, BotAccess } from './bot-access.ts';

/** Bot tokens that stand in the settings, by the workspaces that they belong to. */
export interface SettingsTokens {
  readonly accessTo: AccessTo;
  /**
   * Asks Slack whose a token is; from then on it serves that workspace.
   * @param name what the token is called in the settings
   * @throws SlackAccessError
   */
  identify(token: string, name: string): Promise<SlackIdentity>;
  /** What the token of a workspace is called in the settings; null where it has none there. */
  nameOf(teamId: string): string | null;
}

/** Keeps the tokens of the settings. `build` gives the clients with which Slack is asked whose a token is. */
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
