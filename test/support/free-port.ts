import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export function listen(server: Server, at: number): Promise<void> {
  return new Promise((resolve) => server.listen(at, resolve));
}

/** A port that nobody listens to at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await listen(server, 0);
  const found = (server.address() as AddressInfo).port;
  await new Promise((resolve) => server.close(resolve));
  return found;
}
