import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';

const asked = await fetch(inject('postgresStarter'));
const answer = await asked.text();

/** Why there is no PostgreSQL to test with; null where there is one. */
export const noPostgres = asked.ok ? null : `PostgreSQL could not be started here: ${answer}`;

/** Runs statements on the server, on its own database or on another one. */
export async function administer(statement: string, url = answer): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

/** Makes an empty database and resolves with its URL. The server goes with the tests, and the database with it. */
export async function emptyDatabase(): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await administer(`create database ${name}`);
  return answer.replace(/\/[^/]*$/, `/${name}`);
}
