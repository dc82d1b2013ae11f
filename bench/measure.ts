import { copyFileSync } from 'node:fs';
import { bare } from './bare.ts';
import { longestStall, medianOf, sideBySide, timed } from './clocking.ts';
import { ghostwatch } from './ghostwatch.ts';
import { plainjob } from './peer.ts';
import { makeDue } from './seed.ts';

/** What one worker needs for the same work, in ms. */
export interface Work {
  readonly idle: number;
  readonly claim1000: number;
  /** Null where a thousand at a time already take long enough. */
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
const ROUNDS = 3;

async function copyOf(seeded: string, name: string): Promise<string> {
  copyFileSync(seeded, `${seeded}.${name}`);
  return `${seeded}.${name}`;
}

/** The bot and the bare driver in turns, so that a busy machine is busy for both. */
async function measurePair(seeded: string): Promise<{ readonly ours: Work; readonly bare: Work }> {
  const files = [await copyOf(seeded, 'ours'), await copyOf(seeded, 'bare')];
  const due = (from: number, count: number) => {
    for (const file of files) makeDue(file, from, count);
  };
  const bot = await ghostwatch(files[0] ?? '');
  const driver = bare(files[1] ?? '');
  await bot.ticker.tick();
  const idle = await sideBySide(IDLE_RUNS, () => bot.ticker.tick(), driver.idle);
  await bot.ticker.sent();
  const insert = await sideBySide(INSERT_RUNS, bot.insert, driver.insert);
  const claim1000 = await sideBySide(ROUNDS, bot.claim, driver.claim, (round) => due(round * 1000 + 1, 1000));
  const send = await sideBySide(1, bot.send, driver.send);
  const claim10000 = await sideBySide(ROUNDS, bot.claim, driver.claim, (round) =>
    due(20_001 + round * 10_000, 10_000),
  );
  await bot.close();
  driver.close();
  const of = (side: 0 | 1): Work => ({
    idle: idle[side],
    claim1000: claim1000[side],
    claim10000: claim10000[side],
    send1000: send[side] / ROUNDS,
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
