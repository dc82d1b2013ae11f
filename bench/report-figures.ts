import type { Kysely } from 'kysely';
import type { Tables } from '../src/adapters/sql/schema.ts';
import { createHolidays } from '../src/adapters/time/holidays.ts';
import { personActor } from '../src/domain/access/actor.ts';
import type { Store } from '../src/ports/store.ts';
import { contextNow, type Services } from '../src/usecases/context.ts';
import { createAvailability } from '../src/usecases/people/availability.ts';
import { countThreads } from '../src/usecases/reports/count-threads.ts';
import { showReport } from '../src/usecases/reports/show.ts';
import { longestStall, medianOf, timed } from './clocking.ts';
import { NOW, TEAM } from './seed.ts';

/** How often each report is asked for. */
export const RUNS = 7;
/** How many clients are counted again to measure counting. */
const COUNTED_AGAIN = 5000;

const SILENT = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: (facts: unknown) => process.stderr.write(`${String(facts)}\n`),
};

/** The services that reports need. */
function reportContext(store: Store) {
  const services = {
    store,
    clock: { now: () => NOW },
    log: SILENT,
    availabilityOf: createAvailability({ holidays: createHolidays() }),
  } as unknown as Services;
  return contextNow(services, personActor({ teamId: TEAM, userId: 'U1' }));
}

/** Counts every client that is not counted yet, and returns how long it took (ms). */
export function countAll(store: Store): Promise<number> {
  return timed(() => countThreads(reportContext(store), TEAM, { limit: Number.POSITIVE_INFINITY }));
}

/** How long counting a client takes when it has changed, and the longest stall meanwhile (ms). */
async function countAgain(store: Store, db: Kysely<Tables>): Promise<readonly [one: number, stall: number]> {
  await db
    .updateTable('client_threads')
    .set({ counted_version: null })
    .where('number', '<=', COUNTED_AGAIN)
    .execute();
  await db.destroy();
  let took = 0;
  const stall = await longestStall(async () => {
    took = await countAll(store);
  });
  return [took / COUNTED_AGAIN, stall];
}

/** Asks for the team's report and for one person's repeatedly; the cells of a row of the table, in ms. */
export async function measureReports(
  store: Store,
  openDatabase: () => Kysely<Tables>,
): Promise<readonly string[]> {
  const ctx = reportContext(store);
  const report = () => showReport(ctx, { scope: { kind: 'team' } });
  const { open, outcomes, replyTimes, revivals } = await report();
  if (!open || !outcomes || !replyTimes || !revivals) throw new Error('A part of the report is missing.');
  const cpu = process.cpuUsage();
  for (let run = 0; run < RUNS; run++) await report();
  const { user, system } = process.cpuUsage(cpu);
  const took = await medianOf(RUNS, report);
  const stall = await longestStall(async () => {
    for (let run = 0; run < RUNS; run++) await report();
  });
  const own = await medianOf(RUNS, () => showReport(ctx, { scope: { kind: 'mine' } }));
  const [counting, stallMeanwhile] = await countAgain(store, openDatabase());
  return [
    ...[took, (user + system) / 1000 / RUNS, own, stall].map((ms) => ms.toFixed(0)),
    counting.toFixed(2),
    stallMeanwhile.toFixed(0),
  ];
}
