import type { BodyShape, HookMapping, IncomingHook } from '../domain/hooks/incoming-hook.ts';

/** The thread that stands for a thing of another program (`externalId` is a hash of what it is called there), and the newest event of it that was heard (UTC ms). */
export interface HookLink {
  readonly externalId: string;
  readonly number: number;
  readonly heardAt: number | null;
}

/** A hook, and the secret with which its sender signs as it is stored; null where signatures are not checked. */
export interface HookWithSecret {
  readonly hook: IncomingHook;
  readonly sealedSigningSecret: string | null;
}

/** Addresses of ours to which other programs send. Their secrets are kept as hashes. */
export interface HookStore {
  /** False, and nothing is stored, when the workspace has a hook of that name. */
  add(hook: IncomingHook, secretHash: string): Promise<boolean>;
  /** The hook with this address, or with one that was replaced and works at `now` (UTC ms); the one query that has no workspace yet. */
  findBySecret(secretHash: string, now: number): Promise<HookWithSecret | null>;
  /** By name. */
  list(teamId: string): Promise<readonly IncomingHook[]>;
  /** It is refused and listed no more from now on (UTC ms); false where there is none. */
  remove(teamId: string, id: string, now: number): Promise<boolean>;
  /** A removed hook works again; false where it is gone, or another one has its name. */
  restore(teamId: string, id: string): Promise<boolean>;
  /** Deletes what was removed before this moment (UTC ms). */
  forgetRemoved(before: number): Promise<void>;
  /** False when there is no such hook. */
  setMapping(teamId: string, id: string, mapping: HookMapping): Promise<boolean>;
  /** Puts a new address in the place of the present one, which works, too, until `previousUntil` (UTC ms). */
  replaceSecret(teamId: string, id: string, secretHash: string, previousUntil: number): Promise<boolean>;
  /** Null to check signatures no longer. */
  setSigningSecret(teamId: string, id: string, sealed: string | null): Promise<boolean>;
  /** Those of all workspaces whose sender signs, for another key of the process. */
  signed(): Promise<readonly HookWithSecret[]>;

  /** Keeps what the last body looks like. */
  keepShapes(teamId: string, id: string, shapes: readonly BodyShape[], now: number): Promise<void>;
  /** Forgets what bodies from before this moment (UTC ms) looked like. */
  forgetShapes(before: number): Promise<void>;
  link(teamId: string, hookId: string, externalId: string): Promise<HookLink | null>;
  saveLink(teamId: string, hookId: string, link: HookLink): Promise<void>;
}
