import { keyActor, keyNameIn, personActor } from '../../domain/access/actor.ts';
import type { ImportBatch, ImportStore } from '../../ports/import-store.ts';
import { type ActorContext, contextNow, type Services } from '../context.ts';
import { meetPerson } from '../people/meet.ts';
import { continueSaving } from './save-import.ts';
import { continueUndoing } from './undo-import.ts';

/** An import in progress is updated after every batch; after this time (ms) without an update it counts as interrupted. */
const STALLED = 30_000;

/** The actor who started the import. */
function actorOf({ teamId, by }: ImportBatch) {
  const name = keyNameIn(by);
  return name === null ? personActor({ teamId, userId: by }) : keyActor({ teamId, id: 'command-line', name });
}

async function finish(ctx: ActorContext, batch: ImportBatch): Promise<void> {
  const { actor, messenger, now } = ctx;
  const saved = batch.state === 'saving' ? await continueSaving(ctx, batch) : null;
  const undone = saved ? null : await continueUndoing(ctx, batch);
  ctx.log.info({ teamId: batch.teamId, by: batch.by }, 'An import that had been interrupted was finished');
  if (actor.kind !== 'person') return;
  const reader = await meetPerson(ctx, actor);
  await messenger
    .sendImportResult({ reader, saved, undone, now })
    .catch((error: unknown) =>
      ctx.log.warn({ err: error }, 'Somebody could not be told that their import was finished'),
    );
}

/** Whether an import, or the undoing of one, was interrupted. */
export async function isImportStalled(imports: Pick<ImportStore, 'stalled'>, now: number): Promise<boolean> {
  return (await imports.stalled(now - STALLED)).length > 0;
}

/** Resumes imports, and the undoing of imports, that were interrupted when their process ended. */
export function createImportResumption(services: Services) {
  return async (stopping: AbortSignal): Promise<void> => {
    const { imports } = services.store;
    for (const batch of await imports.stalled(services.clock.now() - STALLED)) {
      if (stopping.aborted) return;
      if (!(await imports.takeOver(batch, services.clock.now()))) continue;
      await finish(contextNow(services, actorOf(batch)), batch);
    }
  };
}
