import { GhostwatchError } from '../../domain/errors.ts';
import { effective, preferencesOf } from '../../domain/people/person.ts';
import { type ChangedSetting, pickNamed, type SettingKind } from '../../domain/settings/setting-change.ts';
import type { ActorContext } from '../context.ts';
import { saveOverview, showOverview } from '../overviews/set.ts';
import { meetPerson } from '../people/meet.ts';
import { applyPreferences } from '../people/update-preferences.ts';
import { applyPolicy } from '../policies/change.ts';
import { showProposals } from '../proposals/switch.ts';
import { templateAddress } from '../templates/change.ts';
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
  overview: {
    now: async (ctx, changed) => (await showOverview(ctx, targetOf(changed)))?.schedule ?? null,
    restore: (ctx, changed) => saveOverview(ctx, { schedule: changed.before, ...targetOf(changed) }),
  },
};
