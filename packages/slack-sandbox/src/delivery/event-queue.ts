import type { JsonObject } from '../json.ts';
import type { EventDelivery } from '../sandbox.ts';
import { scopeOfEvent } from '../workspace/event-scopes.ts';
import { botScopes } from '../workspace/tokens.ts';
import type { Announcement, Workspace } from '../workspace/workspace.ts';
import type { AppLink } from './app-link.ts';
import { wrapEvent } from './event-wrapper.ts';

/** How long after each failure the next attempt follows, on the sandbox's clock. */
const RETRY_AFTER_MS = [0, 60_000, 300_000] as const;

interface Delivery extends EventDelivery {
  readonly payload: JsonObject;
  attempts: number;
  state: EventDelivery['state'];
  dueAt: number;
  reason: string;
  isOut: boolean;
}

/**
 * The events on their way to the app, with Slack's three retries. Commands and clicks are not sent through this queue.
 */
export class EventQueue {
  readonly #workspace: Workspace;
  readonly #link: AppLink;
  readonly #deliveries: Delivery[] = [];
  readonly #out = new Set<Promise<void>>();
  readonly #retries: number;

  /** @param retries how many failed retries it takes to give an event up; three in Slack */
  constructor(workspace: Workspace, link: AppLink, retries: number = RETRY_AFTER_MS.length) {
    this.#workspace = workspace;
    this.#link = link;
    this.#retries = retries;
  }

  get deliveries(): readonly EventDelivery[] {
    return this.#deliveries;
  }

  /** Resolves when every event that was sent has been acknowledged or has failed. */
  async settled(): Promise<void> {
    while (this.#out.size > 0) await Promise.all(this.#out);
  }

  /** Delivers an event if the app subscribed to it, was granted its scope, and its bot is in the channel. */
  announce(announcement: Announcement): void {
    const { app, channels } = this.#workspace;
    if (!app.events.includes(announcement.subscription)) return;
    const channel = announcement.channel === undefined ? undefined : channels.get(announcement.channel);
    if (channel !== undefined && !channel.members.has(app.botUserId)) return;
    const scope = scopeOfEvent(announcement.subscription, channel?.isPrivate === true);
    if (scope !== undefined && !botScopes(this.#workspace).has(scope)) return;
    const eventId = this.#workspace.wireIds.next('Ev');
    const delivery: Delivery = {
      eventId,
      type: String(announcement.event.type),
      payload: wrapEvent(this.#workspace, eventId, announcement.event, channel),
      attempts: 0,
      state: 'pending',
      dueAt: this.#workspace.time.ms,
      reason: '',
      isOut: false,
    };
    this.#deliveries.push(delivery);
    void this.#attempt(delivery);
  }

  /** Sends again what is due. Without a connection an attempt counts as failed, unless `waitForConnection` is true. */
  async retryDue(waitForConnection: boolean): Promise<void> {
    if (waitForConnection && !this.#link.transport.isConnected) return;
    const now = this.#workspace.time.ms;
    const due = this.#deliveries.filter((delivery) => delivery.state === 'pending' && delivery.dueAt <= now);
    await Promise.all(due.map((delivery) => this.#attempt(delivery)));
  }

  /** Sends an event once more, acknowledged or not. */
  async redeliver(eventId: string): Promise<void> {
    const delivery = this.#deliveries.find((candidate) => candidate.eventId === eventId);
    if (delivery === undefined) throw new Error(`The sandbox has sent no event ${eventId}`);
    await this.#attempt({
      ...delivery,
      attempts: Math.max(delivery.attempts, 1),
      reason: 'http_timeout',
      isOut: false,
    });
  }

  async #attempt(delivery: Delivery): Promise<void> {
    if (delivery.isOut) return;
    delivery.isOut = true;
    const sending = this.#send(delivery);
    this.#out.add(sending);
    await sending;
    this.#out.delete(sending);
  }

  async #send(delivery: Delivery): Promise<void> {
    const attempt = delivery.attempts;
    delivery.attempts += 1;
    const ack = await this.#link.send({
      id: this.#workspace.wireIds.next('E'),
      type: 'events_api',
      payload: delivery.payload,
      acceptsResponse: false,
      ...(attempt === 0 ? {} : { retry: { attempt, reason: delivery.reason } }),
    });
    delivery.isOut = false;
    if (ack.outcome === 'ok') delivery.state = 'acked';
    else this.#plan(delivery, attempt, ack.reason ?? 'unknown_error', ack.noRetry ?? false);
    this.#workspace.changes.emit();
  }

  #plan(delivery: Delivery, attempt: number, reason: string, noRetry: boolean): void {
    const pause = RETRY_AFTER_MS[attempt];
    delivery.reason = reason;
    if (pause === undefined || attempt >= this.#retries || noRetry) {
      delivery.state = 'given_up';
      return;
    }
    delivery.dueAt = this.#workspace.time.ms + pause;
    if (pause === 0) void this.retryDue(true);
  }
}
