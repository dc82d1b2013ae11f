import type { ApiKey } from '../domain/access/api-key.ts';

/** The keys of workspaces. A secret is never stored, only its hash. A rejected promise means that nothing was changed. */
export interface KeyStore {
  /** False, and nothing is stored, when the workspace has a key of that name that is not revoked. */
  add(key: ApiKey, secretHash: string): Promise<boolean>;
  /** The key with a secret of this hash, also a revoked one; the one query that has no workspace yet. */
  findBySecret(secretHash: string): Promise<ApiKey | null>;
  /** All keys of a workspace, revoked ones too: the newest first. */
  list(teamId: string): Promise<readonly ApiKey[]>;
  /** False when there is no such key, or it was revoked before. */
  revoke(teamId: string, id: string, now: number): Promise<boolean>;
  /** A revoked key works again; false where there is none, or another key has its name. */
  restore(teamId: string, id: string): Promise<boolean>;
  /** Notes that a key was used at `now` (UTC ms). */
  markUsed(teamId: string, id: string, now: number): Promise<void>;
}
