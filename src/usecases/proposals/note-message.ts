import { addWorkingTime } from '../../domain/calendar/calendar.ts';
import { isMember } from '../../domain/people/person.ts';
import { WORKING_DAYS } from '../../domain/proposals/proposal.ts';
import type { Context } from '../context.ts';
import { meetPerson } from '../people/meet.ts';
import { wantsProposals } from './propose.ts';

/** A message in a channel (`at`: UTC ms), in the Slack thread `threadTs` or outside of threads. */
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
 * Stores a message of ours in a channel with clients, to check for a reply after two of its author's working days. A
 * message from anybody else is a reply and removes it. Nothing is stored about channels without clients.
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
    await ctx.store.proposals.forgetUnanswered(teamId, channelId, slackThread);
    return;
  }
  const person = { teamId, userId: author.userId };
  if (!(await wantsProposals(ctx, person))) return;
  const { calendar } = ctx.availabilityOf(await meetPerson(ctx, person));
  const dueAt = addWorkingTime(calendar, at, WORKING_DAYS * calendar.workingDay);
  if (dueAt === null || calendar.workingDay === 0) return;
  await ctx.store.proposals.noteUnanswered({ teamId, channelId, slackThread, ts, authorId, dueAt });
}
