import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { GhostwatchError } from '../../domain/errors.ts';
import type { ImportUndone } from '../../domain/exchange/import-result.ts';
import { changesIn } from '../../domain/threads/undo.ts';
import type { ImportBatch, ImportRow } from '../../ports/import-store.ts';
import { requireAdminOrKey } from '../access/require-admin.ts';
import type { ActorContext } from '../context.ts';
import { noteAudit } from '../privacy/audit.ts';
import { undoChange } from '../threads/undo.ts';
import { beginImport } from './begin-import.ts';

const BATCH = 25;

/** Removes a thread that has not been changed since it was imported. */
async function removeUntouched(ctx: ActorContext, { number, version }: ImportRow): Promise<boolean> {
  const { teamId } = ctx.actor;
  if (number === null || version === null) return true;
  const thread = await ctx.store.threads.find(teamId, number);
  if (!thread) return true;
  if (thread.version !== version) return false;
  return (await ctx.store.threads.remove(thread, ctx.actor.userId)) === 'removed';
}

/** Restores the old values of a thread, unless it was changed since. */
async function restore(ctx: ActorContext, id: string, { number }: ImportRow): Promise<boolean> {
  if (number === null) return true;
  const history = await ctx.store.threads.history(ctx.actor.teamId, number);
  const { change } = changesIn(history).at(-1) ?? {};
  if (change?.group !== id) return false;
  try {
    await undoChange(ctx, { number, seenVersion: change.version });
    return true;
  } catch (error) {
    if (error instanceof GhostwatchError) return false;
    throw error;
  }
}

/** Undoes one line, and stores the result. */
async function undoRow(ctx: ActorContext, id: string, row: ImportRow): Promise<boolean> {
  const done = row.kind === 'add' ? await removeUntouched(ctx, row) : await restore(ctx, id, row);
  const state = done ? 'undone' : 'kept';
  await ctx.store.imports.mark(ctx.actor.teamId, id, [{ position: row.position, state }]);
  return done;
}

/** Undoes the remaining lines of an import. */
export async function continueUndoing(ctx: ActorContext, { teamId, id }: ImportBatch): Promise<ImportUndone> {
  const { imports, retention } = ctx.store;
  const gone = { add: 0, update: 0 };
  const kept: number[] = [];
  for (;;) {
    const rows = await imports.rows(teamId, id, 'saved', BATCH);
    if (rows.length === 0) break;
    for (const row of rows) {
      if (await undoRow(ctx, id, row)) gone[row.kind] += 1;
      else kept.push(row.number ?? 0);
    }
    await imports.progress(teamId, id, ctx.clock.now());
    await yieldToEventLoop();
  }
  await imports.move(teamId, id, 'undoing', 'undone', ctx.clock.now());
  await retention.wipe();
  await noteAudit(ctx, 'import_undone', { removed: gone.add, restored: gone.update });
  return { removed: gone.add, restored: gone.update, kept };
}

/**
 * Undoes a whole import: added threads are removed, changed ones get their old values back. Threads that were changed
 * since, or that a nudge was sent about, are kept and listed. Allowed for the importer and for admins.
 * @throws GhostwatchError `import_gone` for one that was undone already or is too old, `not_an_admin`,
 *   `import_running`
 */
export async function undoImport(ctx: ActorContext, id: string): Promise<ImportUndone> {
  const { teamId, userId } = ctx.actor;
  const batch = await ctx.store.imports.find(teamId, id);
  if (!batch) throw new GhostwatchError('import_gone');
  if (batch.by !== userId) await requireAdminOrKey(ctx);
  await beginImport(ctx, batch, 'saved', 'undoing');
  return continueUndoing(ctx, batch);
}
