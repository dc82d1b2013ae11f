import type { DraftTemplates } from '../../domain/templates/draft-templates.ts';
import type { TemplateKey } from '../../domain/templates/template-key.ts';
import type { Actor, AppContext } from '../context.ts';

/** Which drafts a workspace has words of its own for; never waits for anything. */
export function makeShowTemplates({ templateCache }: Pick<AppContext, 'templateCache'>) {
  return ({ teamId }: Actor): readonly TemplateKey[] => templateCache.own(teamId);
}

/** The workspace's own words for a draft; null where the built-in ones hold. */
export function makeShowTemplate({ templateCache }: Pick<AppContext, 'templateCache'>) {
  return ({ teamId }: Actor, place: TemplateKey): DraftTemplates | null => templateCache.of(teamId, place);
}
