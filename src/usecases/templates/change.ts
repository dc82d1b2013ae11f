import type { DraftFlaw, DraftTemplates } from '../../domain/templates/draft-templates.ts';
import type { DraftPlace } from '../../domain/templates/template-key.ts';
import { makeRequireAdmin } from '../access/require-admin.ts';
import type { Actor, Deps } from '../context.ts';

/**
 * Sets the words of a draft for the whole workspace; null takes them back. Resolves with what is wrong with them,
 * before Slack is asked for anything: then nothing was changed.
 * @throws GhostwatchError `not_an_admin`; rejects when Slack cannot be asked
 */
export function makeChangeHouseDraft(deps: Deps) {
  const { houseDrafts, wordings } = deps;
  const requireAdmin = makeRequireAdmin(deps);
  return async (
    actor: Actor,
    place: DraftPlace,
    templates: DraftTemplates | null,
  ): Promise<readonly DraftFlaw[]> => {
    const flaws = templates === null ? [] : wordings.draftFlaws(place, templates);
    if (flaws.length > 0) return flaws;
    await requireAdmin(actor);
    await houseDrafts.set(actor.teamId, place, templates);
    return [];
  };
}
