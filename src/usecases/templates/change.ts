import type { SettingChange } from '../../domain/settings/setting-change.ts';
import type { CustomTemplate, TemplateScope } from '../../domain/templates/custom-template.ts';
import type { PlacedTemplateIssue } from '../../domain/templates/draft-templates.ts';
import { placeOf, type TemplateKey } from '../../domain/templates/template-key.ts';
import type { TemplateAddress } from '../../ports/template-store.ts';
import { requireAdmin } from '../access/require-admin.ts';
import type { ActorContext } from '../context.ts';
import { noteSettingChange } from '../settings/note-change.ts';

/** Whose template of which message is changed, and to what; null takes it back. */
export interface ChangeTemplate {
  readonly scope: TemplateScope;
  readonly place: TemplateKey;
  readonly template: CustomTemplate | null;
}

/** What came of it: what is wrong with the words, or the change to be undone (null where nothing is different). */
export interface TemplateChanged {
  readonly issues: readonly PlacedTemplateIssue[];
  readonly change: SettingChange | null;
}

/** Whose template of which message is meant: that of whoever asks, or of their workspace. */
export function templateAddress(
  { actor: { teamId, userId } }: ActorContext,
  { scope, place }: Pick<ChangeTemplate, 'scope' | 'place'>,
): TemplateAddress {
  return { teamId, ownerId: scope === 'workspace' ? null : userId, place };
}

/**
 * Sets the words of a suggested message: everybody may for themselves, admins for the workspace. Resolves with what is
 * wrong with them, before Slack is asked for anything: then nothing was changed.
 * @throws GhostwatchError `not_an_admin`; rejects when Slack cannot be asked
 */
export async function changeTemplate(
  ctx: ActorContext,
  { scope, place: asked, template }: ChangeTemplate,
): Promise<TemplateChanged> {
  const issues = template === null ? [] : ctx.templateValidator.validateTemplates(asked, template);
  if (issues.length > 0) return { issues, change: null };
  if (scope === 'workspace') await requireAdmin(ctx);
  const place = placeOf(asked);
  const address = templateAddress(ctx, { scope, place });
  const before = ctx.templateCache.of(address);
  await ctx.templateCache.set(address, template);
  const changed = { kind: 'template', scope, place, before, after: template } as const;
  return { issues, change: await noteSettingChange(ctx, changed) };
}
