import { type CreateTableBuilder, type Kysely, type RawBuilder, sql } from 'kysely';
import { engineOf } from '../engine.ts';

/** What a migration needs to say differently on SQLite and on PostgreSQL. */
export interface Portable {
  /** The type of whole numbers and of moments (UTC ms): 64 bits on both. */
  readonly integer: 'integer' | 'bigint';
  /** The type of texts: compared by their code points on both, whatever the language of the database. */
  readonly text: 'text' | RawBuilder<unknown>;
  /** The type of JSON that queries look into; Kysely reads and writes it as text. */
  readonly json: 'text' | 'json';
  /** A new table; on SQLite a strict one, which refuses values of another type as PostgreSQL does. */
  createTable<Name extends string>(name: Name): CreateTableBuilder<Name>;
}

/** The types and tables of the database that a migration runs on. */
export function portable<T>(db: Kysely<T>): Portable {
  const { schema } = db;
  if (engineOf(db) === 'sqlite') {
    const createTable = <Name extends string>(name: Name) => schema.createTable(name).modifyEnd(sql`strict`);
    return { integer: 'integer', text: 'text', json: 'text', createTable };
  }
  const text = sql`text collate "C"`;
  return { integer: 'bigint', text, json: 'json', createTable: (name) => schema.createTable(name) };
}
