import { lastTwelveMonths, spanOf } from '../../domain/reports/period.ts';
import type { Report, ReportPeriod, ReportScope } from '../../domain/reports/report.ts';
import type { ReportFilter } from '../../ports/report-store.ts';
import { viewerOf } from '../access/viewer-of.ts';
import type { ActorContext } from '../context.ts';
import { readerOf } from '../people/reader.ts';
import type { ThreadReference } from '../threads/shared/find-thread.ts';
import { countThreads } from './count-threads.ts';
import { findClient } from './find-client.ts';
import { countSections } from './sections.ts';

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

/**
 * Returns the current state of the clients that the actor may see, and their figures for a period.
 * @throws UnclearThreadError if the client cannot be found
 */
export async function showReport(ctx: ActorContext, input: ShowReportInput): Promise<Report> {
  const reader = await readerOf(ctx, input.timeZone);
  const { timeZone } = reader;
  const scope = await scopeOf(ctx, input);
  const period = input.period ? { ...input.period, timeZone } : lastTwelveMonths(ctx.now, timeZone);
  const filter = await filterOf(ctx, scope);
  const { calendar } = ctx.availabilityOf(reader);
  const isComplete = await countThreads(ctx, ctx.actor.teamId, { limit: COUNTED_AT_ONCE });
  const sections = await countSections(ctx, { filter, span: spanOf(period), calendar });
  return { scope, period, now: ctx.now, isComplete, ...sections };
}
