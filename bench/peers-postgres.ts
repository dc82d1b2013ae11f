import { Logger, makeWorkerUtils, run, runMigrations } from 'graphile-worker';
import { Client } from 'pg';
import PgBoss from 'pg-boss';
import { timed } from './clocking.ts';

/** The times (ms) that a queue needs for the same work. */
export interface PeerWork {
  readonly claim1000: number;
  readonly send1000: number;
  readonly insert: number;
}

const QUEUE = 'nudges';
/** As many as Ghostwatch sends at once in a workspace. */
const GROUP = 8;
const INSERTS = 200;
const YEAR = 365 * 86_400;
/** The result of a measurement is all that is written to standard output. */
const logger = new Logger(() => () => undefined);

async function eachOf(runs: number, work: (index: number) => Promise<unknown>): Promise<number> {
  return (
    (await timed(async () => {
      for (let index = 0; index < runs; index++) await work(index);
    })) / runs
  );
}

/** Measures pg-boss on the same server, with `jobs` jobs that are due next year and batches and groups as large as ours. */
export async function measurePgBoss(url: string, jobs: number): Promise<PeerWork> {
  const boss = new PgBoss({ connectionString: url, supervise: false, schedule: false });
  await boss.start();
  await boss.createQueue(QUEUE);
  const due = () => Array.from({ length: 1000 }, () => ({ name: QUEUE, data: { thread: 1 } }));
  for (let from = 0; from < jobs; from += 10_000) {
    const waiting = Array.from({ length: Math.min(10_000, jobs - from) }, () => ({
      name: QUEUE,
      data: { thread: 1 },
      startAfter: new Date(Date.now() + YEAR * 1000).toISOString(),
    }));
    await boss.insert(waiting);
  }
  const insert = await eachOf(INSERTS, () => boss.send(QUEUE, { thread: 1 }, { startAfter: YEAR }));
  await boss.insert(due());
  const taken: string[] = [];
  const fetchAll = async (each: (ids: string[]) => Promise<unknown>) => {
    for (let found = await boss.fetch(QUEUE, { batchSize: 100 }); found?.length; ) {
      await each(found.map(({ id }) => id));
      found = await boss.fetch(QUEUE, { batchSize: 100 });
    }
  };
  const claim1000 = await timed(() => fetchAll(async (ids) => taken.push(...ids)));
  await boss.complete(QUEUE, taken);
  await boss.insert(due());
  const send1000 = await timed(() =>
    fetchAll(async (ids) => {
      for (let from = 0; from < ids.length; from += GROUP) {
        await boss.complete(QUEUE, ids.slice(from, from + GROUP));
      }
    }),
  );
  await boss.stop({ graceful: false });
  return { claim1000, send1000, insert };
}

/** Measures graphile-worker on the same server, where claiming is part of carrying out. */
export async function measureGraphile(url: string, jobs: number): Promise<PeerWork> {
  await runMigrations({ connectionString: url, logger });
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(
    `select graphile_worker.add_jobs(array(
       select row('nudge', '{}'::json, null, now() + interval '1 year', 25, null, 0, null)::graphile_worker.job_spec
       from generate_series(1, $1)))`,
    [jobs],
  );
  const utils = await makeWorkerUtils({ connectionString: url, logger });
  const insert = await eachOf(INSERTS, () =>
    utils.addJob('nudge', {}, { runAt: new Date(Date.now() + YEAR * 1000) }),
  );
  await client.query(
    `select graphile_worker.add_jobs(array(
       select row('nudge', '{}'::json, null, now(), 25, null, 0, null)::graphile_worker.job_spec from generate_series(1, 1000)))`,
  );
  await utils.release();
  let done = 0;
  const send1000 = await timed(async () => {
    const runner = await run({
      connectionString: url,
      concurrency: 8,
      pollInterval: 20,
      noHandleSignals: true,
      logger,
      taskList: {
        nudge: async () => {
          done += 1;
        },
      },
    });
    while (done < 1000) await new Promise((resolve) => setTimeout(resolve, 5));
    await runner.stop();
  });
  await client.end();
  return { claim1000: send1000, send1000, insert };
}
