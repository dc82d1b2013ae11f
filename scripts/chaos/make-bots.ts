import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BotProcess } from './bot-process.ts';
import type { ChaosPlan } from './chaos-plan.ts';

const EVERY_SECOND = '* * * * * *';
/** The clock of one replica is fast by this much (s). */
const FAST_BY = 90;
const WRONG_CLOCK = fileURLToPath(new URL('wrong-clock.mjs', import.meta.url));

/**
 * Returns the replicas of a bot with these settings; if there are several, the clock of the first one is wrong. Their logs
 * are in the plan's folder for logs, or in `folder`.
 */
export function makeBots(
  plan: ChaosPlan,
  ports: readonly number[],
  settings: Readonly<Record<string, string>>,
  folder: string,
): readonly BotProcess[] {
  const logs = plan.logs ?? folder;
  mkdirSync(logs, { recursive: true });
  return ports.map((port, index) => {
    const isFast = ports.length > 1 && index === 0;
    return new BotProcess({
      args: [...(isFast ? ['--import', WRONG_CLOCK] : []), ...plan.bot, 'start'],
      logFile: join(logs, `bot${index}.log`),
      env: {
        ...settings,
        PORT: String(port),
        GHOSTWATCH_TICK: EVERY_SECOND,
        GHOSTWATCH_SEND_TIMEOUT: String(plan.sendTimeout),
        GHOSTWATCH_SETTLE: String(plan.settle),
        ...(isFast ? { CLOCK_FAST_BY: String(FAST_BY) } : {}),
      },
    });
  });
}
