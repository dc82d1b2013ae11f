import type { JsonObject } from '../json.ts';
import { Activity } from './activity.ts';
import type { AppCredentials, AppDeclaration } from './app-declaration.ts';
import { Changes } from './changes.ts';
import type { Channel } from './channel.ts';
import type { AnnouncedUpload, StoredFile } from './file.ts';
import type { Grant, OAuthCode } from './grant.ts';
import { Ids } from './ids.ts';
import { MessageLog } from './message-log.ts';
import type { ResponseUrl } from './response-url.ts';
import { SlackTime } from './slack-time.ts';
import type { Team } from './team.ts';
import type { Trigger } from './trigger.ts';
import type { User } from './user.ts';
import type { View, ViewValues } from './view.ts';
import { WireLog } from './wire-log.ts';

/** An event for the app, before it is wrapped and delivered. */
export interface Announcement {
  /** The name by which an app subscribes to it (`message.im`). */
  readonly subscription: string;
  readonly event: JsonObject;
  /** The channel in which it happened; the app gets the event only if its bot is a member. */
  readonly channel?: string;
}

/** An Enterprise Grid organisation, to which several workspaces belong. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly members: Workspace[];
  /** Whether the app is installed for the whole organisation: one token, and one bot user in all its workspaces. */
  hasApp: boolean;
}

/** All data of one workspace. Code that changes it calls `changes.emit()`. */
export interface Workspace {
  readonly team: Team;
  readonly app: AppCredentials;
  readonly declaration: AppDeclaration;
  readonly time: SlackTime;
  readonly ids: Ids;
  /** The ids of what is sent on the wire; they are unique among all workspaces of a server. */
  readonly wireIds: Ids;
  /** The Enterprise Grid organisation that the workspace belongs to. */
  readonly organisation: Organisation | undefined;
  readonly changes: Changes;
  readonly activity: Activity;
  readonly wire: WireLog;
  readonly users: Map<string, User>;
  readonly channels: Map<string, Channel>;
  readonly logs: Map<string, MessageLog>;
  /** Selections made in messages that are not part of the message: `channel/ts` → state.values. */
  readonly messageStates: Map<string, ViewValues>;
  /** The options that the app has suggested: person/block_id/action_id → options. */
  readonly suggested: Map<string, readonly JsonObject[]>;
  /** The modals on each person's screen, the top one last. */
  readonly modals: Map<string, View[]>;
  readonly homes: Map<string, View>;
  readonly files: Map<string, StoredFile>;
  /** The uploads that the app has announced but not completed, by the last part of their address. */
  readonly uploads: Map<string, AnnouncedUpload>;
  readonly grants: Map<string, Grant>;
  readonly oauthCodes: Map<string, OAuthCode>;
  readonly triggers: Map<string, Trigger>;
  readonly responseUrls: Map<string, ResponseUrl>;
  readonly pageSize: number;
  /** The longest page of a conversation's history. */
  readonly historyPageSize: number;
  /** Types of blocks that this workspace does not have yet. */
  readonly refusedBlocks: Set<string>;
  /** Whether the app is sent the local ids of people who have two. */
  namesLocally: boolean;
  /** The address at which the sandbox is served; known once it listens. */
  url: string;
  /** Passes an event on for delivery; set once, when the sandbox is put together. */
  announce: (announcement: Announcement) => void;
}

/** An empty workspace with one app. */
export function createWorkspace(setup: {
  readonly now: () => number;
  readonly team: Team;
  readonly app: AppCredentials;
  readonly declaration: AppDeclaration;
  readonly pageSize: number;
  readonly historyPageSize: number;
  readonly organisation?: Organisation | undefined;
  readonly wireIds?: Ids;
  readonly ids?: Ids;
}): Workspace {
  const changes = new Changes();
  const time = new SlackTime(setup.now);
  return {
    team: setup.team,
    app: setup.app,
    declaration: setup.declaration,
    time,
    ids: setup.ids ?? new Ids(),
    wireIds: setup.wireIds ?? new Ids(),
    organisation: setup.organisation,
    changes,
    activity: new Activity(changes),
    wire: new WireLog(changes, time),
    users: new Map(),
    channels: new Map(),
    logs: new Map(),
    messageStates: new Map(),
    suggested: new Map(),
    modals: new Map(),
    homes: new Map(),
    files: new Map(),
    uploads: new Map(),
    grants: new Map(),
    oauthCodes: new Map(),
    triggers: new Map(),
    responseUrls: new Map(),
    pageSize: setup.pageSize,
    historyPageSize: Math.min(setup.pageSize, setup.historyPageSize),
    refusedBlocks: new Set(),
    namesLocally: false,
    url: '',
    announce: () => undefined,
  };
}

/** The messages of a channel. */
export function logOf(workspace: Workspace, channelId: string): MessageLog {
  let log = workspace.logs.get(channelId);
  if (log === undefined) {
    log = new MessageLog();
    workspace.logs.set(channelId, log);
  }
  return log;
}
