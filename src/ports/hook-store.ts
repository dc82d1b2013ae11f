import type { BodyShape, HookMapping, IncomingHook } from '../domain/hooks/incoming-hook.ts';

/** The thread that stands for a thing of another program (`externalId` is a hash of what it is called there), and the newest event of it that was heard (UTC ms). */
export interface HookLink {
  readonly externalId: string;
  readonly number: number;
  readonly heardAt: number | null;
}

/** Addresses of ours to which other programs send. Their secrets are kept as hashes. */
export interface HookStore {
  /** False, and nothing is stored, when the workspace has a hook of that name. */
  add(hook: IncomingHook, secretHash: string): Promise<boolean>;
  /** The one query that has no workspace yet. */
  findBySecret(secretHash: string): Promise<IncomingHook | null>;
  /** By name. */
  list(teamId: string): Promise<readonly IncomingHook[]>;
  /** It is refused and listed no more from now on (UTC ms); false where there is none. */
  remove(teamId: string, id: string, now: number): Promise<boolean>;
  /** A removed hook works again; false where it is gone, or another one has its name. */
  restore(teamId: string, id: string): Promise<boolean>;
  /** Deletes what was removed before this moment (UTC ms). */
  forgetRemoved(before: number): Promise<void>;
  setMapping(teamId: string, id: string, mapping: HookMapping): Promise<void>;
  /** Keeps what the last body looks like. */
  keepShapes(teamId: string, id: string, shapes: readonly BodyShape[], now: number): Promise<void>;
  /** Forgets what bodies from before this moment (UTC ms) looked like. */
  forgetShapes(before: number): Promise<void>;
  link(teamId: string, hookId: string, externalId: string): Promise<HookLink | null>;
  saveLink(teamId: string, hookId: string, link: HookLink): Promise<void>;
}
