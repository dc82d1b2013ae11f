import { connect, createServer, type Server, type Socket } from 'node:net';
import { freePort } from './free-port.ts';

/** A proxy between the bot and a server that cuts the connection. */
export interface Cutter {
  readonly port: number;
  /** Cuts before a line of the bot that matches reaches the server. */
  cutAt(pattern: RegExp | null): void;
  /** Cuts in the server's answer to a line that matches, after `after` bytes of it have reached the bot. */
  cutAnswerTo(pattern: RegExp | null, after?: number): void;
  /** Replaces what matches in everything that the server sends from now on. */
  alter(pattern: RegExp, replacement: string): void;
  /** Forwards nothing more on the connections that are open, and does not close them, as some firewalls do. */
  drop(): void;
  close(): Promise<void>;
}

export async function startCutter(target: number): Promise<Cutter> {
  const port = await freePort();
  const sockets = new Set<Socket>();
  const dropped = new WeakSet<Socket>();
  let at: RegExp | null = null;
  let answerTo: RegExp | null = null;
  let bytes = 0;
  let altered: readonly [pattern: RegExp, replacement: string] | null = null;
  const said = (data: Buffer) =>
    altered ? Buffer.from(data.toString('latin1').replace(...altered), 'latin1') : data;
  const server: Server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    let isAnswerCut = false;
    const cut = () => {
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        cut();
      });
    }
    client.on('data', (data) => {
      if (dropped.has(client)) return undefined;
      const line = data.toString('latin1');
      if (at?.test(line)) return cut();
      isAnswerCut ||= answerTo?.test(line) ?? false;
      return upstream.write(data);
    });
    upstream.on('data', (data) => {
      if (dropped.has(upstream)) return undefined;
      if (!isAnswerCut && !at?.test('GREETING')) return client.write(said(data));
      client.write(data.subarray(0, isAnswerCut ? bytes : 0));
      return client.end(cut);
    });
    if (at?.test('CONNECT')) client.destroy();
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    port,
    cutAt: (pattern) => {
      at = pattern;
      if (pattern?.test('NOW')) for (const socket of sockets) socket.destroy();
    },
    cutAnswerTo: (pattern, after = 0) => {
      answerTo = pattern;
      bytes = after;
    },
    alter: (pattern, replacement) => {
      altered = [pattern, replacement];
    },
    drop: () => {
      for (const socket of sockets) dropped.add(socket);
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
