import { type AuthStatuses, createAuthStatuses } from './adapters/slack/auth-statuses.ts';
import type { AccessTo } from './adapters/slack/bot-access.ts';
import { callCredentials } from './adapters/slack/bot-access.ts';
import type { SlackIdentity } from './adapters/slack/identity.ts';
import { sdkLog } from './adapters/slack/sdk-log.ts';
import { settingsTokens } from './adapters/slack/settings-tokens.ts';
import {
  type CallCredentials,
  type ClientsOf,
  clientsByWorkspace,
  slackClients,
} from './adapters/slack/web-clients.ts';
import type { Config } from './config.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import type { SlackAppSettings } from './slack-settings.ts';

/** How Slack is called for each workspace, and whether it lets the bot in. */
export interface SlackCalls {
  readonly accessTo: AccessTo;
  readonly clientsOf: ClientsOf;
  readonly auth: AuthStatuses;
  /** Asks Slack which workspace an app of the settings belongs to. Throws SlackAccessError. */
  identify(app: SlackAppSettings): Promise<SlackIdentity>;
}

/**
 * Finds the token for each call by the workspace that the call is for.
 * @param told hears, once for each change, that Slack does not let the bot into a workspace
 */
export function slackCalls(config: Config, clock: Clock, log: Log, told: Log): SlackCalls {
  const { slackApiUrl: apiUrl, delivery } = config;
  const shared = { apiUrl, logger: sdkLog(log), sendTimeout: delivery.sendTimeout };
  const build = (credentials: () => Promise<CallCredentials>, heard: (error: unknown) => void) =>
    slackClients({ ...shared, credentials, heard });
  const tokens = settingsTokens((credentials) => build(credentials, () => undefined));
  const clientsOf = clientsByWorkspace((teamId) =>
    build(
      () => callCredentials(teamId, tokens.accessTo),
      (error) => auth.heard(teamId, error),
    ),
  );
  const auth = createAuthStatuses(
    {
      ask: (teamId) => clientsOf(teamId).read.auth.test(),
      tokenName: (teamId) => tokens.nameOf(teamId) ?? 'its bot token',
    },
    clock,
    told,
  );
  return {
    accessTo: tokens.accessTo,
    clientsOf,
    auth,
    identify: ({ botToken, tokenName }) => tokens.identify(botToken, tokenName),
  };
}
