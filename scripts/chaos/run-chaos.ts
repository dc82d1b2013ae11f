import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { type RandomFault, type Sandbox, seededRandom } from 'slack-sandbox';
import { freePort } from '../../test/support/free-port.ts';
import { startPostgres } from '../../test/support/postgres/embedded.ts';
import type { BotProcess } from './bot-process.ts';
import type { ChaosPlan, ChaosResult } from './chaos-plan.ts';
import { type Arrivals, countArrivals, registerClients } from './clients.ts';
import { type DatabaseView, postgresView, sqliteView } from './database-view.ts';
import { Doubts } from './doubts.ts';
import { makeBots } from './make-bots.ts';
import { distributedApp, listedApps } from './slack-apps.ts';
import { spreadNudges } from './spread.ts';

const NEVER = '0 0 1 1 *';
/** The delay (ms) of a message that is accepted late; must be less than the settle window. */
const LATE = 1500;
const LOOK_EVERY = 250;
/** An attempt must be settled at most this long (ms) after the settle window. */
export const GRACE = 5000;
/** A message that has not arrived after this time (ms) is missing. */
const PATIENCE = 600_000;
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
function watch({ workspaces }: Stage, doubts: Doubts): () => void {
  const timer = setInterval(() => {
    for (const slack of workspaces) void slack.clockMoved();
    void doubts.look();
  }, LOOK_EVERY);
  return () => clearInterval(timer);
}

async function killAgainAndAgain(
  { bots }: Stage,
  plan: ChaosPlan,
  random: () => number,
  restart: () => Promise<void>,
): Promise<void> {
  for (const bot of bots) void bot.start();
  const restartEvery = Math.ceil(plan.kills / (plan.restarts + 1));
  for (let count = 1; count <= plan.kills; count++) {
    await pass((random() * 2 * plan.life * 1000) / bots.length);
    const victim = bots[Math.floor(random() * bots.length)];
    await victim?.kill();
    void victim?.start();
    if (plan.restarts > 0 && count % restartEvery === 0) await restart();
    if (count % 25 === 0) plan.report(`${count} of ${plan.kills} kills`);
  }
}

const windowOf = ({ sendTimeout, settle }: ChaosPlan) => (sendTimeout + settle) * 1000;

/** Waits until every nudge has arrived and is settled, and then for as long as a late message could take. */
async function untilSettled({ workspaces, view }: Stage, plan: ChaosPlan): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (let quietSince = Date.now(); Date.now() < end && Date.now() - quietSince < windowOf(plan); ) {
    await pass(LOOK_EVERY * 4);
    const isSettled = (await view.unsettled().catch(() => 1)) === 0;
    if (!isSettled || countArrivals(workspaces, plan.nudges).missing > 0) quietSince = Date.now();
  }
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

/** How long (ms) the kills take on average. */
const durationOf = ({ kills, life, replicas }: ChaosPlan) => (kills * life * 1000) / (replicas ?? 1);

/** Lets the nudges fall due, and kills the bots again and again; resolves when everything is settled. */
async function survive(
  stage: Stage,
  plan: ChaosPlan,
  random: () => number,
  restart: () => Promise<void>,
): Promise<Omit<ChaosResult, keyof Arrivals>> {
  const { workspaces, bots, view } = stage;
  const begun = Date.now();
  await spreadNudges(view, durationOf(plan), random);
  for (const slack of workspaces) slack.faults.random({ seed: plan.seed, faults: FAULTS });
  const doubts = new Doubts(view);
  const endWatch = watch(stage, doubts);
  await killAgainAndAgain(stage, plan, random, restart);
  const killedRunning = bots.reduce((sum, bot) => sum + bot.killedRunning, 0);
  plan.report('No more kills; waiting until everything is settled');
  await untilSettled(stage, plan);
  endWatch();
  for (const slack of workspaces) slack.faults.clear();
  return {
    kills: plan.kills,
    killedRunning,
    restarts: plan.restarts,
    gaveUp: bots.reduce((sum, bot) => sum + bot.gaveUp, 0),
    recoveries: doubts.recoveries(windowOf(plan) + GRACE),
    tookMs: Date.now() - begun,
  };
}

/** Runs the real bot against the sandbox, kills it at random, loses requests and answers, and counts what arrived. */
export async function runChaos(plan: ChaosPlan): Promise<ChaosResult> {
  const random = seededRandom(plan.seed);
  const folder = mkdtempSync(join(tmpdir(), 'ghostwatch-chaos-'));
  const server = plan.replicas === null ? null : await startPostgres(folder);
  const database = server?.url ?? join(folder, 'ghostwatch.db');
  const ports = await Promise.all(Array.from({ length: plan.replicas ?? 1 }, freePort));
  const apps = plan.hasOwnApps
    ? await listedApps(plan.workspaces, folder)
    : await distributedApp(plan.workspaces, `http://127.0.0.1:${ports[0]}`);
  const { workspaces } = apps;
  const bots = makeBots(plan, ports, { ...apps.env, GHOSTWATCH_DATABASE: database }, folder);
  try {
    const [first] = bots;
    await first?.start({ GHOSTWATCH_TICK: NEVER });
    await apps.install();
    plan.report(`${plan.workspaces} workspaces are ready`);
    await registerAll(workspaces, plan.nudges, random);
    await first?.stop();
    plan.report(`${plan.nudges} clients are registered`);
    const view = server ? postgresView(server.url) : sqliteView(database);
    const measured = await survive({ workspaces, bots, view }, plan, random, async () => server?.restart());
    for (const bot of bots) await bot.stop();
    await view.close();
    return { ...countArrivals(workspaces, plan.nudges), ...measured };
  } finally {
    for (const bot of bots) await bot.kill();
    await workspaces[0].close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
