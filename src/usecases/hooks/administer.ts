import { KEY_NAME_MAX, readKeyName } from '../../domain/access/api-key.ts';
import { GhostwatchError } from '../../domain/errors.ts';
import type { HookMapping, HookSource, IncomingHook } from '../../domain/hooks/incoming-hook.ts';
import type { SettingChange } from '../../domain/settings/setting-change.ts';
import { requireAdmin } from '../access/require-admin.ts';
import type { ActorContext } from '../context.ts';
import { hashSecret, newHookSecret } from '../keys/secret.ts';
import { noteSettingChange } from '../settings/note-change.ts';

/** A hook as it is after a change, and the change to be undone; null where nothing is different. */
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

/** Lists the hooks of a workspace to admins, by name. Throws `not_an_admin`. */
export async function listHooks(ctx: ActorContext): Promise<readonly IncomingHook[]> {
  await requireAdmin(ctx);
  return ctx.store.hooks.list(ctx.actor.teamId);
}

/** Finds a hook by its name, for admins. Throws `not_an_admin`, `hook_unknown`. */
export async function findHook(ctx: ActorContext, name: string): Promise<IncomingHook> {
  const hook = (await listHooks(ctx)).find((one) => one.name === name);
  if (!hook) throw new GhostwatchError('hook_unknown', { name });
  return hook;
}

/**
 * An admin makes an address to which another program sends; its secret is shown once. They look after the clients that
 * it adds. Throws `not_an_admin`, `key_name_invalid`, `hook_name_taken`.
 */
export async function createHook(
  ctx: ActorContext,
  { name: typed, source }: { readonly name: string; readonly source: HookSource },
): Promise<HookChanged & { readonly secret: string }> {
  await requireAdmin(ctx);
  const name = readKeyName(typed);
  if (name === null) throw new GhostwatchError('key_name_invalid', { max: KEY_NAME_MAX });
  const { teamId, userId } = ctx.actor;
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
  };
  if (!(await ctx.store.hooks.add(hook, hashSecret(secret))))
    throw new GhostwatchError('hook_name_taken', { name });
  return { hook, secret, change: await noteHookChange(ctx, hook, null, hook.mapping) };
}

/** An admin says where a body has what; fields that are not named stay. Throws `not_an_admin`, `hook_unknown`. */
export async function mapHook(ctx: ActorContext, name: string, mapping: HookMapping): Promise<HookChanged> {
  const hook = await findHook(ctx, name);
  const changed = { ...hook.mapping, ...mapping };
  await ctx.store.hooks.setMapping(hook.teamId, hook.id, changed);
  const change = await noteHookChange(ctx, hook, hook.mapping, changed);
  return { hook: { ...hook, mapping: changed }, change };
}

/** An admin removes a hook; the clients that it added stay. Throws `not_an_admin`, `hook_unknown`. */
export async function removeHook(ctx: ActorContext, name: string): Promise<HookChanged> {
  const hook = await findHook(ctx, name);
  await ctx.store.hooks.remove(hook.teamId, hook.id, ctx.now);
  return { hook, change: await noteHookChange(ctx, hook, hook.mapping, null) };
}
