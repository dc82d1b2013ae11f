import { workingTimeBetween } from '../../domain/calendar/calendar.ts';
import { clientIn } from '../../domain/mail/client-from-mail.ts';
import type { SentMail } from '../../domain/mail/sent-mail.ts';
import { OLDEST, WORKING_DAYS } from '../../domain/proposals/proposal.ts';
import { isWorthWatching } from '../../domain/proposals/unanswered-message.ts';
import type { Context } from '../context.ts';
import { meetPerson } from '../people/meet.ts';
import { propose } from '../proposals/propose.ts';
import { colleagueOf } from './colleague-of.ts';

const ONE_DAY = 86_400_000;

async function proposeOne(ctx: Context, teamId: string, mail: SentMail): Promise<void> {
  const userId = await colleagueOf(ctx, teamId, mail.author);
  if (userId === null) return;
  const { calendar } = ctx.availabilityOf(await meetPerson(ctx, { teamId, userId }));
  if (workingTimeBetween(calendar, mail.at, ctx.now) < WORKING_DAYS * calendar.workingDay) return;
  await propose(
    ctx,
    { teamId, userId },
    {
      key: mail.key,
      why: 'unanswered',
      ...clientIn(mail.recipient),
      email: mail.recipient.address,
      slackThread: null,
      link: null,
      topic: mail.subject.trim() || null,
      category: 'general',
      since: mail.at,
    },
  );
}

/** Suggests the clients whom somebody on our side has written to without a reply, if they are worth watching. */
export async function proposeUnanswered(ctx: Context, teamId: string): Promise<void> {
  const found = await ctx.mailboxes.unanswered(teamId, ctx.now - OLDEST, ctx.now - WORKING_DAYS * ONE_DAY);
  for (const mail of found.filter(isWorthWatching)) await proposeOne(ctx, teamId, mail);
}
