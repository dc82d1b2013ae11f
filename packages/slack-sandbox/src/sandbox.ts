import type { Consent } from './consent.ts';
import type { Faults } from './faults/faults.ts';
import type { Person } from './people/person.ts';
import type { WebApiCall, WireEntry } from './wire.ts';
import type { AppCredentials, AppDeclaration } from './workspace/app-declaration.ts';
import type { Channel, ChannelRef, NewChannel, UserRef } from './workspace/channel.ts';
import type { Message } from './workspace/message.ts';
import type { Team } from './workspace/team.ts';
import type { NewPerson } from './workspace/user.ts';

/** The options with which a sandbox is started. */
export interface SandboxOptions {
  /** The workspace's clock (UTC ms), which is used for everything that Slack would time. */
  readonly now: () => number;
  /** The port on 127.0.0.1; 0, the default, means a free one. */
  readonly port?: number;
  readonly team?: Partial<Team>;
  readonly app?: AppDeclaration;
  /** The Enterprise Grid organisation that the workspace belongs to; none by default. */
  readonly organisation?: { readonly id: string; readonly name: string };
  /** Real milliseconds the app has to acknowledge; 3000 by default. */
  readonly ackTimeoutMs?: number;
  /** Real milliseconds a request to the sandbox may take to arrive; 10,000 by default. */
  readonly requestTimeoutMs?: number;
  /**
   * Slack's rate limits per method and workspace; off by default. `distributed`: those of an app that is sold outside
   * of the Marketplace, which may read a page of 15 messages of a conversation a minute.
   */
  readonly rateLimits?: boolean | 'distributed';
  /** The longest page of history and lists, for testing paging; Slack's own limits by default. */
  readonly pageSize?: number;
  /** How often an event that was not acknowledged is sent again; with 0 it is lost. 3, as in Slack, by default. */
  readonly eventRetries?: number;
}

/** One more workspace on the same server. */
export interface NewWorkspace {
  readonly team: Team;
  /** A separate app of the workspace; without one, it can install the app of the first workspace. */
  readonly app?: AppDeclaration;
  /** Whether the app is installed from the start; true by default. */
  readonly isInstalled?: boolean;
  readonly organisation?: { readonly id: string; readonly name: string };
}

/** The reasons Slack gives when it closes a Socket Mode connection. */
export type DisconnectReason = 'warning' | 'refresh_requested' | 'link_disabled' | 'too_many_websockets';

/** A defect in the next signed HTTP request; the sandbox clock's offset is in seconds. */
export interface RequestDefect {
  readonly signature?: 'wrong' | 'missing';
  readonly timestampOffset?: number;
  /** Changes the body after it was signed. */
  readonly alterBody?: boolean;
}

/** A request with any content, signed as Slack signs. */
export interface SignedRequest {
  readonly body: string;
  /** `application/json` by default. */
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers requests that are not Slack's own. */
export type RequestHandler = (request: Request) => Response | Promise<Response>;

/** The state of an event's delivery. */
export interface EventDelivery {
  readonly eventId: string;
  readonly type: string;
  readonly attempts: number;
  readonly state: 'pending' | 'acked' | 'given_up';
}

/** A simulated Slack workspace with one app installed. */
export interface Sandbox {
  readonly url: string;
  /** The value for `clientOptions.slackApiUrl`. */
  readonly apiUrl: string;
  readonly team: Team;
  readonly app: AppCredentials;
  /** What the app declares in its manifest. */
  readonly declaration: AppDeclaration;
  /** The workspace's clock, in milliseconds. */
  readonly now: number;
  readonly people: readonly Person[];
  readonly channels: readonly Channel[];

  /**
   * Opens one more workspace on this server, with people, channels, faults and limits of its own. Ids such as
   * `U00000001` exist in both, except within an organisation. It closes with the first one.
   */
  addWorkspace(workspace: NewWorkspace): Sandbox;

  addPerson(person: NewPerson): Person;
  addChannel(channel: NewChannel): Channel;
  /** Deactivates an account: DMs are refused with `user_disabled`, users.info loses tz and locale. */
  deactivate(person: UserRef): Promise<void>;
  archive(channel: ChannelRef): Promise<void>;
  unarchive(channel: ChannelRef): Promise<void>;
  /** Every message of a channel (replies included, ephemeral ones not), oldest first. */
  messagesIn(channel: ChannelRef): readonly Message[];
  permalink(message: Message): string;
  /** The name of a person or channel, for `renderMessage`. */
  readonly nameOf: (id: string) => string | undefined;

  /** The latest Web API calls, oldest first. */
  readonly calls: readonly WebApiCall[];
  /** The latest traffic of every kind, oldest first. */
  readonly wire: readonly WireEntry[];
  /**
   * Calls the listener after every change of the workspace and every entry of the wire; returns a function that removes
   * it.
   */
  subscribe(listener: () => void): () => void;

  readonly faults: Faults;
  /**
   * Which id of people who have two Slack uses from now on in what it sends: the `global` one of their organisation, which
   * is the default, or the `local` one of the workspace. It accepts both.
   */
  namesPeopleBy(id: 'global' | 'local'): void;
  /** From now on refuses exactly these types of blocks, as where Slack has not rolled them out yet. */
  refuseBlocks(...types: readonly string[]): void;

  /** Resolves with the first truthy value of the predicate, which is called again after every change. */
  until<T>(predicate: () => T, options?: WaitOptions): Promise<NonNullable<T>>;
  /** Resolves when nothing is in flight: no unacknowledged envelope, no open call, and no new one for a moment. */
  quiet(options?: WaitOptions): Promise<void>;
  /** Tells the sandbox that its clock was moved: due retries of events and late calls happen now. */
  clockMoved(): Promise<void>;

  /** The number of Socket Mode connections that have been greeted. */
  readonly socketCount: number;
  /** Ends all Socket Mode connections without a closing frame. */
  cutSockets(): void;
  /** Keeps the sockets open but no longer reacts to them: no pings, no pongs, no envelopes read. */
  silenceSockets(): void;
  sendDisconnect(reason: DisconnectReason): void;

  /** From now on, deliver by HTTP to this address; resolves true when it echoes the `url_verification` challenge. */
  deliverByHttp(url: string): Promise<boolean>;
  /** Gives the next signed HTTP requests this defect. */
  falsifyNextRequests(defect: RequestDefect, times?: number): void;
  /** Posts any body to the request URL, signed: malformed bodies, unknown types, a replay. */
  sendSigned(request: SignedRequest): Promise<{ readonly status: number; readonly body: string }>;

  readonly events: readonly EventDelivery[];
  /** Sends an event once more, as a retry with the same id. */
  redeliver(eventId: string): Promise<void>;

  /** Installs the app again with these scopes; the bot token stays the same, as in Slack. */
  reinstall(scopes: readonly string[]): void;
  /** Revokes the bot token, and sends the events that say so where they can still be sent. */
  revokeTokens(): Promise<void>;
  /** Removes the app from the workspace: tokens are revoked first, then the app gets `app_uninstalled`. */
  uninstall(): Promise<void>;
  /** A fresh OAuth code, as if somebody had pressed "Allow". */
  oauthCode(options?: {
    readonly redirectUri?: string;
    readonly installer?: UserRef;
    readonly forOrganisation?: boolean;
  }): string;
  /** Sets how people answer from now on when an app asks to be installed; by default they allow it. */
  consents(consent: Consent): void;

  /** Passes every request that is not Slack's own to this handler, such as those of a page for people. */
  handOver(handler: RequestHandler): void;

  /** Closes every connection; nothing of the sandbox keeps the process running afterwards. */
  close(): Promise<void>;
}

/** How long to wait, in real milliseconds; 5000 by default. */
export interface WaitOptions {
  readonly timeoutMs?: number;
  /** What is waited for; used in the error message. */
  readonly what?: string;
}
