import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { GhostwatchError } from '../../domain/errors.ts';
import type { ImportResult } from '../../domain/exchange/import-result.ts';
import type { ImportBatch, RowCount } from '../../ports/import-store.ts';
import type { ActorContext } from '../context.ts';
import { noteAudit } from '../privacy/audit.ts';
import { beginImport } from './begin-import.ts';
import { identifiersIn } from './find-erased.ts';
import { saveLines } from './save-lines.ts';
import { threadIndex } from './thread-index.ts';

/** A batch, its commit included, holds everybody else up; fifty milliseconds are what a person may notice. */
const BATCH = 25;

/** Told after each batch how many lines of how many are done. */
export type OnProgress = (done: number, total: number) => void;

async function resultOf({ store, actor: { teamId } }: ActorContext, id: string): Promise<ImportResult> {
  const counts = await store.imports.counts(teamId, id);
  const total = (of: (row: RowCount) => boolean) =>
    counts.filter(of).reduce((sum, { count }) => sum + count, 0);
  return {
    id,
    added: total(({ kind, state }) => kind === 'add' && state === 'saved'),
    updated: total(({ kind, state }) => kind === 'update' && state === 'saved'),
    leftOut: total(({ state }) => state === 'left_out'),
  };
}

/** Saves what is still waiting of an import that is being saved. */
export async function continueSaving(
  ctx: ActorContext,
  { id, total }: ImportBatch,
  onProgress: OnProgress = () => undefined,
): Promise<ImportResult> {
  const { imports } = ctx.store;
  const { teamId } = ctx.actor;
  const index = await threadIndex(ctx);
  for (let done = 0; ; ) {
    const rows = await imports.rows(teamId, id, 'waiting', BATCH);
    if (rows.length === 0) break;
    await saveLines(ctx, id, rows, index);
    await imports.progress(teamId, id, ctx.clock.now());
    done += rows.length;
    onProgress(done, total);
    await yieldToEventLoop();
  }
  await imports.dropAsked(teamId, id);
  const result = await resultOf(ctx, id);
  await imports.move(teamId, id, 'saving', 'saved', ctx.clock.now());
  // The lines are forgotten now.
  await ctx.store.retention.wipe();
  await noteAudit(ctx, 'imported', { added: result.added, updated: result.updated });
  return result;
}

/** Whoever was erased is meant to come back. */
async function acceptErased({ store, actor: { teamId } }: ActorContext, id: string): Promise<void> {
  const asked = await store.imports.rows(teamId, id, 'asked', Number.MAX_SAFE_INTEGER);
  const identifiers = asked.flatMap(({ step }) => (step ? identifiersIn(step) : []));
  await store.privacy.forgetErasure(teamId, identifiers);
  await store.imports.acceptAsked(teamId, id);
}

/** An import that was shown; `withErased`: also the lines that bring back somebody who was erased. */
export interface SaveImport {
  readonly id: string;
  readonly withErased?: boolean;
}

/**
 * Saves what was shown, in batches that let others run: just that, and a line only as long as it still does what was shown.
 * What a killed process has left is gone on with (`resume-imports.ts`).
 * @throws GhostwatchError `import_gone` for one that was saved already, is not one's own or was shown more than a day ago,
 *   `import_running` while another one of theirs is being saved
 */
export async function saveImport(
  ctx: ActorContext,
  { id, withErased = false }: SaveImport,
  onProgress?: OnProgress,
): Promise<ImportResult> {
  const { teamId, userId } = ctx.actor;
  const batch = await ctx.store.imports.find(teamId, id);
  if (!batch || batch.by !== userId) throw new GhostwatchError('import_gone');
  await beginImport(ctx, batch, 'previewed', 'saving');
  if (withErased) await acceptErased(ctx, id);
  return continueSaving(ctx, batch, onProgress);
}
