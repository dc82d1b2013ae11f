import { type AuthStatuses, createAuthStatuses } from '../adapters/slack/auth-status-by-workspace.ts';
import type { SlackIdentity } from '../adapters/slack/identity.ts';
import { type AccessTo, callCredentials } from '../adapters/slack/installations/bot-access.ts';
import { slackRenewal } from '../adapters/slack/installations/renew-tokens.ts';
import { settingsTokens } from '../adapters/slack/installations/settings-tokens.ts';
import { type StoredAccess, storedAccess } from '../adapters/slack/installations/stored-access.ts';
import { sdkLog } from '../adapters/slack/sdk-log.ts';
import {
  type CallCredentials,
  type ClientsOf,
  clientsByWorkspace,
  slackClients,
} from '../adapters/slack/web-clients.ts';
import type { Config } from '../config/config.ts';
import type { SlackAppSettings } from '../config/slack-apps.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { SecretBox } from '../ports/secret-box.ts';
import type { Store } from '../ports/store.ts';

/** Calls to Slack for each workspace, and whether Slack accepts the bot there. */
export interface SlackApi {
  readonly accessTo: AccessTo;
  readonly clientsOf: ClientsOf;
  readonly auth: AuthStatuses;
  /** Asks Slack which workspace an app in the settings belongs to. Throws SlackAccessError. */
  identify(app: SlackAppSettings): Promise<SlackIdentity>;
  /** Calls Slack with the token of this app in its workspace from now on. */
  use(app: SlackAppSettings, identity: SlackIdentity): void;
}

/** What calling Slack needs. */
interface Parts {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  /** Logs, once for each change, that Slack refuses the bot in a workspace. */
  readonly rawLog: Log;
  readonly store: Store;
  readonly secrets: SecretBox;
}

const NOTHING_STORED: StoredAccess = { accessTo: async () => null, observe: async () => undefined };

/** The access to workspaces that installed the app themselves; none if the settings do not allow that. */
function installed({ config, clock, log, store, secrets }: Parts): StoredAccess {
  const { oauth, slackApiUrl: apiUrl } = config;
  if (!oauth) return NOTHING_STORED;
  const renew = slackRenewal({ ...oauth, apiUrl, logger: sdkLog(log) }, clock);
  const { installations, leases } = store;
  return storedAccess({ installations, leases, secrets, clock, log, renew });
}

/** Creates the calls, which use the token of the workspace that a call is for. */
export function slackApi(parts: Parts): SlackApi {
  const { config, clock, log, rawLog } = parts;
  const { slackApiUrl: apiUrl, delivery } = config;
  const shared = { apiUrl, logger: sdkLog(log), sendTimeout: delivery.sendTimeout };
  const tokens = settingsTokens((credentials) =>
    slackClients({ ...shared, credentials, observe: () => undefined }),
  );
  const stored = installed(parts);
  const accessTo: AccessTo = async (teamId, enterpriseId) =>
    (await tokens.accessTo(teamId)) ?? stored.accessTo(teamId, enterpriseId);
  const observe = (teamId: string, error: unknown, token: string | undefined) => {
    auth.observe(teamId, error);
    stored.observe(teamId, error, token).catch((failure: unknown) => {
      log.warn({ err: failure, teamId }, 'What Slack said of a token could not be stored');
    });
  };
  const credentials = (teamId: string) => (): Promise<CallCredentials> => callCredentials(teamId, accessTo);
  const clientsOf = clientsByWorkspace((teamId) =>
    slackClients({
      ...shared,
      credentials: credentials(teamId),
      observe: (error, token) => observe(teamId, error, token),
    }),
  );
  const auth = createAuthStatuses(
    {
      ask: (teamId) => clientsOf(teamId).read.auth.test(),
      tokenName: (teamId) => tokens.nameOf(teamId) ?? 'its bot token',
    },
    clock,
    rawLog,
  );
  return {
    accessTo,
    clientsOf,
    auth,
    identify: ({ botToken, tokenName }) => tokens.identify(botToken, tokenName),
    use: ({ botToken, tokenName }, identity) => tokens.use(botToken, tokenName, identity),
  };
}
