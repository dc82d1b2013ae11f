import { copyFileSync } from 'node:fs';
import { Client } from 'pg';

/** Copies a seeded database and returns where the copy is: a file, or the URL of a database on the same server. */
export async function copyOf(seeded: string, name: string): Promise<string> {
  if (!seeded.startsWith('postgres:')) {
    copyFileSync(seeded, `${seeded}.${name}`);
    return `${seeded}.${name}`;
  }
  const url = new URL(seeded);
  const from = url.pathname.slice(1);
  const to = `${from}_${name}`;
  const client = new Client({
    connectionString: Object.assign(new URL(seeded), { pathname: '/postgres' }).href,
  });
  await client.connect();
  await client.query(`create database ${to} template ${from}`);
  await client.end();
  return Object.assign(url, { pathname: `/${to}` }).href;
}
