import { GhostwatchError } from '../../domain/errors.ts';
import { effective, preferencesOf } from '../../domain/people/person.ts';
import { type ChangedSetting, pickNamed, type SettingKind } from '../../domain/settings/setting-change.ts';
import { settingsOf } from '../../domain/webhooks/webhook.ts';
import type { ActorContext } from '../context.ts';
import { meetPerson } from '../people/meet.ts';
import { applyPreferences } from '../people/update-preferences.ts';
import { applyPolicy } from '../policies/change.ts';
import { showProposals } from '../proposals/switch.ts';
import { templateAddress } from '../templates/change.ts';
import { saveOverview, showOverview } from '../weekly-overviews/set.ts';
import { restoreRules, showRules } from '../workspaces/change-settings.ts';

type Of<Kind extends SettingKind> = Extract<ChangedSetting, { readonly kind: Kind }>;

/** A kind of setting: `now` reads its current value, `restore` sets it to the value before a change. */
interface Restorable<Kind extends SettingKind> {
  now(ctx: ActorContext, changed: Of<Kind>): Promise<unknown>;
  /** Throws what the change itself would throw, and `settings_changed_since` if restoring is no longer possible. */
  restore(ctx: ActorContext, changed: Of<Kind>): Promise<unknown>;
}

const targetOf = ({ recipient }: Of<'overview'>) =>
  recipient.kind === 'channel' ? { channelId: recipient.channelId } : {};

function unlessGone(restored: boolean): void {
  if (!restored) throw new GhostwatchError('settings_changed_since');
}

/** The present value of a secret, as changes of it store it. */
const SECRET_NOW = {
  address: async ({ store, actor: { teamId } }: ActorContext, subjectId: string) =>
    (await store.hooks.list(teamId)).find(({ id }) => id === subjectId)?.previousUntil,
  signature: async ({ store, actor: { teamId } }: ActorContext, subjectId: string) =>
    (await store.hooks.list(teamId)).find(({ id }) => id === subjectId)?.signedSince,
  webhook: async ({ store, actor: { teamId } }: ActorContext, subjectId: string) =>
    (await store.webhooks.find(teamId, subjectId))?.webhook.previousSecretUntil,
};

async function restoreWebhook(
  { store: { webhooks }, actor: { teamId }, now }: ActorContext,
  { subjectId, before, after }: Of<'webhook'>,
): Promise<void> {
  if (before === null) return unlessGone(await webhooks.remove(teamId, subjectId, now));
  if (after === null) return unlessGone(await webhooks.restore(teamId, subjectId));
  if (before.isOn === true) await webhooks.enable(teamId, subjectId);
  if (before.isOn === false) await webhooks.disable(teamId, subjectId, 'by_admin', now);
  if (before.events !== undefined) await webhooks.setEvents(teamId, subjectId, before.events);
}

async function restoreSecret(
  { store: { hooks, webhooks }, actor: { teamId } }: ActorContext,
  { of, subjectId, before }: Of<'secret'>,
): Promise<boolean> {
  if (of === 'signature') return hooks.restoreSigningSecret(teamId, subjectId, before);
  return (of === 'webhook' ? webhooks : hooks).restoreSecret(teamId, subjectId);
}

/** Every kind of setting that can be undone. The type requires an entry for each kind. */
export const SETTING_KINDS: { readonly [Kind in SettingKind]: Restorable<Kind> } = {
  own: {
    now: async (ctx, { after }) => pickNamed(preferencesOf(await meetPerson(ctx, ctx.actor)), after),
    restore: async (ctx, { before }) => {
      const person = await meetPerson(ctx, ctx.actor);
      const restored = { ...person, ...before };
      await applyPreferences(ctx, person, { ...restored, ...effective(restored) });
    },
  },
  proposals: {
    now: async (ctx) => (await showProposals(ctx)).areOn,
    restore: (ctx, { before }) => ctx.store.proposals.setOff(ctx.actor, !before),
  },
  rules: {
    now: async (ctx, { after }) => pickNamed(await showRules(ctx), after),
    restore: (ctx, { before }) => restoreRules(ctx, before),
  },
  policy: {
    now: async (ctx, { scope }) => ctx.policies.own(ctx.actor.teamId)[scope] ?? null,
    restore: (ctx, { scope, before }) => applyPolicy(ctx, scope, before),
  },
  template: {
    now: async (ctx, changed) => ctx.templateCache.of(templateAddress(ctx, changed)),
    restore: (ctx, changed) => ctx.templateCache.set(templateAddress(ctx, changed), changed.before),
  },
  key: {
    now: async (ctx, { subjectId }) => {
      const keys = await ctx.store.keys.list(ctx.actor.teamId);
      return keys.some(({ id, revokedAt }) => id === subjectId && revokedAt === null);
    },
    restore: async ({ store, actor: { teamId }, now }, { subjectId, before }) =>
      unlessGone(
        await (before ? store.keys.restore(teamId, subjectId) : store.keys.revoke(teamId, subjectId, now)),
      ),
  },
  hook: {
    now: async (ctx, { subjectId }) => {
      const hooks = await ctx.store.hooks.list(ctx.actor.teamId);
      return hooks.find(({ id }) => id === subjectId)?.mapping ?? null;
    },
    restore: async ({ store: { hooks }, actor: { teamId }, now }, { subjectId, before, after }) => {
      if (before === null) unlessGone(await hooks.remove(teamId, subjectId, now));
      else if (after === null) unlessGone(await hooks.restore(teamId, subjectId));
      else await hooks.setMapping(teamId, subjectId, before);
    },
  },
  webhook: {
    now: async (ctx, { subjectId, after }) => {
      const found = await ctx.store.webhooks.find(ctx.actor.teamId, subjectId);
      const settings = found && settingsOf(found.webhook);
      return settings && after ? pickNamed(settings, after) : settings;
    },
    restore: restoreWebhook,
  },
  secret: {
    now: async (ctx, { of, subjectId }) => SECRET_NOW[of](ctx, subjectId),
    restore: async (ctx, changed) => unlessGone(await restoreSecret(ctx, changed)),
  },
  place: {
    now: async (ctx, { place }) => !(await ctx.store.proposals.isBanned(ctx.actor.teamId, place)),
    restore: (ctx, { place, before }) => ctx.store.proposals.setBanned(ctx.actor.teamId, place, !before),
  },
  overview: {
    now: async (ctx, changed) => (await showOverview(ctx, targetOf(changed)))?.schedule ?? null,
    restore: (ctx, changed) => saveOverview(ctx, { schedule: changed.before, ...targetOf(changed) }),
  },
};
