import type { ApiKey } from '../domain/access/api-key.ts';

/**
 * The API keys of workspaces. A secret is never stored, only its hash. A rejected promise means that nothing was
 * changed.
 */
export interface ApiKeyStore {
  /** Adds a key; false, and nothing is stored, if the workspace has an unrevoked key with that name. */
  add(key: ApiKey, secretHash: string): Promise<boolean>;
  /** The key whose secret has this hash, revoked or not; the only query without a workspace. */
  findBySecret(secretHash: string): Promise<ApiKey | null>;
  /** All keys of a workspace, including revoked ones, the newest first. */
  list(teamId: string): Promise<readonly ApiKey[]>;
  /** Revokes a key; false if there is no such key, or it was revoked before. */
  revoke(teamId: string, id: string, now: number): Promise<boolean>;
  /** Restores a revoked key; false if there is none, or another key has its name. */
  restore(teamId: string, id: string): Promise<boolean>;
  /** Stores that a key was used at `now` (UTC ms). */
  markUsed(teamId: string, id: string, now: number): Promise<void>;
}
