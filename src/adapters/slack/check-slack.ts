import { WebClient } from '@slack/web-api';
import type { HealthCheck } from '../../ports/health-check.ts';
import type { Log } from '../../ports/log.ts';
import { checkClock } from './check-clock.ts';
import { slackCode } from './error-codes.ts';
import { accessProblem, networkRemedy, ORGANISATION_TOKEN } from './identity.ts';
import { OPTIONAL_SCOPES, REQUIRED_SCOPES } from './scopes.ts';
import { sdkLog } from './sdk-log.ts';
import { slackFetch } from './slack-fetch.ts';

const TIMEOUT = 5000;

/** The tokens and the address to check; no `appToken` in HTTP mode. */
export interface SlackToCheck {
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string | null;
}

function checkScopes(granted: readonly string[]): readonly HealthCheck[] {
  const about = 'Scopes';
  const isMissing = ([scope]: readonly [string, unknown]) => !granted.includes(scope);
  const missing = Object.entries(REQUIRED_SCOPES).filter(isMissing);
  const declined = Object.entries(OPTIONAL_SCOPES).filter(isMissing);
  if (missing.length + declined.length === 0) return [{ about, state: 'ok', says: 'all granted' }];
  return [
    ...missing.map(
      ([scope, without]): HealthCheck => ({
        about,
        state: 'fault',
        says: `${scope} is missing: ${without}`,
        remedy: 'Paste manifest.yml into your app (App Manifest), then install it to the workspace again.',
      }),
    ),
    ...declined.map(
      ([scope, { without }]): HealthCheck => ({
        about,
        state: 'ok',
        says: `${scope} is not granted, which is optional: ${without}`,
        remedy: 'Wanted after all? Install the app to the workspace again and tick it.',
      }),
    ),
  ];
}

/** The result for a token that does not work; `remedy` is for one that Slack refuses. */
function unauthorized(about: string, error: unknown, variable: string, remedy: string): HealthCheck {
  const says = accessProblem(error, variable);
  if (slackCode(error) !== null) return { about, state: 'fault', says, remedy };
  return { about, state: 'fault', says, remedy: networkRemedy(error) };
}

async function checkAppToken({ apiUrl, appToken }: SlackToCheck, log: Log): Promise<readonly HealthCheck[]> {
  if (appToken === null) return [];
  const about = 'App token';
  const client = new WebClient(appToken, options(apiUrl, log));
  try {
    await client.apps.connections.open();
    return [{ about, state: 'ok', says: 'opens a connection' }];
  } catch (error) {
    const remedy = 'Create an app-level token with connections:write in your app: Basic Information.';
    return [unauthorized(about, error, 'SLACK_APP_TOKEN', remedy)];
  }
}

async function checkBotToken(client: WebClient): Promise<readonly HealthCheck[]> {
  const about = 'Slack';
  try {
    const { team, team_id, user, is_enterprise_install, response_metadata } = await client.auth.test();
    if (!team_id || is_enterprise_install) {
      const remedy = 'Install the app to one workspace and copy the bot token from there.';
      return [{ about, state: 'fault', says: ORGANISATION_TOKEN, remedy }];
    }
    return [
      { about, state: 'ok', says: `${team} (${team_id}), as @${user}` },
      ...checkScopes(response_metadata?.scopes ?? []),
    ];
  } catch (error) {
    const remedy = 'Copy the bot token from your app: OAuth & Permissions.';
    return [unauthorized(about, error, 'SLACK_BOT_TOKEN', remedy)];
  }
}

function options(slackApiUrl: string, log: Log) {
  return {
    slackApiUrl,
    logger: sdkLog(log),
    retryConfig: { retries: 0 },
    timeout: TIMEOUT,
    fetch: slackFetch,
  };
}

/**
 * Checks each token, its scopes and the clock with Slack, independently, so that all problems are reported at once.
 * @param now the machine's time, UTC ms
 */
export async function checkSlack(
  asked: SlackToCheck,
  now: () => number,
  log: Log,
): Promise<readonly HealthCheck[]> {
  let clock: HealthCheck | null = null;
  const listening: typeof fetch = async (...request) => {
    const response = await slackFetch(...request);
    clock = checkClock(Date.parse(response.headers.get('date') ?? ''), now());
    return response;
  };
  const client = new WebClient(asked.botToken, { ...options(asked.apiUrl, log), fetch: listening });
  const slack = await checkBotToken(client);
  return [...slack, ...(clock === null ? [] : [clock]), ...(await checkAppToken(asked, log))];
}
