import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { type Identified, identifiersOf } from '../../domain/privacy/identifiers.ts';
import type { PlannedThread } from '../../domain/threads/thread.ts';
import { viewerOf } from '../access/viewer-of.ts';
import type { ActorContext } from '../context.ts';
import type { ErasureChoice } from './erase.ts';

const BATCH = 200;

const ofClient = ({ client }: PlannedThread) => identifiersOf({ client });
const ofContact = ({ contact, email, phone }: Identified) =>
  identifiersOf({ contact: contact ?? null, email: email ?? null, phone: phone ?? null });

/** The erased clients and contacts that exist again, for example after a backup was restored. */
export async function findUndoneErasures(ctx: ActorContext): Promise<readonly ErasureChoice[]> {
  const { privacy, threads } = ctx.store;
  const { teamId } = ctx.actor;
  if (!(await privacy.hasErased(teamId))) return [];
  const viewer = await viewerOf(ctx, ctx.actor);
  const back: ErasureChoice[] = [];
  for (let after = 0; ; ) {
    const batch = await threads.numbered(viewer, after, BATCH);
    const known = batch.flatMap((thread) => [...ofClient(thread), ...ofContact(thread)]);
    const erased = await privacy.erasedAt(teamId, known);
    for (const thread of batch) {
      const { number } = thread;
      if (ofClient(thread).some((one) => erased.has(one))) back.push({ number, what: 'client' });
      else if (ofContact(thread).some((one) => erased.has(one))) back.push({ number, what: 'contact' });
    }
    if (batch.length < BATCH) return back;
    after = batch.at(-1)?.number ?? after;
    await yieldToEventLoop();
  }
}
