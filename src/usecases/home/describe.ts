import type { Viewer } from '../../domain/access/viewer.ts';
import type {
  Home,
  HomeList,
  HomeRow,
  HomeScreen,
  HomeSection,
  PipelineTotals,
} from '../../domain/home/home.ts';
import type { Person } from '../../domain/people/person.ts';
import { silentDays } from '../../domain/policies/silence.ts';
import type { PlannedThread } from '../../domain/threads/thread.ts';
import { todayOf } from '../../domain/threads/urgency.ts';
import type { Page, PipelineTotalsRow } from '../../ports/thread-store.ts';
import { findCovered } from '../access/covered-by.ts';
import { viewerOf } from '../access/viewer-of.ts';
import type { Context } from '../context.ts';
import { recallPerson } from '../people/recall.ts';
import { planAsStored } from '../policies/plan.ts';
import { findSettingChange } from '../settings/undo-change.ts';
import { findLastChange } from '../threads/shared/find-last-change.ts';
import { filterFor, HOME_PAGE_SIZE, SOONEST_FIRST, sizesOf } from './lists.ts';

/** How long (ms) somebody's last change is shown with an undo button. */
const ONE_HOUR = 3_600_000;
function totalsOf(rows: readonly PipelineTotalsRow[]): PipelineTotals {
  const amounts = rows.flatMap(({ currency, minor }) => (currency === null ? [] : [{ currency, minor }]));
  const sum = (key: 'count' | 'muted') => rows.reduce((total, row) => total + row[key], 0);
  return { count: sum('count'), muted: sum('muted'), amounts };
}

async function rowOf(ctx: Context, thread: PlannedThread): Promise<HomeRow> {
  const owner = await recallPerson(ctx, { teamId: thread.teamId, userId: thread.ownerId });
  const { calendar } = ctx.availabilityOf(owner);
  return {
    thread,
    owner,
    policy: ctx.policies.of(thread),
    silentDays: silentDays(thread, calendar, ctx.now),
    plan: planAsStored(ctx, thread, owner),
  };
}

async function section(
  ctx: Context,
  list: HomeList,
  screen: HomeScreen,
  limit: number,
  reader: Person,
  viewer: Viewer,
  covered: readonly string[],
): Promise<HomeSection> {
  const { text, page } = screen;
  const today = todayOf(ctx.now, reader.timeZone);
  const filter = filterFor(list, reader.userId, covered, today);
  const search = text === null ? filter : { ...filter, text };
  const order: Pick<Page, 'order'> = SOONEST_FIRST.has(list) ? {} : { order: { by: 'urgency', today } };
  const found = await ctx.store.threads.list(viewer, search, { limit, offset: page * limit, ...order });
  const last = Math.max(0, Math.ceil(found.total / limit) - 1);
  if (page > last) return section(ctx, list, { ...screen, page: last }, limit, reader, viewer, covered);
  return {
    list,
    total: found.total,
    rows: await Promise.all(found.threads.map((one) => rowOf(ctx, one))),
    page,
  };
}

async function coveringOf(ctx: Context, teamId: string, covered: readonly string[], viewer: Viewer) {
  const covering: Home['covering'][number][] = [];
  for (const ownerId of covered) {
    const openThreads = await ctx.store.threads.count(viewer, { ownerId, status: 'open' });
    covering.push({ owner: await recallPerson(ctx, { teamId, userId: ownerId }), openThreads });
  }
  return covering;
}

async function recentChange(ctx: Context, { teamId, userId }: HomeScreen): Promise<Home['recent']> {
  const last = await findLastChange(ctx, { teamId, userId });
  const change = await findSettingChange(ctx, { teamId, userId });
  const isRecent = (at: number) => ctx.now - at <= ONE_HOUR;
  if (change && isRecent(change.at) && change.at > (last?.event.recordedAt ?? 0))
    return { of: 'setting', change };
  if (!last || !isRecent(last.event.recordedAt)) return null;
  const thread = await ctx.store.threads.find(teamId, last.number);
  return thread && { of: 'thread', thread, event: last.event };
}

async function mailboxesOf(ctx: Context, { teamId, userId }: HomeScreen): Promise<Home['mailboxes']> {
  const theirs = ctx.mailboxes
    .of(teamId)
    .filter((mailbox) => ctx.mailboxPeople.known(teamId, mailbox)?.(userId));
  const shown: Home['mailboxes'][number][] = [];
  for (const { name } of theirs) {
    const { lastReadAt, failure } = await ctx.store.mailboxes.state(teamId, name);
    shown.push({ name, lastReadAt, failingSince: failure?.since ?? null });
  }
  return shown;
}

/** Returns what somebody's App Home shows now; never waits for Slack. */
export async function describeHome(ctx: Context, screen: HomeScreen): Promise<Home> {
  const { teamId, userId } = screen;
  const reader = await recallPerson(ctx, { teamId, userId });
  const viewer = await viewerOf(ctx, screen);
  const covered = await findCovered(ctx, screen);
  const sizes = sizesOf(screen);
  const sections: HomeSection[] = [];
  for (const [one, limit] of Object.entries(sizes)) {
    sections.push(await section(ctx, one as HomeList, screen, limit, reader, viewer, covered));
  }
  const { watchEmoji } = await ctx.store.workspaces.settings(teamId);
  const notAllowed = ctx.features.missing(teamId);
  const openTotals = await ctx.store.threads.openTotals(viewer, userId);
  return {
    reader,
    now: ctx.now,
    screen,
    sections,
    pageSize: HOME_PAGE_SIZE,
    mine: totalsOf(openTotals.filter(({ isOwn }) => isOwn)),
    recent: await recentChange(ctx, screen),
    team: totalsOf(openTotals.filter(({ isOwn }) => !isOwn)),
    covering: await coveringOf(ctx, teamId, covered, viewer),
    watchEmoji: notAllowed.includes('watch_emoji') ? null : watchEmoji,
    mailboxes: await mailboxesOf(ctx, screen),
    notAllowed,
  };
}
