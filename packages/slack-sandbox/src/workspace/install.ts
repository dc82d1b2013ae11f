import type { AppCredentials, AppDeclaration } from './app-declaration.ts';
import { type Ids, secret } from './ids.ts';
import type { Team } from './team.ts';
import { grantToken } from './tokens.ts';
import { createWorkspace, type Organisation, type Workspace } from './workspace.ts';

/** The scopes that a bot usually asks for; an app that declares its scopes gets only those. */
const USUAL_SCOPES = [
  'app_mentions:read',
  'channels:history',
  'channels:join',
  'channels:read',
  'chat:write',
  'commands',
  'files:read',
  'files:write',
  'groups:history',
  'groups:read',
  'im:history',
  'im:read',
  'im:write',
  'reactions:read',
  'reactions:write',
  'team:read',
  'users:read',
];

/** Every event that the sandbox can send. */
const KNOWN_EVENTS = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'channel_archive',
  'channel_left',
  'channel_unarchive',
  'group_archive',
  'group_left',
  'group_unarchive',
  'member_joined_channel',
  'member_left_channel',
  'message.channels',
  'message.groups',
  'message.im',
  'reaction_added',
  'reaction_removed',
  'tokens_revoked',
  'user_change',
] as const;

const EVERY_PAGE = Number.MAX_SAFE_INTEGER;

/** A workspace with the app installed in it: its bot user, its tokens, and Slackbot. */
export function installApp(setup: {
  readonly now: () => number;
  readonly team: Partial<Team>;
  readonly declaration: AppDeclaration;
  readonly pageSize: number | undefined;
  readonly historyPageSize: number | undefined;
  /** The credentials of the same app in another workspace; without them it is a new app. */
  readonly app?: AppCredentials;
  readonly organisation?: Organisation | undefined;
  readonly ids?: Ids;
  readonly wireIds?: Ids;
  /** Whether the app is installed from the start. */
  readonly isInstalled?: boolean;
}): Workspace {
  const team = { id: 'T00000001', name: 'Sandbox', domain: 'sandbox', ...setup.team };
  const app = setup.app
    ? { ...setup.app, botToken: `xoxb-${secret()}` }
    : credentialsOf(team, setup.declaration);
  const workspace = createWorkspace({
    ...setup,
    team,
    app,
    pageSize: setup.pageSize ?? EVERY_PAGE,
    historyPageSize: setup.historyPageSize ?? EVERY_PAGE,
  });
  setup.organisation?.members.push(workspace);
  if (setup.isInstalled !== false) grantToken(workspace, app.botToken, 'bot', app.scopes);
  if (!setup.app) grantToken(workspace, app.appToken, 'app', ['connections:write']);
  addBotUser(workspace, 'USLACKBOT', 'slackbot', 'Slackbot', 'B00SLACKBOT');
  addBotUser(workspace, app.botUserId, app.name.toLowerCase().replaceAll(' ', '_'), app.name, app.botId);
  return workspace;
}

function credentialsOf(team: Team, declaration: AppDeclaration): AppCredentials {
  const appId = `A${team.id.slice(1)}`;
  return {
    appId,
    name: declaration.name ?? 'App',
    botToken: `xoxb-${secret()}`,
    appToken: `xapp-1-${appId}-${secret()}`,
    signingSecret: secret(16),
    verificationToken: secret(),
    clientId: `${team.id.replaceAll(/\D/g, '')}.${appId.replaceAll(/\D/g, '')}`,
    clientSecret: secret(16),
    botUserId: 'U000000BOT',
    botId: 'B00000001',
    scopes: declaration.scopes ?? USUAL_SCOPES,
    events: declaration.events ?? KNOWN_EVENTS,
  };
}

function addBotUser(workspace: Workspace, id: string, name: string, realName: string, botId: string): void {
  workspace.users.set(id, {
    id,
    localId: undefined,
    name,
    realName,
    displayName: realName,
    email: undefined,
    timeZone: 'America/Los_Angeles',
    locale: 'en-US',
    isAdmin: false,
    isOwner: false,
    isRestricted: false,
    isUltraRestricted: false,
    isBot: id !== 'USLACKBOT',
    botId,
    team: workspace.team,
    isExternal: false,
    deleted: false,
  });
}
