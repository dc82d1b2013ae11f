import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type {
  OpenClients,
  OutcomeTotals,
  ReplyTime,
  Report,
  Section,
  StalledClients,
} from '../../domain/reports/report.ts';
import { revivalsOf } from '../../domain/reports/revivals.ts';
import { openClientsOf, replyTimesOf, totalsOf } from '../../domain/reports/sum-rows.ts';
import { OUTCOMES } from '../../domain/threads/thread.ts';
import { todayOf } from '../../domain/threads/urgency.ts';
import type { OpenRow } from '../../ports/report-store.ts';
import { createConcurrencySlots } from '../concurrency.ts';
import type { ActorContext } from '../context.ts';
import { recallPerson } from '../people/recall.ts';
import { type Counted, lastedSince, longestSilences } from './longest-silences.ts';

/** Rows about people are sorted by name, never by their figures. */
async function byName(ctx: ActorContext, rows: NonNullable<OpenClients['byOwner']>) {
  const { teamId } = ctx.actor;
  const { locale } = await recallPerson(ctx, ctx.actor);
  const named = await Promise.all(
    rows.map(async (row) => ({
      row,
      name: (await recallPerson(ctx, { teamId, userId: row.ownerId })).name,
    })),
  );
  return named.toSorted((a, b) => a.name.localeCompare(b.name, locale)).map(({ row }) => row);
}

async function openClients(ctx: ActorContext, { filter, calendar }: Counted, open: readonly OpenRow[]) {
  const { reportsPerPerson } = await ctx.store.workspaces.settings(ctx.actor.teamId);
  const overdue = await ctx.store.reports.overdueRows(filter, todayOf(ctx.now, calendar.timeZone));
  const clients = openClientsOf({ open, overdue }, reportsPerPerson);
  return { ...clients, byOwner: clients.byOwner && (await byName(ctx, clients.byOwner)) };
}

async function stalled(
  ctx: ActorContext,
  of: Counted,
  open: readonly OpenRow[],
  turn: 'us' | 'undelivered',
): Promise<StalledClients> {
  const all = totalsOf(open.filter((row) => row.turn === turn));
  return { all, longest: all.clients === 0 ? [] : await longestSilences(ctx, of, turn) };
}

async function outcomes(ctx: ActorContext, { filter, span }: Counted): Promise<readonly OutcomeTotals[]> {
  const rows = await ctx.store.reports.outcomeRows(filter, span);
  return OUTCOMES.map((outcome) => ({
    outcome,
    ...totalsOf(rows.filter((row) => row.outcome === outcome)),
  })).filter(({ clients }) => clients > 0);
}

/** Silences that are still going on are measured in the reader's own working days. */
async function replyTimes(
  ctx: ActorContext,
  { filter, span, calendar }: Counted,
): Promise<readonly ReplyTime[]> {
  const ended = await ctx.store.reports.silenceRows(filter, span);
  const lasting = await ctx.store.reports.lastingRows(filter, span);
  return replyTimesOf([
    ...ended.map(({ category, days, replied, count }) => ({
      category,
      days,
      replied: replied ? count : 0,
      open: replied ? 0 : count,
    })),
    ...lasting.map(({ category, day, count }) => ({
      category,
      days: lastedSince(ctx, calendar, day),
      replied: 0,
      open: count,
    })),
  ]);
}

/** The parts of a report that are counted. */
type Sections = Pick<
  Report,
  'open' | 'longest' | 'owed' | 'undelivered' | 'outcomes' | 'replyTimes' | 'revivals' | 'revived'
>;

/**
 * Returns one section of a report. If it fails, it is null, which the report shows as missing, and the others are not
 * affected.
 */
async function section<T>(
  ctx: ActorContext,
  name: keyof Sections,
  count: () => Promise<T>,
): Promise<Section<T>> {
  try {
    return await count();
  } catch (error) {
    ctx.log.error({ err: error, section: name }, 'A part of a report could not be counted');
    return null;
  } finally {
    await yieldToEventLoop();
  }
}

/** Counts the sections of a report, as many at once as the store can, and lets other work run in between. */
export async function countSections(ctx: ActorContext, of: Counted): Promise<Sections> {
  const { reports } = ctx.store;
  const { filter, span } = of;
  const inSlot = createConcurrencySlots(reports.atOnce);
  const add = <T>(name: keyof Sections, count: () => Promise<T>) => inSlot(() => section(ctx, name, count));
  const rows = add('open', () => reports.openRows(filter));
  const openRows = async () => {
    const known = await rows;
    if (known === null) throw new Error('The open clients could not be counted');
    return known;
  };
  const sections = {
    open: add('open', async () => openClients(ctx, of, await openRows())),
    longest: add('longest', () => longestSilences(ctx, of, 'client')),
    owed: add('owed', async () => stalled(ctx, of, await openRows(), 'us')),
    undelivered: add('undelivered', async () => stalled(ctx, of, await openRows(), 'undelivered')),
    outcomes: add('outcomes', () => outcomes(ctx, of)),
    replyTimes: add('replyTimes', () => replyTimes(ctx, of)),
    revivals: add('revivals', async () => revivalsOf(await reports.revivalRows(filter, span, ctx.now))),
    revived: add('revived', async () => totalsOf(await reports.revivedRows(filter, span))),
  };
  return {
    open: await sections.open,
    longest: await sections.longest,
    owed: await sections.owed,
    undelivered: await sections.undelivered,
    outcomes: await sections.outcomes,
    replyTimes: await sections.replyTimes,
    revivals: await sections.revivals,
    revived: await sections.revived,
  };
}
