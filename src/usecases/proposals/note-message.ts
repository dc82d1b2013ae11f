import { addWorkingTime } from '../../domain/calendar/calendar.ts';
import { isMember } from '../../domain/people/person.ts';
import { WORKING_DAYS } from '../../domain/proposals/proposal.ts';
import type { Context } from '../context.ts';
import { meetPerson } from '../people/meet.ts';
import { wantsProposals } from './propose.ts';

/** Somebody wrote in a channel (`at`: UTC ms): in the Slack thread that `threadTs` names, or outside of threads. */
export interface WrittenMessage {
  readonly teamId: string;
  readonly channelId: string;
  readonly ts: string;
  readonly at: number;
  readonly threadTs: string | null;
  readonly authorId: string;
}

const ONE_DAY = 86_400_000;

/**
 * Notes a message of ours in a channel with clients, to look after two working days of its author whether somebody has
 * replied; a message of anybody else's is a reply. Nothing is noted about channels in which only colleagues are.
 */
export async function noteMessage(
  ctx: Context,
  { teamId, channelId, ts, at, threadTs, authorId }: WrittenMessage,
): Promise<void> {
  const channel = await ctx.clientChannels.find(teamId, channelId);
  if (!channel) return;
  const slackThread = threadTs ?? '';
  const author = await ctx.directory.profile(teamId, authorId, ONE_DAY);
  if (!author || !isMember(author)) {
    await ctx.store.proposals.forgetStanding(teamId, channelId, slackThread);
    return;
  }
  const person = { teamId, userId: authorId };
  if (!(await wantsProposals(ctx, person))) return;
  const { calendar } = ctx.availabilityOf(await meetPerson(ctx, person));
  const dueAt = addWorkingTime(calendar, at, WORKING_DAYS * calendar.workingDay);
  if (dueAt === null || calendar.workingDay === 0) return;
  await ctx.store.proposals.noteStanding({ teamId, channelId, slackThread, ts, authorId, dueAt });
}
