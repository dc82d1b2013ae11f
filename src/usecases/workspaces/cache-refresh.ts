import type { WorkspaceStore } from '../../ports/store.ts';

/** What is held in memory of each workspace, and can be read anew. */
interface Cache {
  /** Reads what is stored of all workspaces. */
  open(): Promise<void>;
  reload(teamId: string): Promise<void>;
}

/** Keeps what is held in memory as it is stored, whichever replica changed it: everything has a version that is read first. */
export interface CacheRefresh {
  open(): Promise<void>;
  /** Reads a workspace anew if it was changed since. */
  refresh(teamId: string): Promise<void>;
  /** The same for all workspaces. */
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
      // The versions first: what is changed in between is read twice, and not missed.
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
