import { GhostwatchError } from '../../domain/errors.ts';
import type { ImportBatch, ImportState } from '../../ports/import-store.ts';
import type { ActorContext } from '../context.ts';

/**
 * Moves an import from one state to the next for the caller to work on.
 * @throws GhostwatchError `import_running` while another import of theirs is being saved or undone, `import_gone`
 */
export async function beginImport(
  { store: { imports }, actor, clock }: ActorContext,
  { teamId, id, by }: ImportBatch,
  from: ImportState,
  to: ImportState,
): Promise<void> {
  if (await imports.isRunning(teamId, actor.userId)) throw new GhostwatchError('import_running');
  if (by !== actor.userId && (await imports.isRunning(teamId, by)))
    throw new GhostwatchError('import_running');
  if (!(await imports.move(teamId, id, from, to, clock.now()))) throw new GhostwatchError('import_gone');
}
