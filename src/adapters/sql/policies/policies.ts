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
      return rows.map(({ team_id: teamId, context, policy }) => ({
        teamId,
        scope: context as PolicyScope,
        policy: JSON.parse(policy),
      }));
    },

    savePolicy: async ({ teamId, scope, policy }) => {
      const row = { team_id: teamId, context: scope, policy: JSON.stringify(policy) };
      await db
        .insertInto('policies')
        .values(row)
        .onConflict((conflict) => conflict.columns(['team_id', 'context']).doUpdateSet(row))
        .execute();
    },

    forgetPolicy: async (teamId, scope) => {
      await db.deleteFrom('policies').where('team_id', '=', teamId).where('context', '=', scope).execute();
    },

    drafts: async () => {
      const rows = await db.selectFrom('house_drafts').selectAll().execute();
      return rows.map(({ team_id: teamId, templates, ...place }) => ({
        teamId,
        place: place as TemplateKey,
        templates: JSON.parse(templates),
      }));
    },

    saveDraft: async ({ teamId, place: { language, context, kind }, templates }) => {
      const row = { team_id: teamId, language, context, kind, templates: JSON.stringify(templates) };
      await db
        .insertInto('house_drafts')
        .values(row)
        .onConflict((conflict) =>
          conflict.columns(['team_id', 'language', 'context', 'kind']).doUpdateSet(row),
        )
        .execute();
    },

    forgetDraft: async (teamId, { language, context, kind }) => {
      await db
        .deleteFrom('house_drafts')
        .where('team_id', '=', teamId)
        .where('language', '=', language)
        .where('context', '=', context)
        .where('kind', '=', kind)
        .execute();
    },
  };
}
