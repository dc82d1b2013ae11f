import { copyFileSync } from 'node:fs';
import { bare, record } from './bare.ts';
import { longestStall, median, medianOf, timed } from './clocking.ts';
import { type Ghostwatch, ghostwatch } from './ghostwatch.ts';
import { plainjob } from './peer.ts';
import { makeDue } from './seed.ts';

/** The times (ms) that one of the compared programs needs for each task. */
export interface Work {
  readonly idle: number;
  readonly claim1000: number;
  /** Null where it is not measured, because a thousand at a time already take long enough. */
  readonly claim10000: number | null;
  readonly send1000: number;
  readonly insert: number;
}

/** A rush of 10,000 due nudges in a process of its own: ms and MB. */
export interface Rush {
  readonly answer: number;
  readonly stall: number;
  readonly memory: number;
}

const IDLE_RUNS = 50;
const INSERT_RUNS = 500;
const ROUNDS = 5;

async function copyOf(seeded: string, name: string): Promise<string> {
  copyFileSync(seeded, `${seeded}.${name}`);
  return `${seeded}.${name}`;
}

/** The times (ms) for the same work: done by the bot, and as its bare statements. */
type Pair = readonly [ours: number, bare: number];

/**
 * Runs the bot on one copy of the database and the bare driver on another, in turns, so that other load on the machine
 * slows down both. A third copy records which statements the work consists of.
 */
async function opponents(seeded: string) {
  const [watched, ours, bares] = [
    await copyOf(seeded, 'watched'),
    await copyOf(seeded, 'ours'),
    await copyOf(seeded, 'bare'),
  ];
  const recorder = record(watched);
  const model = await ghostwatch(watched);
  const bot = await ghostwatch(ours);
  const driver = bare(bares);

  async function round(work: (worker: Ghostwatch) => unknown): Promise<Pair> {
    recorder.take();
    await work(model);
    const statements = recorder.take();
    return [await timed(() => work(bot)), await timed(() => driver.replay(statements))];
  }

  return {
    round,
    makeDue: (from: number, count: number) => {
      for (const file of [watched, ours, bares]) makeDue(file, from, count);
    },
    close: async () => {
      await model.close();
      await bot.close();
      driver.close();
    },
  };
}

async function rounds(count: number, round: (index: number) => Promise<Pair>): Promise<Pair> {
  const pairs: Pair[] = [];
  for (let index = 0; index < count; index++) pairs.push(await round(index));
  return medians(pairs);
}

function medians(pairs: readonly Pair[]): Pair {
  return [median(pairs.map(([ours]) => ours)), median(pairs.map(([, bares]) => bares))];
}

async function measurePair(seeded: string): Promise<{ readonly ours: Work; readonly bare: Work }> {
  const { round, makeDue, close } = await opponents(seeded);
  const idle = await rounds(IDLE_RUNS, () => round(({ ticker }) => ticker.tick()));
  const insert = await rounds(INSERT_RUNS, () => round((worker) => worker.insert()));
  const sends: Pair[] = [];
  const claim1000 = await rounds(ROUNDS, async (index) => {
    makeDue(index * 1000 + 1, 1000);
    const claimed = await round((worker) => worker.claim());
    sends.push(await round((worker) => worker.send()));
    return claimed;
  });
  const send1000 = medians(sends);
  const claim10000 = await rounds(ROUNDS, (index) => {
    makeDue(20_001 + index * 10_000, 10_000);
    return round((worker) => worker.claim());
  });
  await close();
  const of = (side: 0 | 1): Work => ({
    idle: idle[side],
    claim1000: claim1000[side],
    claim10000: claim10000[side],
    send1000: send1000[side],
    insert: insert[side],
  });
  return { ours: of(0), bare: of(1) };
}

async function measureRush(seeded: string): Promise<Rush> {
  const file = await copyOf(seeded, 'rush');
  makeDue(file, 20_001, 10_000);
  const bot = await ghostwatch(file);
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

async function measurePeer(seeded: string, jobs: number): Promise<Work> {
  const queue = plainjob(`${seeded}.plainjob`, jobs);
  const idle = await medianOf(IDLE_RUNS, queue.idle);
  const insert = await medianOf(INSERT_RUNS, queue.insert);
  queue.addDue(1000);
  const claim1000 = await timed(queue.claim);
  queue.addDue(1000);
  const send1000 = await timed(queue.send);
  queue.close();
  return { idle, claim1000, claim10000: null, send1000, insert };
}

const [what = '', seeded = '', threads = '0'] = process.argv.slice(2);
const MEASURES: Readonly<Record<string, () => Promise<unknown>>> = {
  pair: () => measurePair(seeded),
  rush: () => measureRush(seeded),
  plainjob: () => measurePeer(seeded, Number(threads)),
};
process.stdout.write(JSON.stringify(await MEASURES[what]?.()));
