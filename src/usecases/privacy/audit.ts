import type { AuditEntry, AuditedAction } from '../../domain/privacy/audit-entry.ts';
import { requireAdmin } from '../access/require-admin.ts';
import type { ActorContext } from '../context.ts';

/** Notes that somebody did something which others have to be able to follow. */
export function noteAudit(
  ctx: ActorContext,
  action: AuditedAction,
  facts: AuditEntry['facts'],
): Promise<void> {
  const { teamId, userId: by } = ctx.actor;
  return ctx.store.privacy.note(teamId, { at: ctx.now, by, action, facts });
}

const SHOWN = 30;

/** Who erased, exported, imported and changed settings, the newest first. Throws `not_an_admin`. */
export async function showAudit(ctx: ActorContext): Promise<readonly AuditEntry[]> {
  await requireAdmin(ctx);
  return ctx.store.privacy.entries(ctx.actor.teamId, SHOWN);
}
