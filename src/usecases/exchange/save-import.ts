import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { GhostwatchError } from '../../domain/errors.ts';
import type { ImportResult } from '../../domain/exchange/import-result.ts';
import type { ImportBatch, RowCount } from '../../ports/import-store.ts';
import type { ActorContext } from '../context.ts';
import { noteAudit } from '../privacy/audit.ts';
import { beginImport } from './begin-import.ts';
import { identifiersIn } from './mark-erasures.ts';
import { saveLines } from './save-lines.ts';
import { threadIndex } from './thread-index.ts';

/** Lines per transaction. A transaction blocks all others, and people notice delays above about fifty milliseconds. */
const BATCH = 25;

/** Called after each batch with the number of lines done and the total. */
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

/** Saves the remaining lines of an import that is being saved. */
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
  // The store has deleted the lines by now.
  await ctx.store.retention.wipe();
  await noteAudit(ctx, 'imported', { added: result.added, updated: result.updated });
  return result;
}

/** Erased people in these lines are to be added again. */
async function acceptErased({ store, actor: { teamId } }: ActorContext, id: string): Promise<void> {
  const asked = await store.imports.rows(teamId, id, 'asked', Number.MAX_SAFE_INTEGER);
  const identifiers = asked.flatMap(({ step }) => (step ? identifiersIn(step) : []));
  await store.privacy.forgetErasure(teamId, identifiers);
  await store.imports.acceptAsked(teamId, id);
}

/** A previewed import; `withErased`: also save the lines that add erased people again. */
export interface SaveImport {
  readonly id: string;
  readonly withErased?: boolean;
}

/**
 * Saves a previewed import in batches, so that other work can run in between. A line is skipped if it would no longer
 * do what the preview showed. An import that was interrupted is resumed by `resume-imports.ts`.
 * @throws GhostwatchError `import_gone` for one that was saved already, belongs to somebody else or was previewed
 *   more than a day ago, `import_running` while another import of theirs is being saved
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
