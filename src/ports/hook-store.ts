import type { BodyShape, HookMapping, IncomingHook } from '../domain/hooks/incoming-hook.ts';

/**
 * The thread that corresponds to an object of another program (`externalId` is a hash of its id there), and its newest
 * event so far (UTC ms).
 */
export interface HookLink {
  readonly externalId: string;
  readonly number: number;
  readonly heardAt: number | null;
}

/** A hook, and the stored form of the secret with which its sender signs; null where signatures are not checked. */
export interface HookWithSecret {
  readonly hook: IncomingHook;
  readonly sealedSigningSecret: string | null;
}

/** Our addresses to which other programs send. Their secrets are stored as hashes. */
export interface HookStore {
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
  /** Sets the secret for signatures; null to stop checking them. */
  setSigningSecret(teamId: string, id: string, sealed: string | null): Promise<boolean>;
  /** The hooks of all workspaces whose sender signs, for resealing with another key. */
  signed(): Promise<readonly HookWithSecret[]>;

  /** Stores the masked form of the last body. */
  keepShapes(teamId: string, id: string, shapes: readonly BodyShape[], now: number): Promise<void>;
  /** Deletes the masked forms of bodies received before this moment (UTC ms). */
  forgetShapes(before: number): Promise<void>;
  link(teamId: string, hookId: string, externalId: string): Promise<HookLink | null>;
  saveLink(teamId: string, hookId: string, link: HookLink): Promise<void>;
}
