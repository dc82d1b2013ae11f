import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { TZDate } from '@date-fns/tz';
import { addHours, addWeeks } from 'date-fns';
import type { TimeMachine } from 'slack-sandbox';
import type { DemoEnvironment } from './demo-environment.ts';
import { nextWorkingDay, ZONE } from './working-days.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** The interval (ms) between ticks while the clock is moved forward; the real bot ticks every minute. */
const TICK = 15 * MINUTE;
/** Maximum time to the next nudge (ms); no step of a schedule is further away. */
const LONGEST_WAIT = 60 * DAY;

const NOTHING_PLANNED = 'No nudge is planned, so the clock stays where it is. Watch a client, or reopen one.';

/** How to move the clock: the interval between ticks (ms), and when to stop early. */
interface Turning {
  readonly tick?: number;
  readonly enough?: () => boolean;
}

/** Moves the clock to a moment (UTC ms), with ticks on the way; the page shows the days passing. */
export async function turnTo(
  { clock, bot, slack }: DemoEnvironment,
  until: number,
  { tick = TICK, enough = () => false }: Turning = {},
): Promise<void> {
  while (clock.at < until && !enough()) {
    const day = Math.floor(clock.at / DAY);
    clock.at = Math.min(until, Math.floor(clock.at / tick) * tick + tick);
    await bot.tick();
    if (Math.floor(clock.at / DAY) > day) {
      await slack.clockMoved();
      await yieldToEventLoop();
    }
  }
  await slack.clockMoved();
  await slack.quiet();
}

/** The number of messages that the bot has sent to people on its own initiative. */
function nudges({ slack }: DemoEnvironment): number {
  const colleagues = slack.people.filter(({ user }) => !user.isExternal);
  return colleagues.flatMap(({ dm }) => dm).filter(({ metadata }) => metadata !== undefined).length;
}

/** Creates the buttons of the time machine; the workspace and the bot share one clock. */
export function timeMachine(demo: DemoEnvironment): TimeMachine {
  const turn = async (until: (now: TZDate) => Date): Promise<string> => {
    const before = nudges(demo);
    await turnTo(demo, until(new TZDate(demo.clock.at, ZONE)).getTime());
    return whatCame(nudges(demo) - before);
  };
  return {
    steps: [
      { id: 'hour', label: '+1 hour', go: () => turn((now) => addHours(now, 1)) },
      { id: 'day', label: '+1 working day', go: () => turn(nextWorkingDay) },
      { id: 'week', label: '+1 week', go: () => turn((now) => addWeeks(now, 1)) },
      { id: 'nudge', label: 'To the next nudge', go: () => toNextNudge(demo) },
    ],
  };
}

async function toNextNudge(demo: DemoEnvironment): Promise<string> {
  if (!(await demo.bot.expectsNudge())) return NOTHING_PLANNED;
  const before = nudges(demo);
  const came = () => nudges(demo) - before;
  await turnTo(demo, demo.clock.at + LONGEST_WAIT, { enough: () => came() > 0 });
  return came() > 0 ? whatCame(came()) : 'Two months passed and nobody had to be reminded.';
}

function whatCame(count: number): string {
  if (count === 0) return 'Time passed. Nobody had to be reminded.';
  return count === 1 ? 'Time passed. One nudge came.' : `Time passed. ${count} nudges came.`;
}
