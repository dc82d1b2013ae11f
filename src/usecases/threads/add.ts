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
import type { Changed } from './shared/change-thread.ts';
import { findWatched } from './shared/find-watched.ts';

/** Only the client is required; `since` is UTC ms, now by default. */
export interface AddThreadInput {
  readonly details: Partial<Omit<ThreadDetails, 'terms'>> & {
    readonly client: string;
    readonly terms?: TermChanges;
  };
  readonly since?: number | undefined;
  readonly owner?: PersonReference | undefined;
  /** An idempotency key: a second call with the same key adds nothing, even with other details. */
  readonly once?: string | undefined;
  /** Identifies the request in the history, as in `ThreadTarget`. */
  readonly group?: string | undefined;
}

/** A watched thread; `existed` is true if it was watched before. */
export interface Added extends Changed {
  readonly existed: boolean;
  /** The last mail found in the conversation; null if there is none. */
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

/** After an error, the same key may be used again. */
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
 * Adds a client thread, or returns the one that already watches this client and Slack conversation. The messages so
 * far decide when the silence began and whose turn it is; if they cannot be read now, a later sync does this.
 * @throws GhostwatchError `in_the_future`, `unknown_person`, `not_a_person`, `not_a_colleague`; `already_added` for
 *   the second call with the same `once`
 */
export async function addThread(ctx: ActorContext, input: AddThreadInput): Promise<Added> {
  const watched = await findWatched(ctx, input.details);
  if (watched) return { ...watched, existed: true };
  const { stored, event } = await oneThread(ctx, input);
  const { teamId, number } = stored;
  const synced = await syncConversation(ctx, { teamId, number });
  const thread = (await ctx.store.threads.find(teamId, number)) ?? stored;
  const owner = await meetPerson(ctx, { teamId: thread.teamId, userId: thread.ownerId });
  const plan = planFor(ctx, thread, owner);
  const lastMail = (await ctx.store.mails.known(thread)).at(-1) ?? null;
  const again = readAgainAt(synced, ctx.now);
  return { thread, event, plan, owner, existed: false, lastMail, readAgainAt: again };
}
