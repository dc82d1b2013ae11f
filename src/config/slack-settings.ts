import { type Environment, unset } from './environment.ts';
import { type OAuthSettings, oauthOf } from './oauth-settings.ts';
import { appOf, listedApps, type SlackAppSettings } from './slack-apps.ts';

/** The Slack apps that the bot runs; one of the two fields is empty. */
export interface SlackSettings {
  readonly apps: readonly SlackAppSettings[];
  readonly oauth: OAuthSettings | null;
}

/** The settings that this module reads. */
export type SlackSettingName =
  | 'SLACK_BOT_TOKEN'
  | 'SLACK_APP_TOKEN'
  | 'SLACK_SIGNING_SECRET'
  | 'SLACK_CLIENT_ID'
  | 'SLACK_CLIENT_SECRET'
  | 'GHOSTWATCH_APPS';

const EXCLUSIVE =
  'SLACK_BOT_TOKEN (one workspace), GHOSTWATCH_APPS (a list of apps) and SLACK_CLIENT_ID (workspaces that install the app themselves) exclude each other. Keep one of them.';

/** Whether Slack sends the events of an app as HTTP requests. */
export function usesHttp({ apps, oauth }: SlackSettings): boolean {
  return [...apps, ...(oauth ? [oauth] : [])].some(({ transport }) => transport.kind === 'http');
}

/** Reads from the settings which Slack apps the bot runs; collects all problems at once. */
export function readSlackSettings(
  env: Environment,
): SlackSettings & { readonly problems: readonly string[] } {
  const isSet = (name: SlackSettingName) => unset(env[name]) !== undefined;
  const isOAuth = isSet('SLACK_CLIENT_ID') || isSet('SLACK_CLIENT_SECRET');
  const kinds = [isSet('SLACK_BOT_TOKEN'), isSet('GHOSTWATCH_APPS'), isOAuth].filter(Boolean);
  if (kinds.length > 1) return { apps: [], oauth: null, problems: [EXCLUSIVE] };
  if (isOAuth) {
    const { found, problems } = oauthOf(env);
    return { apps: [], oauth: found, problems };
  }
  if (isSet('GHOSTWATCH_APPS')) {
    const { found, problems } = listedApps(env.GHOSTWATCH_APPS ?? '');
    return { apps: found ?? [], oauth: null, problems };
  }
  const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET } = env;
  const only = appOf({ SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET }, 'SLACK_BOT_TOKEN');
  return { apps: only.found ? [only.found] : [], oauth: null, problems: only.problems };
}
