import type { Kysely } from 'kysely';
import type { TemplateSyntax } from '../../../domain/templates/custom-template.ts';
import type { TemplateKey } from '../../../domain/templates/template-key.ts';
import type { TemplateStore } from '../../../ports/template-store.ts';
import type { Tables } from '../schema.ts';
import { changingSettings, ofTeam } from '../workspaces/settings-version.ts';

/** The owner id of the templates of a whole workspace. */
const WORKSPACE = '';

/** Custom templates in SQL. */
export function sqlTemplates(db: Kysely<Tables>): TemplateStore {
  return {
    list: async (teamId) => {
      const rows = await ofTeam(db.selectFrom('message_templates').selectAll(), teamId).execute();
      return rows.map(({ team_id, owner_id, syntax, templates, ...place }) => ({
        teamId: team_id,
        ownerId: owner_id === WORKSPACE ? null : owner_id,
        place: place as TemplateKey,
        template: { syntax: syntax as TemplateSyntax, parts: JSON.parse(templates) },
      }));
    },

    save: async ({ teamId, ownerId, place: { language, category, kind }, template }) => {
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
      await changingSettings(db, teamId, async (trx) => {
        await trx
          .insertInto('message_templates')
          .values(row)
          .onConflict((conflict) =>
            conflict.columns(['team_id', 'owner_id', 'language', 'category', 'kind']).doUpdateSet(row),
          )
          .execute();
      });
    },

    remove: async ({ teamId, ownerId, place: { language, category, kind } }) => {
      await changingSettings(db, teamId, async (trx) => {
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
