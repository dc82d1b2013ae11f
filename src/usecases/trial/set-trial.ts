import type { Forecast } from '../../domain/nudges/forecast.ts';
import { requireAdmin } from '../access/require-admin.ts';
import type { ActorContext } from '../context.ts';
import { noteAudit } from '../privacy/audit.ts';
import { forecastNudges } from '../threads/forecast.ts';
import { isTrial } from './is-trial.ts';

/** Whether the workspace tries the bot out, whether that is set for all workspaces, and what comes by the end of tomorrow. */
export interface TrialState {
  readonly isOn: boolean;
  readonly isForAll: boolean;
  readonly next: Forecast;
}

/** Says how it stands. */
export async function showTrial(ctx: ActorContext): Promise<TrialState> {
  const isOn = await isTrial(ctx, ctx.actor.teamId);
  return { isOn, isForAll: ctx.isTrial, next: await forecastNudges(ctx, { scope: 'team', days: 2 }) };
}

/** Begins or ends the trial of a workspace. Throws `not_an_admin`. */
export async function setTrial(ctx: ActorContext, trial: boolean): Promise<TrialState> {
  await requireAdmin(ctx);
  await ctx.store.workspaces.updatePreferences(ctx.actor.teamId, { trial });
  await noteAudit(ctx, 'settings_changed', { settings: 'trial' });
  return showTrial(ctx);
}
