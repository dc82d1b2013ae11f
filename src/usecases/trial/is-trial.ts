import type { Store } from '../../ports/store.ts';

/** What `isTrial` needs. */
interface TrialSource {
  readonly isTrial: boolean;
  readonly store: Pick<Store, 'workspaces'>;
}

/** Whether a workspace is in a trial: nudges are planned and shown, but nothing is sent to owners. */
export async function isTrial(ctx: TrialSource, teamId: string): Promise<boolean> {
  return ctx.isTrial || (await ctx.store.workspaces.settings(teamId)).trial;
}
