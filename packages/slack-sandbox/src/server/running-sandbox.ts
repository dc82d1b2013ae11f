import type { Consent } from '../consent.ts';
import { RequestUrl } from '../delivery/request-url.ts';
import type { FaultPlan } from '../faults/fault-plan.ts';
import type { Person } from '../people/person.ts';
import { SandboxPerson } from '../people/sandbox-person.ts';
import type {
  DisconnectReason,
  EventDelivery,
  NewWorkspace,
  RequestDefect,
  RequestHandler,
  Sandbox,
  SandboxOptions,
  SignedRequest,
  WaitOptions,
} from '../sandbox.ts';
import type { WebApiCall, WireEntry } from '../wire.ts';
import {
  archiveChannel,
  deactivateUser,
  revokeBotTokens,
  unarchiveChannel,
  uninstallApp,
} from '../workspace/administration.ts';
import type { AppCredentials, AppDeclaration } from '../workspace/app-declaration.ts';
import { type Channel, type ChannelRef, idOf, type NewChannel, type UserRef } from '../workspace/channel.ts';
import { addChannel, channelOf } from '../workspace/channels.ts';
import { secret } from '../workspace/ids.ts';
import type { Message } from '../workspace/message.ts';
import { permalinkOf } from '../workspace/messages.ts';
import type { Team } from '../workspace/team.ts';
import { mintOAuthCode, regrantBotTokens } from '../workspace/tokens.ts';
import type { NewPerson } from '../workspace/user.ts';
import { addUser } from '../workspace/users.ts';
import { logOf, type Workspace } from '../workspace/workspace.ts';
import type { Host } from './host.ts';
import { type Opened, openAnother } from './open-workspace.ts';
import type { Served } from './serve.ts';
import { quiet, until } from './waiting.ts';

/** The parts of a running sandbox. */
export interface SandboxParts extends Opened {
  readonly options: SandboxOptions;
  readonly host: Host;
  readonly served: Served;
}

/** The sandbox for the driving code: each member calls the part that does the work. */
export class RunningSandbox implements Sandbox {
  readonly #parts: SandboxParts;
  readonly #workspace: Workspace;
  readonly people: Person[] = [];
  readonly #others: RunningSandbox[] = [];
  #requestUrl: RequestUrl | undefined;

  constructor(parts: SandboxParts) {
    this.#parts = parts;
    this.#workspace = parts.workspace;
  }

  get url(): string {
    return this.#workspace.url;
  }

  get apiUrl(): string {
    return `${this.#workspace.url}/api/`;
  }

  get team(): Team {
    return this.#workspace.team;
  }

  get app(): AppCredentials {
    return this.#workspace.app;
  }

  get declaration(): AppDeclaration {
    return this.#workspace.declaration;
  }

  get now(): number {
    return this.#workspace.time.ms;
  }

  get channels(): readonly Channel[] {
    return [...this.#workspace.channels.values()].filter((channel) => !channel.isIm);
  }

  addWorkspace(workspace: NewWorkspace): Sandbox {
    const { host, options } = this.#parts;
    const added = new RunningSandbox({
      ...this.#parts,
      ...openAnother(host, this.#parts, options, workspace),
    });
    this.#others.push(added);
    return added;
  }

  addPerson(person: NewPerson): Person {
    const { workspace, link, events } = this.#parts;
    const stage = { workspace, link, events, until: this.until.bind(this) };
    const added = new SandboxPerson(stage, addUser(workspace, person));
    this.people.push(added);
    return added;
  }

  addChannel(channel: NewChannel): Channel {
    return addChannel(this.#workspace, channel);
  }

  async deactivate(person: UserRef): Promise<void> {
    deactivateUser(this.#workspace, idOf(person));
    await this.#parts.events.settled();
  }

  async archive(channel: ChannelRef): Promise<void> {
    archiveChannel(this.#workspace, channelOf(this.#workspace, channel));
    await this.#parts.events.settled();
  }

  async unarchive(channel: ChannelRef): Promise<void> {
    unarchiveChannel(this.#workspace, channelOf(this.#workspace, channel));
    await this.#parts.events.settled();
  }

  messagesIn(channel: ChannelRef): readonly Message[] {
    return logOf(this.#workspace, idOf(channel)).all();
  }

  permalink(message: Message): string {
    return permalinkOf(this.#workspace, message);
  }

  readonly nameOf = (id: string): string | undefined =>
    this.#workspace.users.get(id)?.name ?? this.#workspace.channels.get(id)?.name;

  get calls(): readonly WebApiCall[] {
    return this.#workspace.wire.calls;
  }

  get wire(): readonly WireEntry[] {
    return this.#workspace.wire.entries;
  }

  subscribe(listener: () => void): () => void {
    return this.#workspace.changes.subscribe(listener);
  }

  get faults(): FaultPlan {
    return this.#parts.faults;
  }

  namesPeopleBy(id: 'global' | 'local'): void {
    this.#workspace.namesLocally = id === 'local';
  }

  refuseBlocks(...types: readonly string[]): void {
    const { refusedBlocks } = this.#workspace;
    refusedBlocks.clear();
    for (const type of types) refusedBlocks.add(type);
  }

  until<T>(predicate: () => T, options?: WaitOptions): Promise<NonNullable<T>> {
    return until(this.#workspace, predicate, options);
  }

  quiet(options?: WaitOptions): Promise<void> {
    return quiet(this.#workspace, options);
  }

  async clockMoved(): Promise<void> {
    this.#parts.faults.acceptDue(this.#workspace.time.ms);
    await this.#parts.events.retryDue(false);
    this.#workspace.changes.emit();
  }

  get socketCount(): number {
    return this.#parts.socketMode.socketCount;
  }

  cutSockets(): void {
    this.#parts.socketMode.cut();
  }

  silenceSockets(): void {
    this.#parts.socketMode.silence();
  }

  sendDisconnect(reason: DisconnectReason): void {
    this.#parts.socketMode.disconnect(reason);
  }

  deliverByHttp(url: string): Promise<boolean> {
    this.#requestUrl = new RequestUrl(this.#workspace, url, this.#parts.ackTimeoutMs);
    this.#parts.link.transport = this.#requestUrl;
    return this.#requestUrl.verify(secret());
  }

  falsifyNextRequests(defect: RequestDefect, times = 1): void {
    this.#http().falsifyNext(defect, times);
  }

  sendSigned(request: SignedRequest): Promise<{ status: number; body: string }> {
    return this.#http().post(request);
  }

  #http(): RequestUrl {
    if (this.#requestUrl !== undefined) return this.#requestUrl;
    throw new Error('Only HTTP requests are signed; call deliverByHttp first');
  }

  get events(): readonly EventDelivery[] {
    return this.#parts.events.deliveries;
  }

  redeliver(eventId: string): Promise<void> {
    return this.#parts.events.redeliver(eventId);
  }

  reinstall(scopes: readonly string[]): void {
    regrantBotTokens(this.#workspace, scopes);
  }

  async revokeTokens(): Promise<void> {
    revokeBotTokens(this.#workspace);
    await this.#parts.events.settled();
  }

  async uninstall(): Promise<void> {
    uninstallApp(this.#workspace);
    await this.#parts.events.settled();
  }

  oauthCode(options: { redirectUri?: string; installer?: UserRef; forOrganisation?: boolean } = {}): string {
    const installer = options.installer ?? this.people[0] ?? '';
    return mintOAuthCode(this.#workspace, idOf(installer), options);
  }

  consents(consent: Consent): void {
    this.#parts.host.consent = consent;
  }

  handOver(handler: RequestHandler): void {
    this.#parts.served.handOver(handler);
  }

  async close(): Promise<void> {
    for (const other of this.#others) await other.#disconnect();
    await this.#disconnect();
    await this.#parts.served.close();
  }

  async #disconnect(): Promise<void> {
    this.#parts.closing.abort();
    await this.#requestUrl?.close();
    await this.#parts.socketMode.close();
  }
}
