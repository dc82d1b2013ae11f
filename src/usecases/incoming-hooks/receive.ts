import { createHash } from 'node:crypto';
import { keyActor } from '../../domain/access/actor.ts';
import { GhostwatchError } from '../../domain/errors.ts';
import { shapesOf } from '../../domain/incoming-hooks/body-values.ts';
import type { IncomingHook } from '../../domain/incoming-hooks/incoming-hook.ts';
import { type HookEvent, readEvents } from '../../domain/incoming-hooks/read-events.ts';
import { hookIdentifier, identifiersOf } from '../../domain/privacy/identifiers.ts';
import { isEmailAddress } from '../../domain/text/email-address.ts';
import type { HookLink } from '../../ports/incoming-hook-store.ts';
import type { ActorContext, Context } from '../context.ts';
import { addThread } from '../threads/add.ts';
import { closeThread } from '../threads/close.ts';
import { markReplied } from '../threads/mark-replied.ts';

/** The result of a body: how many of its events had an effect, and how many had none. */
export interface Received {
  readonly done: number;
  readonly ignored: number;
}

const NAME_MAX = 80;
const TOPIC_MAX = 200;
/** Maximum number of events in one body; the rest is ignored. */
const EVENTS_MAX = 500;

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

const shortened = (text: string | null, max: number) =>
  text === null ? null : [...text].slice(0, max).join('');

async function add(ctx: ActorContext, hook: IncomingHook, event: HookEvent): Promise<number | null> {
  const client = shortened(event.client, NAME_MAX);
  if (client === null) return null;
  const isLink = event.link !== null && /^https?:\/\/[^\s/]\S*$/.test(event.link);
  const { thread } = await addThread(ctx, {
    owner: { by: 'id', userId: hook.ownerId },
    details: {
      client,
      topic: shortened(event.topic, TOPIC_MAX),
      category: 'offer',
      contact: shortened(event.contact, NAME_MAX),
      email: event.email !== null && isEmailAddress(event.email) ? event.email : null,
      amount: event.amount,
      link: isLink ? event.link : null,
    },
  });
  return thread.number;
}

async function change(ctx: ActorContext, number: number, { action }: HookEvent): Promise<boolean> {
  const ref = { by: 'number', number } as const;
  if (action === 'replied') await markReplied(ctx, { ref });
  else if (action === 'won' || action === 'declined') await closeThread(ctx, { ref, outcome: action });
  else return false;
  return true;
}

/** Whether an event is about a deleted client or an erased person; programs cannot add them again. */
async function wasErased(
  ctx: ActorContext,
  { teamId, id }: IncomingHook,
  { client, contact, email }: HookEvent,
  externalId: string,
): Promise<boolean> {
  const known = client === null ? { contact, email } : { client, contact, email };
  const identifiers = [hookIdentifier(id, externalId), ...identifiersOf(known)];
  const erased = await ctx.store.privacy.erasedAt(teamId, identifiers);
  if (erased.size > 0)
    ctx.log.info({ teamId, hook: id }, 'An event about somebody who was erased was ignored');
  return erased.size > 0;
}

/** Applies one event to its thread, or adds a thread for it; resolves with whether anything was done. */
async function apply(ctx: ActorContext, hook: IncomingHook, event: HookEvent): Promise<boolean> {
  const { teamId, id } = hook;
  const { hooks } = ctx.store;
  // The external id may contain a name, so only its hash is stored.
  const externalId = hashOf(event.externalId);
  const link = await hooks.link(teamId, id, externalId);
  const isOld = link?.heardAt != null && event.at !== null && event.at < link.heardAt;
  if (event.action === 'ignore' || isOld) return false;
  if (link) {
    const isChanged = await change(ctx, link.number, event);
    await hooks.saveLink(teamId, id, { ...link, heardAt: event.at ?? link.heardAt });
    return isChanged;
  }
  // No thread is added for something that had already ended when it was first heard of.
  if (event.action !== 'add' || (await wasErased(ctx, hook, event, externalId))) return false;
  const number = await add(ctx, hook, event);
  if (number === null) return false;
  const added: HookLink = { externalId, number, heardAt: event.at };
  await hooks.saveLink(teamId, id, added);
  return true;
}

/** Applies an event only once, however often it is sent. */
async function once(ctx: ActorContext, hook: IncomingHook, event: HookEvent, text: string): Promise<boolean> {
  const named = event.eventId ?? hashOf(text);
  const key = `hook/${hook.id}/${named}`;
  if (!(await ctx.store.processedRequests.accept(hook.teamId, key, ctx.now))) return false;
  try {
    return await apply(ctx, hook, event);
  } catch (error) {
    // A change that the state of the thread forbids would be refused again at every retry.
    if (error instanceof GhostwatchError) return false;
    await ctx.store.processedRequests.release(hook.teamId, key);
    throw error;
  }
}

/**
 * Processes a body that another program sent to a hook. An invalid event does not affect the others. Rejects when the
 * store, or Slack for a new client, cannot be reached: then the body may be sent again.
 */
export async function receiveHook(ctx: Context, hook: IncomingHook, body: unknown): Promise<Received> {
  const actor = keyActor(hook);
  const events = readEvents(hook.source, hook.mapping, body).slice(0, EVENTS_MAX);
  await ctx.store.hooks.keepShapes(hook.teamId, hook.id, shapesOf(body), ctx.now);
  let done = 0;
  for (const [index, event] of events.entries()) {
    const text = JSON.stringify(Array.isArray(body) ? body[index] : body);
    if (event && (await once({ ...ctx, actor }, hook, event, text))) done += 1;
  }
  return { done, ignored: events.length - done };
}
