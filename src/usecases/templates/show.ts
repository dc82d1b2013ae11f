import type { DraftTemplates } from '../../domain/templates/draft-templates.ts';
import type { TemplateKey } from '../../domain/templates/template-key.ts';
import type { Actor, Context } from '../context.ts';

/** Which drafts a workspace has words of its own for; never waits for anything. */
export function showTemplates(ctx: Context, { teamId }: Actor): readonly TemplateKey[] {
  return ctx.templateCache.own(teamId);
}

/** The workspace's own words for a draft; null where the built-in ones hold. */
export function showTemplate(ctx: Context, { teamId }: Actor, place: TemplateKey): DraftTemplates | null {
  return ctx.templateCache.of(teamId, place);
}
