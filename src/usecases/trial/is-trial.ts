import type { Context } from '../context.ts';

/** Whether everything is planned and shown in a workspace, and nothing is sent to owners. */
export async function isTrial(ctx: Pick<Context, 'store' | 'isTrial'>, teamId: string): Promise<boolean> {
  return ctx.isTrial || (await ctx.store.workspaces.settings(teamId)).trial;
}
