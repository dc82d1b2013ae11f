import type { DraftTemplates } from '../../domain/templates/draft-templates.ts';
import type { DraftPlace } from '../../domain/templates/template-key.ts';
import type { Actor, Deps } from '../context.ts';

/** Which drafts a workspace has words of its own for; never waits for anything. */
export function makeShowHouseDrafts({ houseDrafts }: Pick<Deps, 'houseDrafts'>) {
  return ({ teamId }: Actor): readonly DraftPlace[] => houseDrafts.own(teamId);
}

/** The workspace's own words for a draft; null where the built-in ones hold. */
export function makeShowHouseDraft({ houseDrafts }: Pick<Deps, 'houseDrafts'>) {
  return ({ teamId }: Actor, place: DraftPlace): DraftTemplates | null => houseDrafts.of(teamId, place);
}
