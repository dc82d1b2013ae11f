import { createServer, type Server } from 'node:http';

export function listen(server: Server, at: number): Promise<void> {
  return new Promise((resolve) => server.listen(at, resolve));
}

/** Below the ports that the system gives to whoever opens a connection (32768 on Linux). */
const FIRST = 10_000;
const COUNT = 22_000;

/** A port that nobody listens to at this moment, and that nobody gets by chance before it is used. */
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
