import { GhostwatchError } from '../../domain/errors.ts';
import { namesOf, withoutContact } from '../../domain/privacy/scrub.ts';
import type { PlannedThread } from '../../domain/threads/thread.ts';
import { requireAdmin } from '../access/require-admin.ts';
import type { ActorContext } from '../context.ts';
import { redrawMessage } from '../nudges/redraw-message.ts';
import { cardsOf, removeThread } from '../threads/remove.ts';
import { noteAudit } from './audit.ts';
import { type FoundData, findData } from './find-data.ts';

/** What is to be erased of a thread: the whole client, or only the contact. */
export interface ErasureChoice {
  readonly number: number;
  readonly what: 'client' | 'contact';
}

/** How much was erased, and the numbers of clients that were not, because a nudge about them was on its way. */
export interface Erased {
  readonly clients: number;
  readonly contacts: number;
  readonly notYet: readonly number[];
}

/** Finds what could be erased, for admins. Throws `not_an_admin`. */
export async function describeErasure(ctx: ActorContext, text: string): Promise<FoundData> {
  await requireAdmin(ctx);
  return findData(ctx, text);
}

/** A nudge may move a thread on meanwhile; more than a few times in a row is a fault. */
const ATTEMPTS = 5;

/** The cards in Slack say the name no more. */
async function redrawCards(ctx: ActorContext, { teamId, number }: PlannedThread): Promise<void> {
  for (const card of cardsOf(await ctx.store.nudges.ofThread(teamId, number))) {
    await redrawMessage(ctx, teamId, card).catch((error: unknown) =>
      ctx.log.warn({ err: error, teamId, number }, 'A card could not be redrawn after an erasure'),
    );
  }
}

/** True when it is done, or there is nothing to do any more. */
async function eraseContact(ctx: ActorContext, number: number): Promise<boolean> {
  const { teamId } = ctx.actor;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const thread = await ctx.store.threads.find(teamId, number);
    if (!thread) return true;
    const { version, nextNudgeAt } = thread;
    const names = namesOf(thread);
    if (!(await ctx.store.privacy.scrub(withoutContact(thread), version, nextNudgeAt, names))) continue;
    await redrawCards(ctx, thread);
    return true;
  }
  return false;
}

async function eraseClient(ctx: ActorContext, number: number): Promise<boolean> {
  try {
    const thread = await ctx.store.threads.find(ctx.actor.teamId, number);
    return thread === null || (await removeThread(ctx, thread));
  } catch (error) {
    if (error instanceof GhostwatchError && error.code === 'nudge_under_way') return false;
    throw error;
  }
}

/** By what the people are known who are to be erased. */
async function namesToForget(
  ctx: ActorContext,
  choices: readonly ErasureChoice[],
): Promise<readonly string[]> {
  const names = new Set<string>();
  for (const { number, what } of choices) {
    const thread = await ctx.store.threads.find(ctx.actor.teamId, number);
    if (!thread) continue;
    for (const name of namesOf(thread)) names.add(name);
    if (what === 'client') names.add(thread.client);
  }
  return [...names];
}

/**
 * Erases clients with everything about them, or contacts in every text that names them, for good: in every table, and in the
 * cards in Slack. What was done is noted without saying who was erased.
 * @throws GhostwatchError `not_an_admin`
 */
export async function erase(ctx: ActorContext, choices: readonly ErasureChoice[]): Promise<Erased> {
  await requireAdmin(ctx);
  const names = await namesToForget(ctx, choices);
  const counts = { client: 0, contact: 0 };
  const notYet: number[] = [];
  for (const { number, what } of choices) {
    const done = what === 'client' ? await eraseClient(ctx, number) : await eraseContact(ctx, number);
    if (done) counts[what] += 1;
    else notYet.push(number);
  }
  await ctx.store.privacy.forgetCopies(ctx.actor.teamId, names);
  const facts = { clients: counts.client, contacts: counts.contact };
  await noteAudit(ctx, 'erased', { ...facts, numbers: choices.map(({ number }) => `#${number}`).join(' ') });
  await ctx.store.privacy.compact();
  return { ...facts, notYet };
}
