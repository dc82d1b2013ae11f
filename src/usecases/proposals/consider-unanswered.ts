import { addWorkingTime, isWorkingMoment, nextWorkingMoment } from '../../domain/calendar/calendar.ts';
import type { Side } from '../../domain/conversations/author-side.ts';
import { type ChannelMessage, lastUnanswered } from '../../domain/proposals/channel-message.ts';
import { OLDEST, type Proposal, WORKING_DAYS } from '../../domain/proposals/proposal.ts';
import { isWorthWatching } from '../../domain/proposals/unanswered-message.ts';
import type { ReplyCheck } from '../../ports/proposal-store.ts';
import type { Context } from '../context.ts';
import { classifyAuthor } from '../conversations/classify-author.ts';
import { meetPerson } from '../people/meet.ts';
import { isWatched, propose, wantsProposals } from './propose.ts';

/** Delay (ms) before somebody who has reached the daily maximum of proposals gets the next one. */
const FOUR_HOURS = 4 * 3_600_000;

/**
 * Returns which side each person is on who wrote, was mentioned or reacted. Rejects when Slack does not say who
 * somebody is.
 */
async function sidesIn(
  ctx: Context,
  { teamId, authorId }: ReplyCheck,
  messages: readonly ChannelMessage[],
): Promise<(userId: string) => Side> {
  const thread = { teamId, ownerId: authorId, clientPeople: [] };
  const sides = new Map<string, Side>();
  const learn = async (id: string, known: Pick<ChannelMessage, 'homeTeamId' | 'isBot'>) => {
    if (sides.has(id)) return;
    const person = { authorId: id, ...known, ts: '', at: 0, link: null };
    const meaning = { kind: 'reply', offer: null } as const;
    sides.set(id, await classifyAuthor(ctx, { ...person, meaning }, thread));
  };
  for (const message of messages) {
    await learn(message.authorId, message);
    for (const id of [...message.mentions, ...message.reactedBy])
      await learn(id, { homeTeamId: null, isBot: false });
  }
  return (userId) => sides.get(userId) ?? 'nobody';
}

/** The Slack thread that a reply would be in: that of the message, or the one that a reply to it would start. */
const placeIn = ({ channelId, slackThread, ts }: ReplyCheck) => ({
  channelId,
  ts: slackThread === '' ? ts : slackThread,
});

function proposalOf(message: ReplyCheck, last: ChannelMessage, client: string): Proposal {
  const slackThread = placeIn(message);
  return {
    key: `slack/${message.channelId}/${slackThread.ts}`,
    why: 'unanswered',
    client,
    contact: null,
    email: null,
    slackThread,
    link: last.link,
    topic: null,
    category: 'general',
    since: last.at,
  };
}

/**
 * Checks a message of ours that has had no reply for two working days, and suggests its client if that is worth it.
 * The text of the messages is read once for this decision and not stored.
 * @returns when to check again (UTC ms); null for never
 */
export async function considerUnanswered(ctx: Context, message: ReplyCheck): Promise<number | null> {
  const { teamId, channelId, authorId } = message;
  const { now } = ctx;
  const writtenAt = Math.floor(Number(message.ts) * 1000);
  if (now - writtenAt > OLDEST) return null;
  const person = await meetPerson(ctx, { teamId, userId: authorId });
  if (!(await wantsProposals(ctx, person))) return null;
  const { calendar } = ctx.availabilityOf(person);
  if (!isWorkingMoment(calendar, now)) return nextWorkingMoment(calendar, now);
  const channel = await ctx.clientChannels.find(teamId, channelId);
  const place = { email: null, slackThread: placeIn(message) };
  if (!channel || (await isWatched(ctx, teamId, place))) return null;
  const recent = await ctx.clientChannels.recent(teamId, placeIn(message), now - OLDEST);
  if (recent?.kind === 'later') return now + recent.retryAfter;
  if (!recent) return null;
  const found = lastUnanswered(recent.messages, authorId, await sidesIn(ctx, message, recent.messages));
  if (!found || !isWorthWatching(found.unanswered)) return null;
  const dueAt = addWorkingTime(calendar, found.last.at, WORKING_DAYS * calendar.workingDay);
  if (dueAt === null || dueAt > now) return dueAt;
  const proposed = await propose(ctx, person, proposalOf(message, found.last, channel.client));
  return proposed === 'later' ? now + FOUR_HOURS : null;
}
