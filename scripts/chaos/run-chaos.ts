import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { type RandomFault, type Sandbox, seededRandom, startSandbox } from 'slack-sandbox';
import { BotProcess } from './bot-process.ts';
import { type Arrivals, countArrivals, registerClients } from './clients.ts';
import { Doubts } from './doubts.ts';

/** What is done to the bot. */
export interface ChaosPlan {
  readonly nudges: number;
  readonly kills: number;
  readonly seed: number;
  /** Node's arguments that start the bot. */
  readonly bot: readonly string[];
  /** Seconds: how long a call may take, and how long a late message may take beyond that. */
  readonly sendTimeout: number;
  readonly settle: number;
  /** Seconds that the bot lives on average before it is killed, its start included. */
  readonly life: number;
  /** Says how far it is. */
  readonly report: (line: string) => void;
}

export interface ChaosResult extends Arrivals {
  readonly kills: number;
  /** Starts that failed, since Slack did not answer, and ends that nobody had asked for. */
  readonly gaveUp: number;
  /** Attempts that had no answer for a second, and the longest time that one bot needed to settle one (ms). */
  readonly doubts: number;
  readonly longestRecovery: number;
  /** From an attempt to its settlement, the time included in which the bot was dead (ms). */
  readonly longestDoubt: number;
  readonly tookMs: number;
}

const NEVER = '0 0 1 1 *';
const EVERY_SECOND = '* * * * * *';
/** A message that is accepted late, by this much (ms); it must be less than the settle window. */
const LATE = 1500;
const LOOK_EVERY = 100;
/** Whatever has not arrived after this long is missing (ms). */
const PATIENCE = 600_000;
/** Three and more nudges of one owner go out together. */
const MESSAGES_PER_NUDGE = 0.31;

/** 2 % of requests and 2 % of answers are lost, one in four of these without a word; 1 % is accepted late. */
const FAULTS: readonly RandomFault[] = [
  { probability: 0.02, fault: { kind: 'reset' } },
  { probability: 0.015, fault: { kind: 'answer_lost' } },
  { probability: 0.005, fault: { kind: 'answer_lost', how: 'silence' } },
  { method: 'chat.postMessage', probability: 0.01, fault: { kind: 'late', afterMs: LATE } },
];

/** Looks at both sides, and lets late messages arrive, until told to end. */
function watch(slack: Sandbox, bot: BotProcess, doubts: Doubts): () => void {
  const timer = setInterval(() => {
    void slack.clockMoved();
    doubts.look(Date.now(), bot.bornAt);
  }, LOOK_EVERY);
  return () => clearInterval(timer);
}

async function killAgainAndAgain(bot: BotProcess, plan: ChaosPlan, random: () => number): Promise<void> {
  for (let count = 1; count <= plan.kills; count++) {
    bot.launch();
    await pass(random() * 2 * plan.life * 1000);
    await bot.kill();
    if (count % 25 === 0) plan.report(`${count} of ${plan.kills} kills`);
  }
  await bot.start();
}

/** Waits until nothing is on its way any more, and as long again as a late message could take. */
async function untilSettled(slack: Sandbox, bot: BotProcess, doubts: Doubts, plan: ChaosPlan): Promise<void> {
  const window = (plan.sendTimeout + plan.settle) * 1000;
  const end = Date.now() + PATIENCE;
  for (let quietSince = Date.now(); Date.now() < end && Date.now() - quietSince < window; ) {
    await pass(LOOK_EVERY * 5);
    if (bot.hasEnded) await bot.start();
    const { missing } = countArrivals(slack, plan.nudges);
    if (missing > 0 || doubts.unsettled > 0) quietSince = Date.now();
  }
}

/** The pace at which the rush lasts for about as long as there are kills. */
function paceFor({ nudges, kills, life }: ChaosPlan): number {
  const messages = nudges * MESSAGES_PER_NUDGE;
  const awake = (kills * life) / 2;
  return Math.min(100, Math.max(1, Math.ceil(messages / Math.max(1, awake))));
}

/** Runs the real bot against the sandbox, kills it at random, loses requests and answers, and counts what arrived. */
export async function runChaos(plan: ChaosPlan): Promise<ChaosResult> {
  const begun = Date.now();
  const random = seededRandom(plan.seed);
  const folder = mkdtempSync(join(tmpdir(), 'ghostwatch-chaos-'));
  const database = join(folder, 'ghostwatch.db');
  const slack = await startSandbox({
    now: Date.now,
    app: { commands: [{ command: '/ghostwatch', shouldEscape: true }] },
  });
  const bot = new BotProcess({
    args: [...plan.bot, 'start'],
    logFile: join(folder, 'bot.log'),
    env: {
      SLACK_BOT_TOKEN: slack.app.botToken,
      SLACK_APP_TOKEN: slack.app.appToken,
      SLACK_API_URL: slack.apiUrl,
      GHOSTWATCH_DATABASE: database,
      GHOSTWATCH_TICK: EVERY_SECOND,
      GHOSTWATCH_SEND_TIMEOUT: String(plan.sendTimeout),
      GHOSTWATCH_SETTLE: String(plan.settle),
      GHOSTWATCH_MESSAGES_PER_SECOND: String(paceFor(plan)),
    },
  });
  try {
    await bot.start({ GHOSTWATCH_TICK: NEVER });
    await registerClients(slack, plan.nudges, random);
    await bot.stop();
    plan.report(`${plan.nudges} clients are registered; ${paceFor(plan)} messages a second`);
    slack.faults.random({ seed: plan.seed, faults: FAULTS });
    const doubts = new Doubts(database);
    const endWatch = watch(slack, bot, doubts);
    await killAgainAndAgain(bot, plan, random);
    plan.report('No more kills; waiting until everything is settled');
    await untilSettled(slack, bot, doubts, plan);
    endWatch();
    slack.faults.clear();
    await bot.stop();
    doubts.close();
    return {
      ...countArrivals(slack, plan.nudges),
      kills: plan.kills,
      gaveUp: bot.gaveUp,
      doubts: doubts.count,
      longestRecovery: doubts.longestInOneLife,
      longestDoubt: doubts.longest,
      tookMs: Date.now() - begun,
    };
  } finally {
    await bot.kill();
    await slack.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
