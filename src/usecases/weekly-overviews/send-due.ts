import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { personActor } from '../../domain/access/actor.ts';
import { nextOverview, type Overview } from '../../domain/weekly-overviews/overview-schedule.ts';
import { contextNow, type Services } from '../context.ts';
import { recallPerson } from '../people/recall.ts';
import { isTrial } from '../trial/is-trial.ts';
import { describeOverview } from './describe.ts';

const BATCH = 20;
/** Delay (ms) before a temporary failure is tried again. */
const TRY_AGAIN = 600_000;

/**
 * Sends one overview. Its next date is stored first, so that no other process sends it too. If Slack certainly did
 * not accept it but may later, it is tried again. If the result is unclear, it is not: a missing overview is better
 * than two.
 */
async function sendOne(services: Services, overview: Overview): Promise<void> {
  const { teamId, setBy: userId } = overview;
  const ctx = contextNow(services, personActor({ teamId, userId }));
  const { calendar } = ctx.availabilityOf(await recallPerson(ctx, ctx.actor));
  const nextAt = nextOverview(calendar, overview.schedule, ctx.now);
  if (!(await ctx.store.overviews.advance(overview, nextAt)) || (await isTrial(ctx, teamId))) return;
  const again = () => ctx.store.overviews.advance({ ...overview, nextAt }, ctx.now + TRY_AGAIN);
  try {
    const week = await describeOverview(ctx, overview);
    await ctx.messenger.turn(teamId);
    const result = await ctx.messenger.sendOverview(week);
    if (result.kind === 'sent') return;
    ctx.log.warn({ teamId, userId, error: result.error }, 'A weekly overview was not sent');
    if (result.kind === 'later') await again();
  } catch (error) {
    ctx.log.error({ err: error, teamId, userId }, 'A weekly overview could not be put together');
    await again();
  }
}

/** Sends the weekly overviews that are due, one after the other. */
export function createOverviews(services: Services) {
  return async (stopping: AbortSignal): Promise<void> => {
    while (!stopping.aborted) {
      const due = await services.store.overviews.due(services.clock.now(), BATCH);
      if (due.length === 0) return;
      for (const overview of due) {
        if (stopping.aborted) return;
        await sendOne(services, overview);
        await yieldToEventLoop();
      }
    }
  };
}
