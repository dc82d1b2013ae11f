import type { Forecast } from '../../domain/nudges/forecast.ts';
import type { SettingChange } from '../../domain/settings/setting-change.ts';
import type { ActorContext } from '../context.ts';
import { forecastNudges } from '../threads/forecast.ts';
import { changeWorkspaceSettings } from '../workspaces/change-settings.ts';
import { isTrial } from './is-trial.ts';

/**
 * Whether the workspace is in a trial, whether that is set for all workspaces, and the nudges until the end of
 * tomorrow.
 */
export interface TrialState {
  readonly isOn: boolean;
  readonly isForAll: boolean;
  readonly next: Forecast;
}

/** Returns the state of the trial. */
export async function showTrial(ctx: ActorContext): Promise<TrialState> {
  const isOn = await isTrial(ctx, ctx.actor.teamId);
  return { isOn, isForAll: ctx.isTrial, next: await forecastNudges(ctx, { scope: 'team', days: 2 }) };
}

/** Starts or ends the trial of a workspace. Throws `not_an_admin`. */
export async function setTrial(
  ctx: ActorContext,
  trial: boolean,
): Promise<TrialState & { readonly change: SettingChange | null }> {
  // The confirmation for ending a trial was already given.
  const changed = await changeWorkspaceSettings(ctx, { trial }, true);
  return { ...(await showTrial(ctx)), change: changed.saved ? changed.change : null };
}
