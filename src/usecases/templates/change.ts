import type { SettingChange } from '../../domain/settings/setting-change.ts';
import type { CustomTemplate, TemplateScope } from '../../domain/templates/custom-template.ts';
import type { PlacedTemplateIssue } from '../../domain/templates/draft-templates.ts';
import { type TemplateKey, writtenKey } from '../../domain/templates/template-key.ts';
import type { TemplateAddress } from '../../ports/template-store.ts';
import { requireAdmin } from '../access/require-admin.ts';
import type { ActorContext } from '../context.ts';
import { noteSettingChange } from '../settings/note-change.ts';

/** Which template is changed, for whom, and to what; null removes it. */
export interface ChangeTemplate {
  readonly scope: TemplateScope;
  readonly place: TemplateKey;
  readonly template: CustomTemplate | null;
}

/** The result: problems in the template, or the change for undo (null if nothing changed). */
export interface TemplateChanged {
  readonly issues: readonly PlacedTemplateIssue[];
  readonly change: SettingChange | null;
}

/** Returns the key of a template: the actor's own, or that of their workspace. */
export function templateAddress(
  { actor: { teamId, userId } }: ActorContext,
  { scope, place }: Pick<ChangeTemplate, 'scope' | 'place'>,
): TemplateAddress {
  return { teamId, ownerId: scope === 'workspace' ? null : userId, place };
}

/**
 * Sets the template of a suggested message: anybody for themselves, admins for the workspace. If the template has
 * problems, resolves with them before asking Slack, and changes nothing.
 * @throws GhostwatchError `not_an_admin`; rejects when Slack cannot be asked
 */
export async function changeTemplate(
  ctx: ActorContext,
  { scope, place: asked, template }: ChangeTemplate,
): Promise<TemplateChanged> {
  const issues = template === null ? [] : ctx.templateValidator.validateTemplates(asked, template);
  if (issues.length > 0) return { issues, change: null };
  if (scope === 'workspace') await requireAdmin(ctx);
  const place = writtenKey(asked);
  const address = templateAddress(ctx, { scope, place });
  const before = ctx.templateCache.of(address);
  await ctx.templateCache.set(address, template);
  const changed = { kind: 'template', scope, place, before, after: template } as const;
  return { issues, change: await noteSettingChange(ctx, changed) };
}
