import { connect, createServer, type Server, type Socket } from 'node:net';
import { freePort } from './free-port.ts';

/** Stands between the bot and the server, and cuts the connection when a line of the bot has this in it. */
export interface Cutter {
  readonly port: number;
  cutAt(pattern: RegExp | null): void;
  close(): Promise<void>;
}

export async function startCutter(target: number): Promise<Cutter> {
  const port = await freePort();
  const sockets = new Set<Socket>();
  let at: RegExp | null = null;
  const server: Server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    client.on('data', (data) => {
      if (at?.test(data.toString('latin1'))) {
        client.destroy();
        upstream.destroy();
      } else upstream.write(data);
    });
    upstream.on('data', (data) => client.write(data));
    if (at?.test('CONNECT')) client.destroy();
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    port,
    cutAt: (pattern) => {
      at = pattern;
      if (pattern?.test('NOW')) for (const socket of sockets) socket.destroy();
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
