import { personActor } from '../../domain/access/actor.ts';
import { categoryIn, clientIn } from '../../domain/mail/client-from-mail.ts';
import { domainOf } from '../../domain/mail/mail-address.ts';
import type { Proposal } from '../../domain/proposals/proposal.ts';
import type { Registration } from '../../ports/mailboxes.ts';
import type { Context } from '../context.ts';
import { meetPerson } from '../people/meet.ts';
import { findErasure } from '../privacy/find-erasure.ts';
import { isWatched, propose } from '../proposals/propose.ts';
import { addThread } from '../threads/add.ts';
import { colleagueOf } from './colleague-of.ts';

/** Maximum length of a subject; longer ones are cut. */
const LONGEST_TOPIC = 150;

function proposalOf({ key, recipients, ours, subject, at, isAuthenticated }: Registration): Proposal | null {
  const [recipient] = recipients;
  if (!recipient) return null;
  const companies = new Set(recipients.map(({ address }) => domainOf(address)));
  return {
    key,
    why: companies.size > 1 && isAuthenticated ? 'several' : 'unproven',
    ...clientIn(recipient),
    email: recipient.address,
    slackThread: null,
    link: null,
    topic: subject.trim().slice(0, LONGEST_TOPIC) || null,
    category: categoryIn(ours) ?? 'general',
    since: at,
  };
}

/**
 * Registers the recipient of a mail that a colleague sent to the bot as a client, and shows the new client to the
 * colleague. The colleague is asked first if the sender cannot be verified, the recipients belong to several
 * companies, or the recipient was erased. Strangers get no answer.
 */
export async function registerByMail(
  ctx: Context,
  teamId: string,
  registration: Registration,
): Promise<void> {
  const proposal = proposalOf(registration);
  const userId = proposal && (await colleagueOf(ctx, teamId, registration.author));
  if (!proposal || !userId || (await isWatched(ctx, teamId, proposal))) return;
  const isErased = (await findErasure(ctx, teamId, proposal)) !== null;
  if (isErased) {
    await propose(ctx, { teamId, userId }, { ...proposal, why: 'erased' });
    return;
  }
  const isCertain = registration.isAuthenticated && proposal.why !== 'several';
  if (!isCertain) {
    await propose(ctx, { teamId, userId }, proposal);
    return;
  }
  if (!(await ctx.store.processedRequests.accept(teamId, `mail/${proposal.key}`, ctx.now))) return;
  const { client, contact, email, topic, category, since } = proposal;
  const details = { client, contact, email, topic, category, via: 'email' } as const;
  const added = await addThread({ ...ctx, actor: personActor({ teamId, userId }) }, { details, since });
  const reader = await meetPerson(ctx, { teamId, userId });
  await ctx.messenger.turn(teamId);
  await ctx.messenger.sendAdded({ reader, added, now: ctx.now });
}
