import { KEY_NAME_MAX, PROGRAMS_MAX, readKeyName } from '../../domain/access/api-key.ts';
import { findNamed } from '../../domain/access/find-named.ts';
import { GhostwatchError } from '../../domain/errors.ts';
import type { HookMapping, HookSource, IncomingHook } from '../../domain/incoming-hooks/incoming-hook.ts';
import type { SettingChange } from '../../domain/settings/setting-change.ts';
import { requireAdmin } from '../access/require-admin.ts';
import { hashSecret, newHookSecret } from '../api-keys/secret.ts';
import type { ActorContext } from '../context.ts';
import { noteSettingChange } from '../settings/note-change.ts';

/** How long (ms) a replaced address keeps working, so that the sender can be reconfigured. */
const BOTH_WORK = 24 * 3_600_000;

/** A hook after a change, and the change for undo; null if nothing changed. */
export interface HookChanged {
  readonly hook: IncomingHook;
  readonly change: SettingChange | null;
}

function noteHookChange(
  ctx: ActorContext,
  { id, name }: IncomingHook,
  before: HookMapping | null,
  after: HookMapping | null,
): Promise<SettingChange | null> {
  return noteSettingChange(ctx, { kind: 'hook', subjectId: id, name, before, after });
}

/** A hook with its address, which is shown once; it starts with `/` if no public URL is configured. */
export interface HookWithAddress {
  readonly hook: IncomingHook;
  readonly address: string;
}

const withAddress = ({ publicUrl }: ActorContext, hook: IncomingHook, secret: string): HookWithAddress => ({
  hook,
  address: `${publicUrl ?? ''}/hooks/${secret}`,
});

/** Lists the hooks of a workspace for admins, by name. Throws `not_an_admin`. */
export async function listHooks(ctx: ActorContext): Promise<readonly IncomingHook[]> {
  await requireAdmin(ctx);
  return ctx.store.hooks.list(ctx.actor.teamId);
}

/** Finds a hook by its id or name, for admins. Throws `not_an_admin`, `hook_unknown`. */
export async function findHook(ctx: ActorContext, named: string): Promise<IncomingHook> {
  const hook = findNamed(await listHooks(ctx), named);
  if (!hook) throw new GhostwatchError('hook_unknown', { name: named });
  return hook;
}

/** Makes one change of a hook, for admins. Throws `not_an_admin`, `hook_unknown`. */
export async function carryOut(
  ctx: ActorContext,
  named: string,
  change: (hook: IncomingHook) => Promise<boolean>,
): Promise<IncomingHook> {
  const hook = await findHook(ctx, named);
  if (!(await change(hook))) throw new GhostwatchError('hook_unknown', { name: hook.name });
  return hook;
}

/**
 * Creates an address to which another program sends; the address is shown once. The admin who creates it owns the
 * clients that it adds. Throws `not_an_admin`, `key_name_invalid`, `hook_name_taken`.
 */
export async function createHook(
  ctx: ActorContext,
  { name: typed, source }: { readonly name: string; readonly source: HookSource },
): Promise<HookWithAddress & HookChanged> {
  await requireAdmin(ctx);
  const name = readKeyName(typed);
  if (name === null) throw new GhostwatchError('key_name_invalid', { max: KEY_NAME_MAX });
  const { teamId, userId } = ctx.actor;
  if ((await ctx.store.hooks.list(teamId)).length >= PROGRAMS_MAX) {
    throw new GhostwatchError('too_many_hooks', { max: PROGRAMS_MAX });
  }
  const secret = newHookSecret();
  const hook = {
    teamId,
    id: ctx.newId(),
    name,
    source,
    ownerId: userId,
    mapping: {},
    createdAt: ctx.now,
    last: null,
    previousUntil: null,
    signedSince: null,
  };
  if (!(await ctx.store.hooks.add(hook, hashSecret(secret))))
    throw new GhostwatchError('hook_name_taken', { name });
  return { ...withAddress(ctx, hook, secret), change: await noteHookChange(ctx, hook, null, hook.mapping) };
}

/** Sets where the given fields stand in a body; other fields stay as they are. Throws `not_an_admin`, `hook_unknown`. */
export async function mapHook(ctx: ActorContext, named: string, fields: HookMapping): Promise<HookChanged> {
  const { name, mapping } = await findHook(ctx, named);
  return setHookMapping(ctx, name, { ...mapping, ...fields });
}

/**
 * Sets where each field stands in a body; fields not given use the default of the hook's source. Returns the shape of
 * the last body once more, and then deletes it. Throws `not_an_admin`, `hook_unknown`.
 */
export async function setHookMapping(
  ctx: ActorContext,
  named: string,
  mapping: HookMapping,
): Promise<HookChanged> {
  const hook = await carryOut(ctx, named, ({ teamId, id }) =>
    ctx.store.hooks.setMapping(teamId, id, mapping),
  );
  const change = await noteHookChange(ctx, hook, hook.mapping, mapping);
  return { hook: { ...hook, mapping }, change };
}

/**
 * Replaces the address of a hook; the new one is shown once, and the old one works for another day.
 * @throws GhostwatchError `not_an_admin`, `hook_unknown`
 */
export async function rotateHook(ctx: ActorContext, named: string): Promise<HookWithAddress & HookChanged> {
  const secret = newHookSecret();
  const previousUntil = ctx.now + BOTH_WORK;
  const hook = await carryOut(ctx, named, ({ teamId, id }) =>
    ctx.store.hooks.replaceSecret(teamId, id, hashSecret(secret), previousUntil),
  );
  const { id: subjectId, name, previousUntil: before } = hook;
  const changed = { kind: 'secret', of: 'address', subjectId, name, before, after: previousUntil } as const;
  const change = await noteSettingChange(ctx, changed);
  return { ...withAddress(ctx, { ...hook, previousUntil }, secret), change };
}

/** Removes a hook; the clients that it added are kept. Throws `not_an_admin`, `hook_unknown`. */
export async function removeHook(ctx: ActorContext, named: string): Promise<HookChanged> {
  const hook = await carryOut(ctx, named, ({ teamId, id }) => ctx.store.hooks.remove(teamId, id, ctx.now));
  return { hook, change: await noteHookChange(ctx, hook, hook.mapping, null) };
}
