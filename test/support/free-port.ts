import { createServer, type Server } from 'node:http';

export function listen(server: Server, at: number): Promise<void> {
  return new Promise((resolve) => server.listen(at, resolve));
}

/** The first port; all are below those that the system gives to outgoing connections (32768 on Linux). */
const FIRST = 10_000;
const COUNT = 22_000;

/** A port on which nothing listens now, and which the system does not give to anybody before it is used. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const at = FIRST + Math.floor(Math.random() * COUNT);
  const isFree = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(at, () => resolve(true));
  });
  if (!isFree) return freePort();
  await new Promise((resolve) => server.close(resolve));
  return at;
}
