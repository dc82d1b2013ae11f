import { GhostwatchError } from '../../domain/errors.ts';
import type { ImportBatch, ImportState } from '../../ports/import-store.ts';
import type { ActorContext } from '../context.ts';

/**
 * Claims an import that is in one state for the work that leads to the next.
 * @throws GhostwatchError `import_running` while somebody's import is being saved or taken back, `import_gone`
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
