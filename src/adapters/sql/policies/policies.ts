import type { Kysely } from 'kysely';
import type { PolicyScope } from '../../../domain/policies/policy-scope.ts';
import type { TemplateSyntax } from '../../../domain/templates/custom-template.ts';
import type { TemplateKey } from '../../../domain/templates/template-key.ts';
import type { SettingsStore } from '../../../ports/policy-store.ts';
import type { Tables } from '../schema.ts';
import { transact } from '../transact.ts';

/** The owner of what belongs to the whole workspace. */
const WORKSPACE = '';

interface OfTeam<Query> {
  where(column: 'team_id', operator: '=', teamId: string): Query;
}

function ofTeam<Query extends OfTeam<Query>>(query: Query, teamId: string | undefined): Query {
  return teamId === undefined ? query : query.where('team_id', '=', teamId);
}

/** Changes settings of a workspace, and its version with them. */
async function changing(
  db: Kysely<Tables>,
  teamId: string,
  work: (trx: Kysely<Tables>) => Promise<void>,
): Promise<void> {
  await transact(db, async (trx) => {
    await trx
      .insertInto('workspaces')
      .values({ team_id: teamId, last_thread_number: 0, settings_version: 1 })
      .onConflict((conflict) =>
        conflict
          .column('team_id')
          .doUpdateSet((eb) => ({ settings_version: eb('workspaces.settings_version', '+', 1) })),
      )
      .execute();
    await work(trx);
  });
}

/** Settings of workspaces in SQL. */
export function sqlSettings(db: Kysely<Tables>): SettingsStore {
  return {
    version: async (teamId) => {
      const row = await db
        .selectFrom('workspaces')
        .select('settings_version')
        .where('team_id', '=', teamId)
        .executeTakeFirst();
      return row?.settings_version ?? 0;
    },

    versions: async () => {
      const rows = await db
        .selectFrom('workspaces')
        .select(['team_id', 'settings_version'])
        .where('settings_version', '>', 0)
        .execute();
      return new Map(rows.map(({ team_id, settings_version }) => [team_id, settings_version]));
    },

    policies: async (teamId) => {
      const rows = await ofTeam(db.selectFrom('policies').selectAll(), teamId).execute();
      return rows.map(({ team_id, category, policy }) => ({
        teamId: team_id,
        scope: category as PolicyScope,
        policy: JSON.parse(policy),
      }));
    },

    savePolicy: async ({ teamId, scope, policy }) => {
      const row = { team_id: teamId, category: scope, policy: JSON.stringify(policy) };
      await changing(db, teamId, async (trx) => {
        await trx
          .insertInto('policies')
          .values(row)
          .onConflict((conflict) => conflict.columns(['team_id', 'category']).doUpdateSet(row))
          .execute();
      });
    },

    forgetPolicy: async (teamId, scope) => {
      await changing(db, teamId, async (trx) => {
        await trx
          .deleteFrom('policies')
          .where('team_id', '=', teamId)
          .where('category', '=', scope)
          .execute();
      });
    },

    templates: async (teamId) => {
      const rows = await ofTeam(db.selectFrom('message_templates').selectAll(), teamId).execute();
      return rows.map(({ team_id, owner_id, syntax, templates, ...place }) => ({
        teamId: team_id,
        ownerId: owner_id === WORKSPACE ? null : owner_id,
        place: place as TemplateKey,
        template: { syntax: syntax as TemplateSyntax, parts: JSON.parse(templates) },
      }));
    },

    saveTemplate: async ({ teamId, ownerId, place: { language, category, kind }, template }) => {
      const owner_id = ownerId ?? WORKSPACE;
      const { syntax, parts } = template;
      const row = {
        team_id: teamId,
        owner_id,
        language,
        category,
        kind,
        syntax,
        templates: JSON.stringify(parts),
      };
      await changing(db, teamId, async (trx) => {
        await trx
          .insertInto('message_templates')
          .values(row)
          .onConflict((conflict) =>
            conflict.columns(['team_id', 'owner_id', 'language', 'category', 'kind']).doUpdateSet(row),
          )
          .execute();
      });
    },

    forgetTemplate: async ({ teamId, ownerId, place: { language, category, kind } }) => {
      await changing(db, teamId, async (trx) => {
        await trx
          .deleteFrom('message_templates')
          .where('team_id', '=', teamId)
          .where('owner_id', '=', ownerId ?? WORKSPACE)
          .where('language', '=', language)
          .where('category', '=', category)
          .where('kind', '=', kind)
          .execute();
      });
    },
  };
}
