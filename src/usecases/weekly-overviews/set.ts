import type { SettingChange } from '../../domain/settings/setting-change.ts';
import {
  nextOverview,
  type Overview,
  type OverviewRecipient,
  type OverviewSchedule,
} from '../../domain/weekly-overviews/overview-schedule.ts';
import { requireAdmin } from '../access/require-admin.ts';
import { requireInChannel } from '../access/require-in-channel.ts';
import type { ActorContext } from '../context.ts';
import { recallPerson } from '../people/recall.ts';
import { noteSettingChange } from '../settings/note-change.ts';

/** Where a weekly overview goes: to the actor, or to a channel. */
export interface OverviewTarget {
  readonly channelId?: string | undefined;
}

function recipientOf({ actor }: ActorContext, { channelId }: OverviewTarget): OverviewRecipient {
  return channelId === undefined ? { kind: 'person', userId: actor.userId } : { kind: 'channel', channelId };
}

/** The weekly overview of the actor or of a channel; null if there is none. */
export function showOverview(ctx: ActorContext, target: OverviewTarget): Promise<Overview | null> {
  return ctx.store.overviews.find(ctx.actor.teamId, recipientOf(ctx, target));
}

/** The weekly overview of the actor, and those of the workspace's channels. */
export async function listOverviews(ctx: ActorContext) {
  return { own: await showOverview(ctx, {}), channels: await ctx.store.overviews.channels(ctx.actor.teamId) };
}

/** When a weekly overview comes; null turns it off. */
type NewOverview = OverviewTarget & { readonly schedule: OverviewSchedule | null };

/** The weekly overview as it is now, and the change for undo; null if nothing changed. */
export interface OverviewChanged {
  readonly overview: Overview | null;
  readonly change: SettingChange | null;
}

/** Sets when a weekly overview comes; for a channel the bot must be in it. Throws `not_in_channel`. */
export async function saveOverview(
  ctx: ActorContext,
  { schedule, ...target }: NewOverview,
): Promise<Overview | null> {
  const { teamId, userId: setBy } = ctx.actor;
  const recipient = recipientOf(ctx, target);
  if (schedule === null) {
    await ctx.store.overviews.forget(teamId, recipient);
    return null;
  }
  if (recipient.kind === 'channel') await requireInChannel(ctx, recipient.channelId);
  const { calendar } = ctx.availabilityOf(await recallPerson(ctx, ctx.actor));
  const nextAt = nextOverview(calendar, schedule, ctx.now);
  const overview = { teamId, recipient, setBy, schedule, nextAt };
  await ctx.store.overviews.save(overview);
  return overview;
}

/**
 * Sets when a weekly overview comes; null turns it off. The first one comes at the next such time. Only admins can
 * set a channel's overview; it uses the working hours and the language of the admin who sets it.
 * @throws GhostwatchError `not_an_admin`, `not_in_channel`
 */
export async function setOverview(ctx: ActorContext, input: NewOverview): Promise<OverviewChanged> {
  const recipient = recipientOf(ctx, input);
  if (recipient.kind === 'channel') await requireAdmin(ctx);
  const before = (await showOverview(ctx, input))?.schedule ?? null;
  const overview = await saveOverview(ctx, input);
  const changed = { kind: 'overview', recipient, before, after: input.schedule } as const;
  return { overview, change: await noteSettingChange(ctx, changed) };
}
