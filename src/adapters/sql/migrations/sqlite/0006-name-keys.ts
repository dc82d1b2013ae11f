import { type Kysely, sql } from 'kysely';
import { searchKey } from '../../../../domain/text/search-key.ts';

interface Keys {
  readonly team_id: string;
  readonly number: number;
  readonly client_key: string;
  readonly search_text: string;
}

/** Names are found in each of their spellings: `Müller`, `Mueller`, `Muller`. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<Keys>`
    select team_id, number, client_key, search_text from client_threads`.execute(db);
  for (const { team_id, number, client_key, search_text } of rows) {
    await sql`
      update client_threads set client_key = ${searchKey(client_key)}, search_text = ${searchKey(search_text)}
      where team_id = ${team_id} and number = ${number}`.execute(db);
  }
}
