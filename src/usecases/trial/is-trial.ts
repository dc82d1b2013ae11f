import type { Store } from '../../ports/store.ts';

/** What has to be known for it. */
interface TrialSource {
  readonly isTrial: boolean;
  readonly store: Pick<Store, 'workspaces'>;
}

/** Whether everything is planned and shown in a workspace, and nothing is sent to owners. */
export async function isTrial(ctx: TrialSource, teamId: string): Promise<boolean> {
  return ctx.isTrial || (await ctx.store.workspaces.settings(teamId)).trial;
}
