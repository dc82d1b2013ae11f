import { isMember } from '../../domain/people/person.ts';
import type { Context } from '../context.ts';

/** Finds the colleague with a mail address in Slack; null if there is none, or if Slack does not answer. */
export async function colleagueOf(ctx: Context, teamId: string, address: string): Promise<string | null> {
  try {
    const profile = await ctx.directory.findByEmail(teamId, address);
    return profile && isMember(profile) ? profile.userId : null;
  } catch (error) {
    ctx.log.warn({ err: error }, 'Slack did not say whose address this is');
    return null;
  }
}
