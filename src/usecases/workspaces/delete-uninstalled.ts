import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { StoredInstallation } from '../../ports/installation-store.ts';
import type { Services } from '../context.ts';

/** Number of threads deleted at once, before other work may run. */
const BATCH = 50;
const DAY = 86_400_000;

/**
 * Creates the job that deletes the data of workspaces whose app has been uninstalled for longer than the retention
 * period, in batches. A workspace is marked first; if the app is installed again at the same moment, marking fails
 * and all its data is kept.
 */
export function createUninstalledDeletion({
  clock,
  store,
  log,
  keepUninstalledDays,
}: Pick<Services, 'clock' | 'store' | 'log' | 'keepUninstalledDays'>) {
  const { installations, retention } = store;

  const mark = ({ teamId, version }: StoredInstallation) =>
    installations.changeState({ teamId, version, state: 'deleting', at: clock.now() });

  /** An organisation's workspaces are deleted with it, except those that installed the app themselves. */
  async function markAll(installation: StoredInstallation): Promise<void> {
    if (!(await mark(installation)) || !installation.isOrganisation) return;
    for (const member of await installations.membersOf(installation.teamId)) {
      if (!member.tokens) await mark(member);
    }
  }

  async function deleteOne({ teamId }: StoredInstallation, stopping: AbortSignal): Promise<void> {
    while (!stopping.aborted) {
      if (await installations.deleteData(teamId, BATCH)) {
        await retention.wipe();
        log.info({ teamId, keepUninstalledDays }, 'The data of a workspace without the app was deleted');
        return;
      }
      await yieldToEventLoop();
    }
  }

  return async (stopping: AbortSignal): Promise<void> => {
    const before = clock.now() - keepUninstalledDays * DAY;
    const gone = [
      ...(await installations.inState('uninstalled')),
      ...(await installations.inState('refused')),
    ];
    for (const installation of gone) if (installation.stateSince < before) await markAll(installation);
    for (const installation of await installations.inState('deleting'))
      await deleteOne(installation, stopping);
  };
}
