import type { Kysely } from 'kysely';
import type { PolicyScope } from '../../../domain/policies/policy-scope.ts';
import type { TemplateSyntax } from '../../../domain/templates/custom-template.ts';
import type { TemplateKey } from '../../../domain/templates/template-key.ts';
import type { SettingsStore } from '../../../ports/policy-store.ts';
import type { Tables } from '../schema.ts';

/** The owner of what belongs to the whole workspace. */
const WORKSPACE = '';

/** Settings of workspaces in SQL. */
export function sqlSettings(db: Kysely<Tables>): SettingsStore {
  return {
    policies: async () => {
      const rows = await db.selectFrom('policies').selectAll().execute();
      return rows.map(({ team_id: teamId, category, policy }) => ({
        teamId,
        scope: category as PolicyScope,
        policy: JSON.parse(policy),
      }));
    },

    savePolicy: async ({ teamId, scope, policy }) => {
      const row = { team_id: teamId, category: scope, policy: JSON.stringify(policy) };
      await db
        .insertInto('policies')
        .values(row)
        .onConflict((conflict) => conflict.columns(['team_id', 'category']).doUpdateSet(row))
        .execute();
    },

    forgetPolicy: async (teamId, scope) => {
      await db.deleteFrom('policies').where('team_id', '=', teamId).where('category', '=', scope).execute();
    },

    templates: async () => {
      const rows = await db.selectFrom('message_templates').selectAll().execute();
      return rows.map(({ team_id: teamId, owner_id, syntax, templates, ...place }) => ({
        teamId,
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
      await db
        .insertInto('message_templates')
        .values(row)
        .onConflict((conflict) =>
          conflict.columns(['team_id', 'owner_id', 'language', 'category', 'kind']).doUpdateSet(row),
        )
        .execute();
    },

    forgetTemplate: async ({ teamId, ownerId, place: { language, category, kind } }) => {
      await db
        .deleteFrom('message_templates')
        .where('team_id', '=', teamId)
        .where('owner_id', '=', ownerId ?? WORKSPACE)
        .where('language', '=', language)
        .where('category', '=', category)
        .where('kind', '=', kind)
        .execute();
    },
  };
}
