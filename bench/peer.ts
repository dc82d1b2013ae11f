import Database from 'better-sqlite3';
import { better, defineQueue } from 'plainjob';

const QUIET = { error: () => {}, warn: () => {}, info: () => {}, debug: () => {} };
const YEAR = 365 * 86_400_000;

/** plainjob, a queue on SQLite, with `jobs` jobs that are due next year, and as durable as the bot. */
export function plainjob(file: string, jobs: number) {
  const database = new Database(file);
  const queue = defineQueue({ connection: better(database), logger: QUIET });
  database.exec('begin');
  for (let from = 0; from < jobs; from += 10_000) {
    queue.addMany(
      'nudge',
      Array.from({ length: Math.min(10_000, jobs - from) }, () => ({ thread: 1 })),
      { delay: YEAR },
    );
  }
  database.exec('commit');
  database.pragma('synchronous = FULL');
  const taken: number[] = [];
  return {
    idle: () => queue.getAndMarkJobAsProcessing('nudge'),
    addDue: (count: number) => {
      queue.addMany(
        'nudge',
        Array.from({ length: count }, () => ({ thread: 1 })),
      );
    },
    claim: () => {
      taken.length = 0;
      for (
        let job = queue.getAndMarkJobAsProcessing('nudge');
        job;
        job = queue.getAndMarkJobAsProcessing('nudge')
      ) {
        taken.push(job.id);
      }
    },
    /** Claiming is part of sending here, because nothing else reads the queue. */
    send: () => {
      for (
        let job = queue.getAndMarkJobAsProcessing('nudge');
        job;
        job = queue.getAndMarkJobAsProcessing('nudge')
      ) {
        queue.markJobAsDone(job.id);
      }
    },
    insert: () => queue.add('nudge', { thread: 1 }, { delay: YEAR }),
    close: () => queue.close(),
  };
}
