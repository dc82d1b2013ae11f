import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { ExportedThread } from '../../domain/exchange/export.ts';
import type { PlannedThread } from '../../domain/threads/thread.ts';
import { viewerOf } from '../access/viewer-of.ts';
import type { ActorContext } from '../context.ts';
import { recallPerson } from '../people/recall.ts';
import { noteAudit } from '../privacy/audit.ts';

const BATCH = 200;

/**
 * All threads that somebody may see, open and closed, by number, in batches so that other work is not held up.
 * Threads added in the meantime may be included. The audit trail records a complete export.
 */
export async function* exportThreads(ctx: ActorContext): AsyncGenerator<readonly ExportedThread[]> {
  const viewer = await viewerOf(ctx, ctx.actor);
  const zones = new Map<string, string>();
  async function zoneOf({ teamId, ownerId: userId }: PlannedThread): Promise<string> {
    const known = zones.get(userId) ?? (await recallPerson(ctx, { teamId, userId })).timeZone;
    zones.set(userId, known);
    return known;
  }
  let count = 0;
  for (let after = 0; ; ) {
    const batch = await ctx.store.threads.numbered(viewer, after, BATCH);
    const exported: ExportedThread[] = [];
    for (const thread of batch) exported.push({ thread, timeZone: await zoneOf(thread) });
    yield exported;
    count += batch.length;
    if (batch.length < BATCH) break;
    after = batch.at(-1)?.number ?? after;
    await yieldToEventLoop();
  }
  await noteAudit(ctx, 'exported', { clients: count });
}
