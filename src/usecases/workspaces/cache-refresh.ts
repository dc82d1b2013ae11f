import type { WorkspaceStore } from '../../ports/store.ts';

/** A cache of data of each workspace that can be reloaded. */
interface Cache {
  /** Reloads the data of all workspaces. */
  open(): Promise<void>;
  reload(teamId: string): Promise<void>;
}

/** Reloads caches when another replica has changed the data, which is detected by a stored version. */
export interface CacheRefresh {
  open(): Promise<void>;
  /** Reloads the data of a workspace if it has changed. */
  refresh(teamId: string): Promise<void>;
  /** Reloads the data of all workspaces that have changed. */
  refreshAll(): Promise<void>;
}

export function createCacheRefresh(
  workspaces: Pick<WorkspaceStore, 'settingsVersion' | 'settingsVersions'>,
  caches: readonly Cache[],
): CacheRefresh {
  const known = new Map<string, number>();

  async function renew(teamId: string, version: number): Promise<void> {
    if ((known.get(teamId) ?? 0) === version) return;
    for (const cache of caches) await cache.reload(teamId);
    known.set(teamId, version);
  }

  return {
    open: async () => {
      // Versions are read first, so that a concurrent change is read twice rather than missed.
      const versions = await workspaces.settingsVersions();
      for (const cache of caches) await cache.open();
      for (const [teamId, version] of versions) known.set(teamId, version);
    },
    refresh: async (teamId) => renew(teamId, await workspaces.settingsVersion(teamId)),
    refreshAll: async () => {
      for (const [teamId, version] of await workspaces.settingsVersions()) await renew(teamId, version);
    },
  };
}
