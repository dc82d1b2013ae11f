import type { DraftTemplates, PlacedTemplateIssue } from '../../domain/templates/draft-templates.ts';
import type { TemplateKey } from '../../domain/templates/template-key.ts';
import { requireAdmin } from '../access/require-admin.ts';
import type { Actor, Context } from '../context.ts';

/**
 * Sets the words of a draft for the whole workspace; null takes them back. Resolves with what is wrong with them,
 * before Slack is asked for anything: then nothing was changed.
 * @throws GhostwatchError `not_an_admin`; rejects when Slack cannot be asked
 */
export async function changeTemplate(
  ctx: Context,
  actor: Actor,
  place: TemplateKey,
  templates: DraftTemplates | null,
): Promise<readonly PlacedTemplateIssue[]> {
  const flaws = templates === null ? [] : ctx.templateValidator.validateTemplates(place, templates);
  if (flaws.length > 0) return flaws;
  await requireAdmin(ctx, actor);
  await ctx.templateCache.set(actor.teamId, place, templates);
  return [];
}
