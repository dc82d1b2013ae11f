import type { AuditEntry, AuditedAction } from '../../domain/privacy/audit-entry.ts';
import { requireAdmin } from '../access/require-admin.ts';
import type { ActorContext } from '../context.ts';

/** Records an action in the audit trail. */
export function noteAudit(
  ctx: ActorContext,
  action: AuditedAction,
  facts: AuditEntry['facts'],
): Promise<void> {
  const { teamId, userId: by } = ctx.actor;
  return ctx.store.privacy.note(teamId, { at: ctx.now, by, action, facts });
}

const SHOWN = 30;

/** Lists erasures, exports, imports and changes of settings, newest first. Throws `not_an_admin`. */
export async function showAudit(ctx: ActorContext): Promise<readonly AuditEntry[]> {
  await requireAdmin(ctx);
  return ctx.store.privacy.entries(ctx.actor.teamId, SHOWN);
}
