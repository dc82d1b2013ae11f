import { createServer, type IncomingHttpHeaders } from 'node:http';
import { freePort } from './free-port.ts';

/** A request that a receiver got. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look at whatever came
  readonly body: any;
}

/** Another program that receives webhooks. */
export interface Receiver {
  readonly url: string;
  readonly received: readonly Received[];
  /** Answers with this from now on. */
  answers(status: number, headers?: Record<string, string>): void;
  /** Resolves when this many requests have arrived. */
  hasReceived(count: number): Promise<void>;
  /** Answers no request from now on. */
  keepsWaiting(): void;
  close(): Promise<void>;
}

/** Opens a receiver on this machine; it answers 200 unless told otherwise. */
export async function openReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  let answer = { status: 200, headers: {} as Record<string, string> };
  let isWaiting = false;
  const waiting: (() => void)[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const text = Buffer.concat(parts).toString();
    received.push({ headers: request.headers, text, body: JSON.parse(text) });
    for (const one of waiting.splice(0)) one();
    if (isWaiting) return;
    response.writeHead(answer.status, answer.headers).end('x'.repeat(2_000_000));
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${port}/hook`,
    received,
    answers: (status, headers = {}) => {
      answer = { status, headers };
    },
    hasReceived: async (count) => {
      while (received.length < count) await new Promise<void>((resolve) => waiting.push(resolve));
    },
    keepsWaiting: () => {
      isWaiting = true;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
