import { randomUUID } from 'node:crypto';
import { openSqliteStore } from '../src/adapters/sql/sqlite.ts';
import { makeHolidays } from '../src/adapters/time/holidays.ts';
import type { SendResult } from '../src/ports/messenger.ts';
import { makeAddThread } from '../src/usecases/add-thread.ts';
import { makeAvailability } from '../src/usecases/availability.ts';
import { makeClaimNudges } from '../src/usecases/claim-nudges.ts';
import type { Deps } from '../src/usecases/deps.ts';
import { makeHouseBook } from '../src/usecases/house-book.ts';
import { makeListThreads } from '../src/usecases/list-threads.ts';
import { makePolicyBook } from '../src/usecases/policy-book.ts';
import { makeRunTick } from '../src/usecases/run-tick.ts';
import { makeSendNudges } from '../src/usecases/send-nudges.ts';
import { exampleFacts } from '../src/words/drafts/example.ts';
import { draftFlaws, houseFlaw } from '../src/words/drafts/house.ts';
import { newThread } from '../test/sql/samples.ts';
import { NOW, TEAM } from './seed.ts';

const SILENT = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: (facts: unknown) => process.stderr.write(`${String(facts)}\n`),
};

/** No Slack threads are listened to. */
const DEAF = { readOn: async () => undefined };

/** Slack takes every message at once. */
function willing(): Deps['messenger'] {
  let sent = 0;
  const take = async (): Promise<SendResult> => {
    sent += 1;
    return { kind: 'sent', place: { channelId: 'D1', messageTs: `${sent}` } };
  };
  return {
    turn: async () => undefined,
    sendNudges: take,
    sendHandover: async () => undefined,
    retractNudge: async () => undefined,
    offerTakeover: async () => undefined,
    findNudges: async () => ({ kind: 'complete', found: new Map(), error: null }),
    updateNudges: async () => undefined,
  };
}

/** The real use cases on the real store; only Slack is absent. */
export async function ghostwatch(file: string) {
  const holidays = makeHolidays();
  const store = await openSqliteStore(file);
  const deps: Deps = {
    clock: { now: () => NOW },
    log: SILENT,
    holidays,
    store,
    directory: { profile: async () => null, findByName: async () => [], fallback: async () => null },
    messenger: willing(),
    conversations: {
      read: async () => ({ kind: 'read', utterances: [], heard: new Map(), asOf: NOW }),
      includesUs: async () => false,
    },
    availabilityOf: makeAvailability({ holidays }),
    policies: makePolicyBook(store.settings),
    houseDrafts: makeHouseBook(store.settings),
    wordings: { draftFlaws, exampleFacts, houseFlaw },
    homes: { changed: () => undefined },
    delivery: { sendTimeout: 10_000, settle: 30_000 },
    newId: randomUUID,
  };
  const send = makeSendNudges(deps, new Set());
  const addThread = makeAddThread(deps);
  const listThreads = makeListThreads(deps);
  const actor = { teamId: TEAM, userId: 'U0' };
  const ticker = makeRunTick(deps, DEAF);
  const { thread, event } = newThread({ client: 'Bench' });
  let answered = 0;
  return {
    claim: makeClaimNudges(deps),
    send: () => send(new AbortController().signal),
    ticker,
    /** A tick, until everything that it claimed has been sent. */
    rush: async () => {
      await ticker.tick();
      await ticker.sent();
    },
    /** The store's part of `add`. */
    insert: () => store.threads.add(thread, event, NOW + 1e9),
    /** What two slash commands do between being understood and being answered. */
    answer: async () => {
      answered += 1;
      await addThread({ actor, details: { client: `Bench ${answered}` } });
      await listThreads({ actor, scope: 'mine', limit: 10, offset: 0 });
    },
    close: () => store.close(),
  };
}

export type Ghostwatch = Awaited<ReturnType<typeof ghostwatch>>;
