import { personActor } from '../../domain/access/actor.ts';
import { nextWorkingMoment } from '../../domain/calendar/calendar.ts';
import { localDate, startOfDate } from '../../domain/calendar/local-date.ts';
import type { Person } from '../../domain/people/person.ts';
import { type Context, contextNow, type Services } from '../context.ts';
import { meetPerson } from '../people/meet.ts';
import { forecastNudges } from '../threads/forecast.ts';
import { isTrial } from './is-trial.ts';

/** The person who installed the app, else the person responsible for the workspace; null if neither is known. */
async function recipientOf(ctx: Context, teamId: string): Promise<string | null> {
  const installed = (await ctx.store.installations.find(teamId))?.installedBy ?? null;
  return installed ?? ctx.directory.fallback(teamId);
}

/** Whether somebody's working day has begun. */
function isAtWork(ctx: Context, reader: Person): boolean {
  const { calendar } = ctx.availabilityOf(reader);
  const today = localDate(ctx.now, calendar.timeZone);
  const begins = nextWorkingMoment(calendar, startOfDate(today, calendar.timeZone));
  return begins !== null && begins <= ctx.now && localDate(begins, calendar.timeZone) === today;
}

/**
 * Sends one summary a day of the nudges that would be sent today. If Slack does not accept it, it is tried again the
 * next time.
 */
async function summarize(ctx: Context, teamId: string): Promise<void> {
  const userId = await recipientOf(ctx, teamId);
  if (userId === null) return;
  const reader = await meetPerson(ctx, { teamId, userId });
  if (!isAtWork(ctx, reader)) return;
  const key = `trial/${localDate(ctx.now, reader.timeZone)}`;
  if (!(await ctx.store.processedRequests.accept(teamId, key, ctx.now))) return;
  const actor = personActor(reader);
  const forecast = await forecastNudges({ ...ctx, actor }, { scope: 'team', days: 1 });
  const result = await ctx.messenger.sendTrialSummary({ reader, forecast, now: ctx.now });
  if (result.kind === 'later') await ctx.store.processedRequests.release(teamId, key);
}

/**
 * Creates the job that sends one message a day about the nudges that would be sent, in workspaces with a trial, to
 * the person who installed the app.
 */
export function createTrialSummaries(services: Services) {
  return async (stopping: AbortSignal): Promise<void> => {
    for (const { teamId } of await services.store.installations.list()) {
      if (stopping.aborted) return;
      const ctx = contextNow(services);
      if (await isTrial(ctx, teamId)) await summarize(ctx, teamId);
    }
  };
}
