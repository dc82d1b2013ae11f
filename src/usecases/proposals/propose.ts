import { clientBoxes } from '../../domain/mail/client-boxes.ts';
import { boxOf } from '../../domain/mail/mail-address.ts';
import type { PersonKey } from '../../domain/people/person.ts';
import { MOST_A_DAY, type Proposal } from '../../domain/proposals/proposal.ts';
import type { Context } from '../context.ts';
import { addressedThreads } from '../mail/other-chains.ts';
import { meetPerson } from '../people/meet.ts';

const ONE_DAY = 86_400_000;

/** Whether an open thread of the workspace names an address already. */
export async function isWatched(ctx: Context, teamId: string, address: string): Promise<boolean> {
  const box = boxOf(address);
  for await (const thread of addressedThreads(ctx, teamId))
    if (clientBoxes(thread).includes(box)) return true;
  return false;
}

/**
 * Proposes a client to somebody, once and at most three a day; never to whoever wants none, nor about an address that
 * somebody of the workspace has put aside. False where it was not proposed.
 */
export async function propose(ctx: Context, person: PersonKey, proposal: Proposal): Promise<boolean> {
  const { store, now } = ctx;
  if (await store.proposals.isOff(person)) return false;
  if ((await store.proposals.countSince(person, now - ONE_DAY)) >= MOST_A_DAY) return false;
  if (await isWatched(ctx, person.teamId, proposal.email)) return false;
  if (!(await store.proposals.add(person, proposal.key, boxOf(proposal.email), now))) return false;
  const reader = await meetPerson(ctx, person);
  await ctx.messenger.turn(person.teamId);
  await ctx.messenger.sendProposal({ reader, proposal, now });
  return true;
}
