import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';

const asked = await fetch(inject('postgresStarter'));
const answer = await asked.text();

/** Why there is no PostgreSQL to test with; null where there is one. */
export const noPostgres = asked.ok ? null : `PostgreSQL could not be started here: ${answer}`;

/** Runs statements on the server, in its own database or in another one, and resolves with the rows. */
export async function administer(statement: string, url = answer): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

/** Creates an empty database and resolves with its URL. It is deleted with the server after the tests. */
export async function emptyDatabase(): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await administer(`create database ${name}`);
  return answer.replace(/\/[^/]*$/, `/${name}`);
}

let template: Promise<string> | undefined;

/** Creates a database with empty tables, as a copy of one that is made once for each process. */
export async function migratedDatabase(): Promise<string> {
  template ??= emptyDatabase().then(async (url) => {
    const { openPostgresStore } = await import('../../../src/adapters/sql/postgres/postgres.ts');
    await (await openPostgresStore(url, 'the template')).close();
    await administer(`update database_origin set origin = ''`, url);
    return new URL(url).pathname.slice(1);
  });
  const name = await template;
  const copy = `test_${randomBytes(6).toString('hex')}`;
  await administer(`create database ${copy} template ${name}`);
  return answer.replace(/\/[^/]*$/, `/${copy}`);
}
