import { GhostwatchError } from '../../domain/errors.ts';
import { identifiersOf } from '../../domain/privacy/identifiers.ts';
import { namesOf, withoutContact, withoutNames } from '../../domain/privacy/scrub.ts';
import type { PlannedThread } from '../../domain/threads/thread.ts';
import type { Remnant } from '../../ports/privacy-store.ts';
import { requireAdminOrKey } from '../access/require-admin.ts';
import type { ActorContext } from '../context.ts';
import { redrawMessage } from '../nudges/redraw-message.ts';
import { cardsOf, removeWithCards } from '../threads/shared/remove-with-cards.ts';
import { noteAudit } from './audit.ts';
import { type FoundData, findData } from './find-data.ts';

/** What to erase of a thread: the whole client, the contact, or a name in every text that mentions it. */
export type ErasureChoice =
  | { readonly number: number; readonly what: 'client' | 'contact' }
  | { readonly number: number; readonly what: 'mention'; readonly name: string };

/**
 * How much was erased; the numbers of the clients that were not, because a nudge about them was being sent; how many
 * cards could not be replaced in Slack; and where the database may still contain what was deleted.
 */
export interface Erased {
  readonly clients: number;
  readonly contacts: number;
  readonly mentions: number;
  readonly notYet: readonly number[];
  readonly cardsLeft: number;
  readonly remnants: readonly Remnant[];
}

/** Finds the data that could be erased. Throws `not_an_admin`. */
export async function describeErasure(ctx: ActorContext, text: string): Promise<FoundData> {
  await requireAdminOrKey(ctx);
  return findData(ctx, text);
}

/** Maximum attempts when a nudge changes the thread in the meantime; more in a row would mean a bug. */
const ATTEMPTS = 5;

/** Counts kept while an erasure runs. */
interface Progress {
  cardsLeft: number;
}

/** Redraws the cards in Slack, so that they no longer show the name. */
async function redrawCards(
  ctx: ActorContext,
  { teamId, number }: PlannedThread,
  progress: Progress,
): Promise<void> {
  for (const card of cardsOf(await ctx.store.nudges.ofThread(teamId, number))) {
    await redrawMessage(ctx, teamId, card).catch((error: unknown) => {
      ctx.log.warn({ err: error, teamId, number }, 'A card could not be redrawn after an erasure');
      progress.cardsLeft += 1;
    });
  }
}

/** The names that a choice erases. */
function namesMeant(choice: ErasureChoice, thread: PlannedThread): readonly string[] {
  if (choice.what === 'mention') return [choice.name];
  return choice.what === 'client' ? [...namesOf(thread), thread.client] : namesOf(thread);
}

/** Removes a contact, or a name, from every text of a thread. True if that is done, or the thread no longer exists. */
async function eraseNames(ctx: ActorContext, choice: ErasureChoice, progress: Progress): Promise<boolean> {
  const { teamId } = ctx.actor;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const thread = await ctx.store.threads.find(teamId, choice.number);
    if (!thread) return true;
    const { version, nextNudgeAt } = thread;
    const names = namesMeant(choice, thread);
    const left = choice.what === 'contact' ? withoutContact(thread) : withoutNames(thread, names);
    if (!(await ctx.store.privacy.scrub(left, version, nextNudgeAt, names))) continue;
    await redrawCards(ctx, thread, progress);
    return true;
  }
  return false;
}

async function eraseClient(ctx: ActorContext, number: number, progress: Progress): Promise<boolean> {
  const countLeft = () => {
    progress.cardsLeft += 1;
  };
  try {
    const thread = await ctx.store.threads.find(ctx.actor.teamId, number);
    return thread === null || (await removeWithCards(ctx, thread, countLeft));
  } catch (error) {
    if (error instanceof GhostwatchError && error.code === 'nudge_under_way') return false;
    throw error;
  }
}

/** The names to remove from data outside of threads, and the identifiers by which erased people are recognised later. */
async function gather(ctx: ActorContext, choices: readonly ErasureChoice[]) {
  const names = new Set<string>();
  const identifiers = new Set<string>();
  for (const choice of choices) {
    const thread = await ctx.store.threads.find(ctx.actor.teamId, choice.number);
    if (!thread) continue;
    for (const name of namesMeant(choice, thread)) names.add(name);
    if (choice.what === 'mention') continue;
    const { client, contact, email, phone } = thread;
    const known = choice.what === 'client' ? { client, contact, email, phone } : { contact, email, phone };
    for (const identifier of identifiersOf(known)) identifiers.add(identifier);
  }
  return { names: [...names], identifiers: [...identifiers] };
}

/**
 * Permanently erases clients with all their data, or contacts and names in every text that mentions them, in all
 * tables and in the cards in Slack. The audit trail records the action without the erased names; hashes of their
 * identifiers are kept to recognise them later.
 * @throws GhostwatchError `not_an_admin`
 */
export async function erase(ctx: ActorContext, choices: readonly ErasureChoice[]): Promise<Erased> {
  await requireAdminOrKey(ctx);
  const { teamId } = ctx.actor;
  const { privacy } = ctx.store;
  const { names, identifiers } = await gather(ctx, choices);
  await privacy.remember(teamId, identifiers, ctx.now);
  const counts = { client: 0, contact: 0, mention: 0 };
  const notYet: number[] = [];
  const progress: Progress = { cardsLeft: 0 };
  for (const choice of choices) {
    const { number, what } = choice;
    const done =
      what === 'client' ? await eraseClient(ctx, number, progress) : await eraseNames(ctx, choice, progress);
    if (done) counts[what] += 1;
    else notYet.push(number);
  }
  await privacy.forgetCopies(teamId, names);
  const facts = { clients: counts.client, contacts: counts.contact, mentions: counts.mention };
  await noteAudit(ctx, 'erased', { ...facts, numbers: choices.map(({ number }) => `#${number}`).join(' ') });
  const remnants = await privacy.compact();
  return { ...facts, notYet, cardsLeft: progress.cardsLeft, remnants };
}
