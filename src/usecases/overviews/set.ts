import {
  nextOverview,
  type Overview,
  type OverviewRecipient,
  type OverviewSchedule,
} from '../../domain/reports/overview-schedule.ts';
import { requireAdmin } from '../access/require-admin.ts';
import { requireInChannel } from '../access/require-in-channel.ts';
import type { ActorContext } from '../context.ts';
import { recallPerson } from '../people/recall.ts';

/** Where a weekly overview goes: to whoever asks, or to a channel. */
export interface OverviewTarget {
  readonly channelId?: string | undefined;
}

function recipientOf({ actor }: ActorContext, { channelId }: OverviewTarget): OverviewRecipient {
  return channelId === undefined ? { kind: 'person', userId: actor.userId } : { kind: 'channel', channelId };
}

/** The weekly overview of whoever asks, or of a channel; null where there is none. */
export function showOverview(ctx: ActorContext, target: OverviewTarget): Promise<Overview | null> {
  return ctx.store.overviews.find(ctx.actor.teamId, recipientOf(ctx, target));
}

/** The weekly overviews of whoever asks, and those of the workspace's channels. */
export async function listOverviews(ctx: ActorContext) {
  return { own: await showOverview(ctx, {}), channels: await ctx.store.overviews.channels(ctx.actor.teamId) };
}

/**
 * Sets when a weekly overview comes; null ends it. The first one comes at the next such moment. A channel's comes in the
 * working time and the language of whoever sets it, and is set by admins alone.
 * @throws GhostwatchError `not_an_admin`, `not_in_channel`
 */
export async function setOverview(
  ctx: ActorContext,
  { schedule, ...target }: OverviewTarget & { readonly schedule: OverviewSchedule | null },
): Promise<Overview | null> {
  const { teamId, userId: setBy } = ctx.actor;
  const recipient = recipientOf(ctx, target);
  if (recipient.kind === 'channel') {
    await requireAdmin(ctx);
    if (schedule !== null) await requireInChannel(ctx, recipient.channelId);
  }
  if (schedule === null) {
    await ctx.store.overviews.forget(teamId, recipient);
    return null;
  }
  const { calendar } = ctx.availabilityOf(await recallPerson(ctx, ctx.actor));
  const nextAt = nextOverview(calendar, schedule, ctx.now);
  const overview = { teamId, recipient, setBy, schedule, nextAt };
  await ctx.store.overviews.save(overview);
  return overview;
}
