import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type RandomFault, type Sandbox, seededRandom, startSandbox } from 'slack-sandbox';
import { startPostgres } from '../../test/support/postgres/embedded.ts';
import { BotProcess } from './bot-process.ts';
import { type Arrivals, countArrivals, registerClients } from './clients.ts';
import { type DatabaseView, postgresView, sqliteView } from './database-view.ts';
import { Doubts } from './doubts.ts';

/** What is done to the bot. */
export interface ChaosPlan {
  readonly nudges: number;
  readonly kills: number;
  readonly seed: number;
  /** Arguments for Node that start the bot. */
  readonly bot: readonly string[];
  /** How long a call may take (s), and how long a late message may take beyond that (s). */
  readonly sendTimeout: number;
  readonly settle: number;
  /** How long the bot lives on average before it is killed (s), its start included. */
  readonly life: number;
  /** How many replicas on PostgreSQL; null for a single bot on SQLite. */
  readonly replicas: number | null;
  /** How many workspaces the nudges are spread over. */
  readonly workspaces: number;
  /** How often the database server is restarted during the run. */
  readonly restarts: number;
  /** Called with a line about the progress. */
  readonly report: (line: string) => void;
}

export interface ChaosResult extends Arrivals {
  readonly kills: number;
  /** How many of them hit a bot that was running, rather than starting. */
  readonly killedRunning: number;
  /** Starts that failed because Slack did not answer, and exits that nobody asked for. */
  readonly gaveUp: number;
  /** How many attempts had no answer for a second, and the longest time (ms) that one bot needed to settle one. */
  readonly doubts: number;
  readonly longestRecovery: number;
  /** The longest time from an attempt to its settlement (ms), including the time in which the bot was dead. */
  readonly longestDoubt: number;
  readonly tookMs: number;
}

const NEVER = '0 0 1 1 *';
const EVERY_SECOND = '* * * * * *';
/** The delay (ms) of a message that is accepted late; must be less than the settle window. */
const LATE = 1500;
const LOOK_EVERY = 100;
/** A message that has not arrived after this time (ms) is missing. */
const PATIENCE = 600_000;
/** Three or more nudges of one owner are sent together. */
const MESSAGES_PER_NUDGE = 0.31;

/**
 * 2 % of requests and 2 % of answers are lost, one in four of these answers without a reset; 1 % of messages are
 * accepted late.
 */
const FAULTS: readonly RandomFault[] = [
  { probability: 0.02, fault: { kind: 'reset' } },
  { probability: 0.015, fault: { kind: 'answer_lost' } },
  { probability: 0.005, fault: { kind: 'answer_lost', how: 'silence' } },
  { method: 'chat.postMessage', probability: 0.01, fault: { kind: 'late', afterMs: LATE } },
];

/** Everything that takes part in a run. */
interface Stage {
  readonly workspaces: readonly Sandbox[];
  readonly bots: readonly BotProcess[];
  readonly view: DatabaseView;
}

/** Checks the database and lets late messages arrive at regular intervals; returns a function that stops this. */
function watch({ workspaces, bots }: Stage, doubts: Doubts): () => void {
  const [only, ...others] = bots;
  const timer = setInterval(() => {
    for (const slack of workspaces) void slack.clockMoved();
    // With several bots, the others settle what a killed one left, so nothing waits for its restart.
    doubts.look(Date.now(), others.length === 0 ? (only?.bornAt ?? 0) : 0).catch(() => undefined);
  }, LOOK_EVERY);
  return () => clearInterval(timer);
}

async function killAgainAndAgain(
  { bots }: Stage,
  plan: ChaosPlan,
  random: () => number,
  restart: () => Promise<void>,
): Promise<void> {
  for (const bot of bots) bot.launch();
  const restartEvery = Math.ceil(plan.kills / (plan.restarts + 1));
  for (let count = 1; count <= plan.kills; count++) {
    await pass((random() * 2 * plan.life * 1000) / bots.length);
    const victim = bots[Math.floor(random() * bots.length)];
    await victim?.kill();
    victim?.launch();
    if (plan.restarts > 0 && count % restartEvery === 0) await restart();
    if (count % 25 === 0) plan.report(`${count} of ${plan.kills} kills`);
  }
}

/** Waits until every nudge has arrived and is settled, and then for as long as a late message could take. */
async function untilSettled({ workspaces, bots, view }: Stage, plan: ChaosPlan): Promise<void> {
  const window = (plan.sendTimeout + plan.settle) * 1000;
  const end = Date.now() + PATIENCE;
  for (let quietSince = Date.now(); Date.now() < end && Date.now() - quietSince < window; ) {
    await pass(LOOK_EVERY * 5);
    for (const bot of bots) if (bot.hasEnded) await bot.start();
    const { missing } = countArrivals(workspaces, plan.nudges);
    if (missing > 0 || (await view.unsettled().catch(() => 1)) > 0) quietSince = Date.now();
  }
}

/** The messages a second at which sending lasts for about as long as the kills. */
function paceFor({ nudges, kills, life, workspaces, replicas }: ChaosPlan): number {
  const messages = (nudges * MESSAGES_PER_NUDGE) / workspaces;
  const awake = (kills * life) / 2 / (replicas ?? 1);
  return Math.min(100, Math.max(1, Math.ceil(messages / Math.max(1, awake))));
}

const APP = { commands: [{ command: '/ghostwatch', shouldEscape: true }] };
/** The clock of one replica is fast by this much (s). */
const FAST_BY = 90;
const WRONG_CLOCK = fileURLToPath(new URL('wrong-clock.mjs', import.meta.url));

async function openWorkspaces(count: number): Promise<readonly [Sandbox, ...Sandbox[]]> {
  const first = await startSandbox({ now: Date.now, app: APP });
  const others = Array.from({ length: count - 1 }, (_, index) =>
    first.addWorkspace({
      team: { id: `TCHAOS${index}`, name: `Chaos ${index}`, domain: `chaos${index}` },
      app: APP,
    }),
  );
  return [first, ...others];
}

/** The replicas of a bot that serves these workspaces; if there are several, the clock of the first one is wrong. */
function makeBots(
  plan: ChaosPlan,
  workspaces: readonly [Sandbox, ...Sandbox[]],
  database: string,
  folder: string,
): readonly BotProcess[] {
  const appsFile = join(folder, 'apps.json');
  const apps = workspaces.map(({ app }) => ({
    SLACK_BOT_TOKEN: app.botToken,
    SLACK_APP_TOKEN: app.appToken,
  }));
  writeFileSync(appsFile, JSON.stringify(apps), { mode: 0o600 });
  const env = {
    GHOSTWATCH_APPS: appsFile,
    SLACK_API_URL: workspaces[0].apiUrl,
    GHOSTWATCH_DATABASE: database,
    GHOSTWATCH_TICK: EVERY_SECOND,
    GHOSTWATCH_SEND_TIMEOUT: String(plan.sendTimeout),
    GHOSTWATCH_SETTLE: String(plan.settle),
    GHOSTWATCH_MESSAGES_PER_SECOND: String(paceFor(plan)),
  };
  return Array.from({ length: plan.replicas ?? 1 }, (_, index) => {
    const isFast = plan.replicas !== null && plan.replicas > 1 && index === 0;
    return new BotProcess({
      args: [...(isFast ? ['--import', WRONG_CLOCK] : []), ...plan.bot, 'start'],
      logFile: join(folder, `bot${index}.log`),
      env: isFast ? { ...env, CLOCK_FAST_BY: String(FAST_BY) } : env,
    });
  });
}

async function registerAll(
  workspaces: readonly Sandbox[],
  nudges: number,
  random: () => number,
): Promise<void> {
  for (const [index, slack] of workspaces.entries()) {
    const numbers = Array.from({ length: nudges }, (_, number) => number);
    const own = numbers.filter((number) => number % workspaces.length === index);
    await registerClients(slack, own, random);
  }
}

/** Runs the real bot against the sandbox, kills it at random, loses requests and answers, and counts what arrived. */
export async function runChaos(plan: ChaosPlan): Promise<ChaosResult> {
  const begun = Date.now();
  const random = seededRandom(plan.seed);
  const folder = mkdtempSync(join(tmpdir(), 'ghostwatch-chaos-'));
  const server = plan.replicas === null ? null : await startPostgres(folder);
  const database = server?.url ?? join(folder, 'ghostwatch.db');
  const workspaces = await openWorkspaces(plan.workspaces);
  const bots = makeBots(plan, workspaces, database, folder);
  try {
    const [first] = bots;
    await first?.start({ GHOSTWATCH_TICK: NEVER });
    await registerAll(workspaces, plan.nudges, random);
    await first?.stop();
    plan.report(`${plan.nudges} clients are registered; ${paceFor(plan)} messages a second`);
    for (const slack of workspaces) slack.faults.random({ seed: plan.seed, faults: FAULTS });
    const view = server ? postgresView(server.url) : sqliteView(database);
    const stage = { workspaces, bots, view };
    const doubts = new Doubts(view);
    const endWatch = watch(stage, doubts);
    await killAgainAndAgain(stage, plan, random, async () => server?.restart());
    const killedRunning = bots.reduce((sum, bot) => sum + bot.killedRunning, 0);
    plan.report('No more kills; waiting until everything is settled');
    await untilSettled(stage, plan);
    endWatch();
    for (const slack of workspaces) slack.faults.clear();
    for (const bot of bots) await bot.stop();
    await view.close();
    return {
      ...countArrivals(workspaces, plan.nudges),
      kills: plan.kills,
      killedRunning,
      gaveUp: bots.reduce((sum, bot) => sum + bot.gaveUp, 0),
      doubts: doubts.count,
      longestRecovery: doubts.longestInOneLife,
      longestDoubt: doubts.longest,
      tookMs: Date.now() - begun,
    };
  } finally {
    for (const bot of bots) await bot.kill();
    await workspaces[0].close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
