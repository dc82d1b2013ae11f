import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Context } from '../context.ts';
import {
  createSimulation,
  type ExpectedNudge,
  nextMoment,
  type SimulationInput,
  simulateClaim,
  simulateDelivery,
} from './nudge-simulation.ts';

/** The interval (ms) between ticks. */
const TICK = 60_000;
/** How often one moment is processed, because a nudge that was put off may be due again at the same moment. */
const ROUNDS = 3;
/** Number of moments processed before other work may run. */
const MOMENTS_AT_ONCE = 20;
/**
 * How far back (ms) nudges are read for the daily limit. A day has at most 25 hours, so this is enough in any time
 * zone.
 */
export const QUOTA_LOOKBACK = 2 * 86_400_000;

/**
 * Returns the nudges that the bot would send until `until` (UTC ms). It uses the bot's own decisions: it claims what
 * is due, applies the daily limits, and delivers, with digests, pauses and covers. Nothing is stored or sent, and it
 * assumes that nothing happens to the clients in the meantime.
 */
export async function simulateNudges(
  ctx: Context,
  input: SimulationInput,
  until: number,
): Promise<ExpectedNudge[]> {
  const simulation = createSimulation(ctx, input);
  const expected: ExpectedNudge[] = [];
  let at = ctx.now;
  for (let moments = 1; ; moments++) {
    for (let round = 0; round < ROUNDS; round++) {
      await simulateClaim(simulation, at);
      expected.push(...(await simulateDelivery(simulation, at)));
    }
    const next = nextMoment(simulation);
    if (next === null) break;
    at = next > at ? next : at + TICK;
    if (at >= until) break;
    if (moments % MOMENTS_AT_ONCE === 0) await yieldToEventLoop();
  }
  return expected;
}
