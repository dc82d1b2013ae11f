import { GhostwatchError } from '../../domain/errors.ts';
import type { ActorContext } from '../context.ts';
import { requireAdmin } from './require-admin.ts';

/** Whether somebody is an admin of the workspace; false, and logged, while Slack does not say. */
export async function isAdmin(ctx: ActorContext): Promise<boolean> {
  try {
    await requireAdmin(ctx);
    return true;
  } catch (error) {
    if (!(error instanceof GhostwatchError))
      ctx.log.warn({ err: error, userId: ctx.actor.userId }, 'Slack did not say whether this is an admin');
    return false;
  }
}
