import { KEY_NAME_MAX, readKeyName } from '../../domain/access/api-key.ts';
import { GhostwatchError } from '../../domain/errors.ts';
import type { HookMapping, HookSource, IncomingHook } from '../../domain/hooks/incoming-hook.ts';
import { requireAdmin } from '../access/require-admin.ts';
import type { ActorContext } from '../context.ts';
import { hashSecret, newHookSecret } from '../keys/secret.ts';

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
): Promise<{ readonly hook: IncomingHook; readonly secret: string }> {
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
  return { hook, secret };
}

/** An admin says where a body has what; fields that are not named stay. Throws `not_an_admin`, `hook_unknown`. */
export async function mapHook(ctx: ActorContext, name: string, mapping: HookMapping): Promise<IncomingHook> {
  const hook = await findHook(ctx, name);
  const changed = { ...hook.mapping, ...mapping };
  await ctx.store.hooks.setMapping(hook.teamId, hook.id, changed);
  return { ...hook, mapping: changed };
}

/** An admin removes a hook; the clients that it added stay. Throws `not_an_admin`, `hook_unknown`. */
export async function removeHook(ctx: ActorContext, name: string): Promise<IncomingHook> {
  const hook = await findHook(ctx, name);
  await ctx.store.hooks.remove(hook.teamId, hook.id);
  return hook;
}
