import type { DraftTemplates, PlacedTemplateIssue } from '../../domain/templates/draft-templates.ts';
import type { TemplateKey } from '../../domain/templates/template-key.ts';
import { makeRequireAdmin } from '../access/require-admin.ts';
import type { Actor, AppContext } from '../context.ts';

/**
 * Sets the words of a draft for the whole workspace; null takes them back. Resolves with what is wrong with them,
 * before Slack is asked for anything: then nothing was changed.
 * @throws GhostwatchError `not_an_admin`; rejects when Slack cannot be asked
 */
export function makeChangeTemplate(deps: AppContext) {
  const { templateCache, templateValidator } = deps;
  const requireAdmin = makeRequireAdmin(deps);
  return async (
    actor: Actor,
    place: TemplateKey,
    templates: DraftTemplates | null,
  ): Promise<readonly PlacedTemplateIssue[]> => {
    const flaws = templates === null ? [] : templateValidator.validateTemplates(place, templates);
    if (flaws.length > 0) return flaws;
    await requireAdmin(actor);
    await templateCache.set(actor.teamId, place, templates);
    return [];
  };
}
