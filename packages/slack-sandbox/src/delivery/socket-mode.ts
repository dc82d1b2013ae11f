import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { isObject } from '../json.ts';
import type { DisconnectReason } from '../sandbox.ts';
import { secret } from '../workspace/ids.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { PendingAcks } from './pending-acks.ts';
import type { Ack, Envelope, Transport } from './transport.ts';

const MOST_SOCKETS = 10;
/** How often a ping is sent. It checks the connection between two machines, so it runs on the real clock. */
const PING_EVERY_MS = 10_000;
/** How long the app may take to answer a closing frame when the sandbox closes. */
const CLOSING_MS = 200;

/** Socket Mode: tickets, greetings, envelopes and their acknowledgements. */
export class SocketMode implements Transport {
  readonly #workspace: Workspace;
  readonly #server = new WebSocketServer({ noServer: true, autoPong: false });
  readonly #tickets = new Set<string>();
  readonly #sockets = new Set<WebSocket>();
  readonly #silent = new WeakSet<WebSocket>();
  readonly #pending: PendingAcks;
  readonly #pings: NodeJS.Timeout;
  #turn = 0;
  /** Called whenever a connection has been greeted. */
  readonly onConnected: (() => void)[] = [];

  constructor(workspace: Workspace, ackTimeoutMs: number) {
    this.#workspace = workspace;
    this.#pending = new PendingAcks(ackTimeoutMs);
    this.#pings = setInterval(() => this.#ping(), PING_EVERY_MS).unref();
  }

  get socketCount(): number {
    return this.#sockets.size;
  }

  get isConnected(): boolean {
    return this.#sockets.size > 0;
  }

  /** The address of the next connection; its ticket is valid for one connection. */
  openUrl(): string {
    const ticket = secret();
    this.#tickets.add(ticket);
    const { url, app } = this.#workspace;
    return `${url.replace(/^http/, 'ws')}/link/?ticket=${ticket}&app_id=${app.appId}`;
  }

  /**
   * Answers the HTTP upgrade with which a connection begins; returns false when the ticket is unknown or belongs to
   * another app.
   */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean {
    const ticket = new URL(request.url ?? '/', this.#workspace.url).searchParams.get('ticket') ?? '';
    if (!this.#tickets.delete(ticket)) return false;
    this.#server.handleUpgrade(request, socket, head, (opened) => this.#greet(opened));
    return true;
  }

  async send(envelope: Envelope): Promise<Ack> {
    const sockets = [...this.#sockets];
    const socket = sockets[this.#turn++ % Math.max(sockets.length, 1)];
    if (socket === undefined) return { outcome: 'dispatch_failed', reason: 'connection_failed' };
    const events = envelope.type === 'events_api';
    const frame = {
      payload: envelope.payload,
      envelope_id: envelope.id,
      type: envelope.type,
      accepts_response_payload: envelope.acceptsResponse,
      ...(events
        ? { retry_attempt: envelope.retry?.attempt ?? 0, retry_reason: envelope.retry?.reason ?? '' }
        : {}),
    };
    const acked = this.#pending.wait(envelope.id, socket);
    socket.send(JSON.stringify(frame));
    return acked;
  }

  /** Tells every connection that it is about to end; except after a mere warning, the app then closes it. */
  disconnect(reason: DisconnectReason): void {
    for (const socket of this.#sockets) this.#tell(socket, reason);
  }

  /** Ends every connection without a closing frame. */
  cut(): void {
    for (const socket of this.#sockets) socket.terminate();
  }

  /** Keeps the current connections open, but no longer reacts to them. */
  silence(): void {
    for (const socket of this.#sockets) this.#silent.add(socket);
  }

  async close(): Promise<void> {
    clearInterval(this.#pings);
    this.#pending.settleAll();
    await Promise.all([...this.#sockets].map(hangUp));
    this.#server.close();
  }

  #greet(socket: WebSocket): void {
    socket.on('error', () => socket.terminate());
    if (this.#sockets.size >= MOST_SOCKETS) {
      this.#tell(socket, 'too_many_websockets');
      socket.close();
      return;
    }
    this.#sockets.add(socket);
    this.#log('open');
    socket.on('ping', (data) => this.#silent.has(socket) || socket.pong(data));
    socket.on('message', (data) => this.#silent.has(socket) || this.#read(String(data)));
    socket.on('close', () => this.#forget(socket));
    const { app } = this.#workspace;
    const hello = {
      type: 'hello',
      num_connections: this.#sockets.size,
      debug_info: { host: 'sandbox', build_number: 1, approximate_connection_time: 18_060 },
      connection_info: { app_id: app.appId },
    };
    socket.send(JSON.stringify(hello));
    socket.ping();
    this.#log('hello');
    for (const connected of this.onConnected) connected();
  }

  #tell(socket: WebSocket, reason: DisconnectReason): void {
    this.#log('disconnect', reason);
    const debug = { host: 'sandbox' };
    socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: debug }));
  }

  #read(data: string): void {
    const frame = parseFrame(data);
    if (isObject(frame) && typeof frame.envelope_id === 'string')
      this.#pending.settle(frame.envelope_id, frame.payload);
  }

  #forget(socket: WebSocket): void {
    this.#sockets.delete(socket);
    this.#pending.abandon(socket);
    this.#log('close');
  }

  #ping(): void {
    for (const socket of this.#sockets) if (!this.#silent.has(socket)) socket.ping();
  }

  #log(what: 'open' | 'close' | 'hello' | 'disconnect', detail?: string): void {
    this.#workspace.wire.add({ kind: 'socket', what, ...(detail === undefined ? {} : { detail }) });
  }
}

/** What the app sent; Slack ignores anything that is not JSON. */
function parseFrame(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}

/** Ends a connection with a closing frame, or without one when the other side does not answer. */
function hangUp(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => socket.terminate(), CLOSING_MS);
    socket.once('close', () => {
      clearTimeout(patience);
      resolve();
    });
    socket.close(1001);
  });
}
