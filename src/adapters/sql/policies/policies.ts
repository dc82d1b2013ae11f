import type { Kysely } from 'kysely';
import type { PolicyScope } from '../../../domain/policies/policy-scope.ts';
import type { TemplateKey } from '../../../domain/templates/template-key.ts';
import type { SettingsStore } from '../../../ports/policy-store.ts';
import type { Tables } from '../schema.ts';

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

    drafts: async () => {
      const rows = await db.selectFrom('message_templates').selectAll().execute();
      return rows.map(({ team_id: teamId, templates, ...place }) => ({
        teamId,
        place: place as TemplateKey,
        templates: JSON.parse(templates),
      }));
    },

    saveDraft: async ({ teamId, place: { language, category, kind }, templates }) => {
      const row = { team_id: teamId, language, category, kind, templates: JSON.stringify(templates) };
      await db
        .insertInto('message_templates')
        .values(row)
        .onConflict((conflict) =>
          conflict.columns(['team_id', 'language', 'category', 'kind']).doUpdateSet(row),
        )
        .execute();
    },

    forgetDraft: async (teamId, { language, category, kind }) => {
      await db
        .deleteFrom('message_templates')
        .where('team_id', '=', teamId)
        .where('language', '=', language)
        .where('category', '=', category)
        .where('kind', '=', kind)
        .execute();
    },
  };
}
