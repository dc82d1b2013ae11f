import Database from 'better-sqlite3';
import { Client } from 'pg';

type Row = Record<string, unknown>;

/** A driver without the bot: runs statements with `$1`, `$2` … and puts some of them into a transaction. */
export interface Driver {
  readonly engine: 'sqlite' | 'postgres';
  query(sql: string, parameters?: readonly unknown[]): Promise<readonly Row[]>;
  transaction(work: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** better-sqlite3 with the same durability as the bot. */
export function sqliteDriver(file: string): Driver {
  const database = new Database(file);
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON'])
    database.pragma(pragma);
  const prepared = new Map<string, Database.Statement>();
  const statementOf = (sql: string) => {
    const statement = prepared.get(sql) ?? database.prepare(sql.replace(/\$\d+/g, '?'));
    prepared.set(sql, statement);
    return statement;
  };
  return {
    engine: 'sqlite',
    query: async (sql, parameters = []) => {
      const statement = statementOf(sql);
      if (statement.reader) return statement.all(...parameters) as Row[];
      statement.run(...parameters);
      return [];
    },
    transaction: async (work) => {
      database.exec('begin immediate');
      await work();
      database.exec('commit');
    },
    close: async () => void database.close(),
  };
}

/** pg with one connection; statements keep their query plans, as prepared ones do. */
export async function postgresDriver(url: string): Promise<Driver> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('set synchronous_commit = on');
  const names = new Map<string, string>();
  const nameOf = (text: string) => {
    const name = names.get(text) ?? `bench${names.size}`;
    names.set(text, name);
    return name;
  };
  return {
    engine: 'postgres',
    query: async (text, values = []) =>
      (await client.query({ name: nameOf(text), text, values: [...values] })).rows,
    transaction: async (work) => {
      await client.query('begin');
      await work();
      await client.query('commit');
    },
    close: () => client.end(),
  };
}
