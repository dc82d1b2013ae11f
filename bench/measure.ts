import { longestStall, median, medianOf, timed } from './clocking.ts';
import { copyOf } from './copies.ts';
import { ghostwatch } from './ghostwatch.ts';
import { minimum } from './minimum.ts';
import { mondayRush } from './monday-rush.ts';
import { plainjob } from './peer.ts';
import { measureGraphile, measurePgBoss, type PeerWork } from './peers-postgres.ts';
import { driverAt, makeDue, openCopyAt } from './seed.ts';
import { memoryWith } from './workspaces.ts';

/** The times (ms) that one of the compared programs needs for each task. */
export interface Work {
  readonly idle: number;
  readonly claim1000: number;
  readonly send1000: number;
  readonly insert: number;
}

/** A rush of 10,000 due nudges in a process of its own: times in ms, memory in MB. */
export interface Rush {
  readonly answer: number;
  readonly stall: number;
  readonly memory: number;
}

const IDLE_RUNS = 50;
const INSERT_RUNS = 200;
const ROUNDS = 5;

/** The times (ms) for the same work: done by the bot, and by the fewest statements that do it. */
type Pair = readonly [ours: number, least: number];

function medians(pairs: readonly Pair[]): Pair {
  return [median(pairs.map(([ours]) => ours)), median(pairs.map(([, least]) => least))];
}

/**
 * Runs the bot on one copy of the database and the fewest statements on another, in turns, so that other load on the
 * machine slows down both.
 */
async function measurePair(seeded: string): Promise<{ readonly ours: Work; readonly least: Work }> {
  const places = [await copyOf(seeded, 'ours'), await copyOf(seeded, 'least')] as const;
  const bot = ghostwatch(await openCopyAt(places[0]));
  const least = minimum(await driverAt(places[1]));
  const round = async (ours: () => unknown, theirs: () => unknown): Promise<Pair> => [
    await timed(ours),
    await timed(theirs),
  ];
  const rounds = async (count: number, one: (index: number) => Promise<Pair>): Promise<Pair> => {
    const pairs: Pair[] = [];
    for (let index = 0; index < count; index++) pairs.push(await one(index));
    return medians(pairs);
  };
  const idle = await rounds(IDLE_RUNS, () => round(() => bot.ticker.tick(), least.idle));
  const insert = await rounds(INSERT_RUNS, () => round(bot.insert, least.insert));
  const sends: Pair[] = [];
  const claim1000 = await rounds(ROUNDS, async (index) => {
    for (const place of places) await makeDue(place, index * 1000 + 1, 1000);
    const claimed = await round(bot.claim, least.claim);
    sends.push(await round(bot.send, least.send));
    return claimed;
  });
  const send1000 = medians(sends);
  await bot.close();
  await least.close();
  const of = (side: 0 | 1): Work => ({
    idle: idle[side],
    claim1000: claim1000[side],
    send1000: send1000[side],
    insert: insert[side],
  });
  return { ours: of(0), least: of(1) };
}

async function measureRush(seeded: string): Promise<Rush> {
  const place = await copyOf(seeded, 'rush');
  await makeDue(place, 20_001, 10_000);
  const bot = ghostwatch(await openCopyAt(place));
  await bot.answer();
  let answer = 0;
  const stall = await longestStall(async () => {
    const rush = bot.rush();
    answer = await medianOf(5, bot.answer);
    await rush;
  });
  await bot.close();
  return { answer, stall, memory: process.memoryUsage().rss / 1e6 };
}

async function measurePlainjob(seeded: string, jobs: number): Promise<PeerWork> {
  const queue = plainjob(`${seeded}.plainjob`, jobs);
  const insert = await medianOf(INSERT_RUNS, queue.insert);
  queue.addDue(1000);
  const claim1000 = await timed(queue.claim);
  queue.addDue(1000);
  const send1000 = await timed(queue.send);
  queue.close();
  return { claim1000, send1000, insert };
}

const [what = '', seeded = '', threads = '0'] = process.argv.slice(2);
const MEASURES: Readonly<Record<string, () => Promise<unknown>>> = {
  pair: () => measurePair(seeded),
  rush: () => measureRush(seeded),
  plainjob: () => measurePlainjob(seeded, Number(threads)),
  pgboss: () => measurePgBoss(seeded, Number(threads)),
  graphile: () => measureGraphile(seeded, Number(threads)),
  monday: () => mondayRush(seeded),
  workspaces: () => memoryWith(Number(threads), seeded),
};
process.stdout.write(JSON.stringify(await MEASURES[what]?.()));
