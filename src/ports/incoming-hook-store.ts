import type { BodyShape, HookMapping, IncomingHook } from '../domain/incoming-hooks/incoming-hook.ts';

/**
 * The thread that corresponds to an object of another program (`externalId` is a hash of its id there), and its newest
 * event so far (UTC ms).
 */
export interface HookLink {
  readonly externalId: string;
  readonly number: number;
  readonly heardAt: number | null;
}

/**
 * A hook, and the stored forms of the secret with which its sender signs, and of the one before; null where signatures
 * are, or were, not checked.
 */
export interface HookWithSecret {
  readonly hook: IncomingHook;
  readonly sealedSigningSecret: string | null;
  readonly sealedPrevious: string | null;
}

/** Our addresses to which other programs send. Their secrets are stored as hashes. */
export interface IncomingHookStore {
  /** False, and nothing is stored, when the workspace has a hook of that name. */
  add(hook: IncomingHook, secretHash: string): Promise<boolean>;
  /**
   * The hook with this address, or with a replaced address that still works at `now` (UTC ms); the only query without a
   * workspace.
   */
  findBySecret(secretHash: string, now: number): Promise<HookWithSecret | null>;
  /** All hooks, sorted by name. */
  list(teamId: string): Promise<readonly IncomingHook[]>;
  /** Removes a hook at a moment (UTC ms): from then on it is refused and not listed; false if there is none. */
  remove(teamId: string, id: string, now: number): Promise<boolean>;
  /** Restores a removed hook; false if it no longer exists, or another one has its name. */
  restore(teamId: string, id: string): Promise<boolean>;
  /** Deletes hooks removed before this moment (UTC ms). */
  forgetRemoved(before: number): Promise<void>;
  /** Changes the mapping; false if there is no such hook. */
  setMapping(teamId: string, id: string, mapping: HookMapping): Promise<boolean>;
  /** Replaces the address; the present one also works until `previousUntil` (UTC ms). */
  replaceSecret(teamId: string, id: string, secretHash: string, previousUntil: number): Promise<boolean>;
  /** Makes the replaced address the only one again; false if there is none. */
  restoreSecret(teamId: string, id: string): Promise<boolean>;
  /** Sets the secret for signatures from a moment (UTC ms) on; both null to stop checking them. */
  setSigningSecret(teamId: string, id: string, sealed: string | null, since: number | null): Promise<boolean>;
  /**
   * Makes the secret for signatures that the present one replaced, set at `since` (UTC ms), the present one again; null
   * if signatures were not checked before. False if it is no longer stored.
   */
  restoreSigningSecret(teamId: string, id: string, since: number | null): Promise<boolean>;
  /** The hooks of all workspaces that store a secret for signatures, for resealing with another key. */
  signed(): Promise<readonly HookWithSecret[]>;
  /** Stores the same secrets sealed with another key; does nothing if they were replaced meanwhile. */
  reseal(before: HookWithSecret, sealed: string | null, sealedPrevious: string | null): Promise<void>;

  /** Stores the masked form of the last body. */
  keepShapes(teamId: string, id: string, shapes: readonly BodyShape[], now: number): Promise<void>;
  /** Deletes the masked forms of bodies received before this moment (UTC ms). */
  forgetShapes(before: number): Promise<void>;
  link(teamId: string, hookId: string, externalId: string): Promise<HookLink | null>;
  saveLink(teamId: string, hookId: string, link: HookLink): Promise<void>;
}
