import { GhostwatchError } from '../../domain/errors.ts';
import type { KnownMail } from '../../domain/mail/known-mail.ts';
import { mergeTerms, type TermChanges } from '../../domain/threads/terms.ts';
import type { ThreadDetails } from '../../domain/threads/thread.ts';
import { addThread as applyAddThread } from '../../domain/threads/transitions.ts';
import type { ActorContext } from '../context.ts';
import { readAgainAt } from '../conversations/sync-after-change.ts';
import { syncConversation } from '../conversations/sync-conversation.ts';
import { findColleague, type PersonReference } from '../people/find.ts';
import { meetPerson } from '../people/meet.ts';
import { planFor, plannedAt } from '../policies/plan.ts';
import type { Changed } from './change.ts';
import { findWatched } from './find-watched.ts';

/** Everything but the client has a sensible default; `since` is UTC ms, now when absent. */
export interface AddThreadInput {
  readonly details: Partial<Omit<ThreadDetails, 'terms'>> & {
    readonly client: string;
    readonly terms?: TermChanges;
  };
  readonly since?: number | undefined;
  readonly owner?: PersonReference | undefined;
  /** With the same key a second call adds nothing, whatever it says. */
  readonly once?: string | undefined;
  /** Names the request in the history, as in `ThreadTarget`. */
  readonly group?: string | undefined;
}

/** A thread that is watched now; `existed` when it already was. */
export interface Added extends Changed {
  readonly existed: boolean;
  /** The last mail of the conversation that was found; null where there is none. */
  readonly lastMail?: Pick<KnownMail, 'isOurs' | 'at'> | null;
}

async function newThread(ctx: ActorContext, { details, since, owner, group }: AddThreadInput) {
  const { teamId, userId } = ctx.actor;
  const ownerId = owner ? await findColleague(ctx, owner) : userId;
  const person = await meetPerson(ctx, { teamId, userId: ownerId });
  const now = ctx.now;
  const { thread, event: added } = applyAddThread(
    {
      topic: null,
      category: 'general',
      via: details.slackThread ? 'slack' : 'email',
      contact: null,
      phone: null,
      email: null,
      language: ctx.draftLanguageFor(person.locale),
      amount: null,
      link: null,
      slackThread: null,
      messageFacts: {},
      ...details,
      terms: mergeTerms({}, details.terms ?? {}),
      teamId,
      number: 0,
      ownerId,
      since: since ?? now,
    },
    { by: userId, now },
  );
  const event = group === undefined ? added : { ...added, change: { version: 1, fields: {}, group } };
  const stored = await ctx.store.threads.add(thread, event, plannedAt(planFor(ctx, thread, person)));
  return { stored, event };
}

/** What failed may be tried again with the same key. */
async function oneThread(ctx: ActorContext, input: AddThreadInput) {
  if (input.once === undefined) return newThread(ctx, input);
  const { teamId } = ctx.actor;
  const key = `add/${input.once}`;
  if (!(await ctx.store.processedRequests.accept(teamId, key, ctx.now)))
    throw new GhostwatchError('already_added');
  try {
    return await newThread(ctx, input);
  } catch (error) {
    await ctx.store.processedRequests.release(teamId, key);
    throw error;
  }
}

/**
 * Registers a client thread, or finds the one that is already watched for this client and Slack conversation. What
 * was said in the conversation so far decides when the silence began and whose turn it is; where it cannot be read just
 * now, the sync does so later.
 * @throws GhostwatchError `in_the_future`, `unknown_person`, `not_a_person`, `not_a_colleague`; `already_added` for the
 *   second call with the same `once`
 */
export async function addThread(ctx: ActorContext, input: AddThreadInput): Promise<Added> {
  const watched = await findWatched(ctx, input.details);
  if (watched) return { ...watched, existed: true };
  const { stored, event } = await oneThread(ctx, input);
  const { teamId, number } = stored;
  const listened = await syncConversation(ctx, { teamId, number });
  const thread = (await ctx.store.threads.find(teamId, number)) ?? stored;
  const owner = await meetPerson(ctx, { teamId: thread.teamId, userId: thread.ownerId });
  const plan = planFor(ctx, thread, owner);
  const lastMail = (await ctx.store.mails.known(thread)).at(-1) ?? null;
  const again = readAgainAt(listened, ctx.now);
  return { thread, event, plan, owner, existed: false, lastMail, readAgainAt: again };
}
