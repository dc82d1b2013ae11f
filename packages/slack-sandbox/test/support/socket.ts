import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import type { Sandbox } from '../../src/index.ts';
import { openUrl } from './open-url.ts';

type Frame = Record<string, unknown> & { readonly type?: string; readonly envelope_id?: string };

/** A Socket Mode connection without Bolt: the frames that arrived, and methods to answer them. */
export interface BareSocket {
  readonly frames: readonly Frame[];
  readonly envelopes: readonly Frame[];
  ack(envelopeId: string | undefined, payload?: unknown): void;
  ping(): Promise<boolean>;
  readonly closed: Promise<number>;
  close(): void;
}

/** Connects; with `autoAck` every envelope is acknowledged. */
export async function connectSocket(
  slack: Sandbox,
  options: { autoAck?: boolean } = {},
): Promise<BareSocket> {
  const socket = new WebSocket(await openUrl(slack));
  const frames: Frame[] = [];
  const ack = (envelopeId: string | undefined, payload: unknown = {}): void =>
    socket.send(JSON.stringify({ envelope_id: envelopeId, payload }));
  const greeted = new Promise<void>((resolve, reject) => {
    socket.on('error', reject);
    socket.on('message', (data) => {
      const frame = JSON.parse(String(data)) as Frame;
      frames.push(frame);
      if (frame.type === 'hello' || frame.type === 'disconnect') resolve();
      if (frame.envelope_id !== undefined && options.autoAck === true) ack(frame.envelope_id);
    });
  });
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  onTestFinished(() => socket.terminate());
  await greeted;
  return {
    frames,
    get envelopes() {
      return frames.filter((frame) => frame.envelope_id !== undefined);
    },
    ack,
    ping: () => pingOf(socket),
    closed,
    close: () => socket.close(),
  };
}

/** Whether a ping is answered within a tenth of a second. */
function pingOf(socket: WebSocket): Promise<boolean> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => resolve(false), 100);
    socket.once('pong', () => {
      clearTimeout(patience);
      resolve(true);
    });
    socket.ping();
  });
}
