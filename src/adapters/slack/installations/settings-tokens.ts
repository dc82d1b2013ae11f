import { createHash } from 'node:crypto';
import { fetchBotIdentity, type SlackIdentity } from '../identity.ts';
import type { CallCredentials, SlackClients } from '../web-clients.ts';
import type { AccessTo, BotAccess } from './bot-access.ts';

/** Bot tokens from the settings, by workspace. */
export interface SettingsTokens {
  readonly accessTo: AccessTo;
  /**
   * Asks Slack which workspace a token belongs to.
   * @param name the name of the token in the settings
   * @throws SlackAccessError
   */
  identify(token: string, name: string): Promise<SlackIdentity>;
  /** Uses a token for its workspace from now on. */
  use(token: string, name: string, identity: SlackIdentity): void;
  /** The name of a workspace's token in the settings; null if it has none there. */
  nameOf(teamId: string): string | null;
}

/** A hash by which the database recognises a token, so that it need not hold the token itself. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
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
    identify: (token, name) =>
      fetchBotIdentity(
        build(async () => ({ token })),
        name,
      ),
    use: (token, name, { teamId, appId, botUserId, botId }) => {
      known.set(teamId, { access: { token, appId, botUserId, botId, isOrganisation: false }, name });
    },
    nameOf: (teamId) => known.get(teamId)?.name ?? null,
  };
}
