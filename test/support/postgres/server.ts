import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startPostgres } from './embedded.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** An address that answers with the URL of the PostgreSQL server, which the first request starts. */
    readonly postgresStarter: string;
  }
}

/** Gives tests a PostgreSQL server: `TEST_POSTGRES_URL`, or one that the first request starts. */
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
