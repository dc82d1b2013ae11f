import type { CustomTemplate, TemplateScope } from '../../domain/templates/custom-template.ts';
import type { PlacedTemplateIssue } from '../../domain/templates/draft-templates.ts';
import type { TemplateKey } from '../../domain/templates/template-key.ts';
import { requireAdmin } from '../access/require-admin.ts';
import type { ActorContext } from '../context.ts';
import { noteAudit } from '../privacy/audit.ts';

/** Whose template of which message is changed, and to what; null takes it back. */
export interface ChangeTemplate {
  readonly scope: TemplateScope;
  readonly place: TemplateKey;
  readonly template: CustomTemplate | null;
}

/**
 * Sets the words of a suggested message: everybody may for themselves, admins for the workspace. Resolves with what is
 * wrong with them, before Slack is asked for anything: then nothing was changed.
 * @throws GhostwatchError `not_an_admin`; rejects when Slack cannot be asked
 */
export async function changeTemplate(
  ctx: ActorContext,
  { scope, place, template }: ChangeTemplate,
): Promise<readonly PlacedTemplateIssue[]> {
  const issues = template === null ? [] : ctx.templateValidator.validateTemplates(place, template);
  if (issues.length > 0) return issues;
  if (scope === 'workspace') await requireAdmin(ctx);
  const ownerId = scope === 'workspace' ? null : ctx.actor.userId;
  await ctx.templateCache.set({ teamId: ctx.actor.teamId, ownerId, place }, template);
  if (scope === 'workspace') await noteAudit(ctx, 'settings_changed', { settings: 'templates' });
  return [];
}
