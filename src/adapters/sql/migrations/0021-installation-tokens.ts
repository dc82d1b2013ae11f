import type { Kysely } from 'kysely';
import { portable } from './portable.ts';

/**
 * What it takes to serve workspaces that install the app by themselves: tokens (sealed), the bot, who installed it, the
 * state, and the organisation. Also the names of the keys with which secrets are sealed.
 */
export async function up<T>(db: Kysely<T>): Promise<void> {
  const { schema } = db;
  const { integer, text, createTable } = portable(db);
  const texts = ['enterprise_id', 'bot_user_id', 'scopes'];
  for (const column of texts) {
    await schema
      .alterTable('installations')
      .addColumn(column, text, (made) => made.notNull().defaultTo(''))
      .execute();
  }
  for (const column of ['bot_id', 'installed_by', 'bot_token', 'refresh_token']) {
    await schema.alterTable('installations').addColumn(column, text).execute();
  }
  for (const column of ['is_organisation', 'installed_at', 'state_since', 'version']) {
    await schema
      .alterTable('installations')
      .addColumn(column, integer, (made) => made.notNull().defaultTo(0))
      .execute();
  }
  await schema.alterTable('installations').addColumn('token_expires_at', integer).execute();
  await schema
    .alterTable('installations')
    .addColumn('state', text, (made) => made.notNull().defaultTo('active'))
    .execute();
  await createTable('secret_keys')
    .addColumn('key_id', text, (made) => made.primaryKey().notNull())
    .addColumn('first_used_at', integer, (made) => made.notNull())
    .execute();
}
