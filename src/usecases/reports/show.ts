import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Person } from '../../domain/people/person.ts';
import { lastTwelveMonths, spanOf } from '../../domain/reports/period.ts';
import type { OpenClients, Report, ReportPeriod, ReportScope, Section } from '../../domain/reports/report.ts';
import { revivalsOf } from '../../domain/reports/revivals.ts';
import { type OpenCounts, openClientsOf, replyTimesOf, totalsOf } from '../../domain/reports/sum-rows.ts';
import { OUTCOMES } from '../../domain/threads/thread.ts';
import { todayOf } from '../../domain/threads/urgency.ts';
import type { ReportFilter, ReportSpan } from '../../ports/report-store.ts';
import { viewerOf } from '../access/viewer-of.ts';
import type { ActorContext, Context } from '../context.ts';
import { readerOf } from '../people/reader.ts';
import { recallPerson } from '../people/recall.ts';
import type { ThreadReference } from '../threads/shared/find-thread.ts';
import { countThreads } from './count-threads.ts';
import { findClient } from './find-client.ts';
import { lastedSince, longestSilences } from './longest-silences.ts';

/** What to report on: a client is given by a reference, all other scopes as in the report. */
export interface ShowReportInput {
  readonly scope:
    | Exclude<ReportScope, { kind: 'client' }>
    | { readonly kind: 'client'; readonly ref: ThreadReference };
  /** Days (`YYYY-MM-DD`) in the time zone; the last twelve months by default. */
  readonly period?: Omit<ReportPeriod, 'timeZone'> | undefined;
  /** IANA name; the actor's time zone by default, and for a program that of its workspace. */
  readonly timeZone?: string | undefined;
}

/** Maximum number of threads counted within a request; the rest is counted at the next ticks. */
const COUNTED_AT_ONCE = 2000;

async function scopeOf(ctx: ActorContext, { scope }: ShowReportInput): Promise<ReportScope> {
  return scope.kind === 'client' ? { kind: 'client', client: await findClient(ctx, scope.ref) } : scope;
}

async function filterOf(ctx: ActorContext, scope: ReportScope): Promise<ReportFilter> {
  return {
    viewer: await viewerOf(ctx, ctx.actor),
    ...(scope.kind === 'mine' && { ownerId: ctx.actor.userId }),
    ...(scope.kind === 'channel' && { channelId: scope.channelId }),
    ...(scope.kind === 'client' && { client: scope.client }),
  };
}

/** Rows about people are sorted by name, never by their figures. */
async function openClients(ctx: ActorContext, rows: OpenCounts, perPerson: boolean): Promise<OpenClients> {
  const { teamId } = ctx.actor;
  const { locale } = await recallPerson(ctx, ctx.actor);
  const clients = openClientsOf(rows, perPerson);
  if (clients.byOwner === null) return clients;
  const named = await Promise.all(
    clients.byOwner.map(async (row) => ({
      row,
      name: (await recallPerson(ctx, { teamId, userId: row.ownerId })).name,
    })),
  );
  const byOwner = named.toSorted((a, b) => a.name.localeCompare(b.name, locale)).map(({ row }) => row);
  return { ...clients, byOwner };
}

async function replyTimes(ctx: Context, filter: ReportFilter, span: ReportSpan, reader: Person) {
  const ended = await ctx.store.reports.silenceRows(filter, span);
  const lasting = await ctx.store.reports.lastingRows(filter, span);
  return replyTimesOf([
    ...ended.map(({ category, days, replied, count }) => ({
      category,
      days,
      replied: replied ? count : 0,
      open: replied ? 0 : count,
    })),
    // Silences that are still going on are measured in the reader's own working days.
    ...lasting.map(({ category, day, count }) => ({
      category,
      days: lastedSince(ctx, reader, day),
      replied: 0,
      open: count,
    })),
  ]);
}

/**
 * Returns one section of a report. If it fails, it is null, which the report shows as missing, and the others are not
 * affected.
 */
async function section<T>(ctx: Context, name: keyof Report, count: () => Promise<T>): Promise<Section<T>> {
  try {
    return await count();
  } catch (error) {
    ctx.log.error({ err: error, section: name }, 'A part of a report could not be counted');
    return null;
  } finally {
    await yieldToEventLoop();
  }
}

/**
 * Returns the current state of the clients that the actor may see, and their figures for a period.
 * @throws UnclearThreadError if the client cannot be found
 */
export async function showReport(ctx: ActorContext, input: ShowReportInput): Promise<Report> {
  const { actor } = ctx;
  const { teamId } = actor;
  const { reports } = ctx.store;
  const reader = await readerOf(ctx, input.timeZone);
  const { timeZone } = reader;
  const scope = await scopeOf(ctx, input);
  const period = input.period ? { ...input.period, timeZone } : lastTwelveMonths(ctx.now, timeZone);
  const filter = await filterOf(ctx, scope);
  const span = spanOf(period);
  const of = { filter, span, reader };
  const { reportsPerPerson } = await ctx.store.workspaces.settings(teamId);
  const isComplete = await countThreads(ctx, teamId, { limit: COUNTED_AT_ONCE });
  const openRows = await section(ctx, 'open', async () => ({
    open: await reports.openRows(filter),
    overdue: await reports.overdueRows(filter, todayOf(ctx.now, timeZone)),
  }));
  const owed = openRows?.open.filter(({ waitingOn }) => waitingOn === 'us');
  return {
    scope,
    period,
    now: ctx.now,
    isComplete,
    open: openRows && (await openClients(ctx, openRows, reportsPerPerson)),
    longest: await section(ctx, 'longest', () => longestSilences(ctx, of, 'client')),
    owed: owed
      ? await section(ctx, 'owed', async () => ({
          all: totalsOf(owed),
          longest: await longestSilences(ctx, of, 'us'),
        }))
      : null,
    outcomes: await section(ctx, 'outcomes', async () => {
      const rows = await reports.outcomeRows(filter, span);
      return OUTCOMES.map((outcome) => ({
        outcome,
        ...totalsOf(rows.filter((row) => row.outcome === outcome)),
      })).filter(({ clients }) => clients > 0);
    }),
    replyTimes: await section(ctx, 'replyTimes', () => replyTimes(ctx, filter, span, reader)),
    revivals: await section(ctx, 'revivals', async () =>
      revivalsOf(await reports.revivalRows(filter, span, ctx.now)),
    ),
    revived: await section(ctx, 'revived', async () => totalsOf(await reports.revivedRows(filter, span))),
  };
}
