import { clientsByWorkspace, slackClients } from '../src/adapters/slack/web-clients.ts';
import { contextNow } from '../src/usecases/context.ts';
import { claimNudges } from '../src/usecases/nudges/claim.ts';
import { createDispatcher } from '../src/usecases/nudges/dispatch.ts';
import { servicesOn, willing } from './ghostwatch.ts';
import { NOW, openStoreAt, seed } from './seed.ts';

const NUDGES = 10_000;
const nothing = () => undefined;
const QUIET = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  setName: nothing,
};

/** Memory (MB): of the process, and of the objects that are in use. */
export interface Memory {
  readonly process: number;
  readonly objects: number;
}

/**
 * Resolves with the memory after 10,000 nudges were sent to as many people in this many workspaces, through the Slack
 * clients of each workspace; the calls themselves are left out.
 */
export async function memoryWith(workspaces: number, place: string): Promise<Memory> {
  await seed(place, { threads: NUDGES, people: NUDGES, workspaces, plannedFrom: NOW - 2 * NUDGES });
  const store = await openStoreAt(place);
  const logger = { ...QUIET, getLevel: () => 'error' } as never;
  const clientsOf = clientsByWorkspace((teamId) =>
    slackClients({
      apiUrl: 'http://127.0.0.1/api/',
      credentials: async () => ({ token: teamId }),
      logger,
      sendTimeout: 10_000,
      observe: nothing,
    }),
  );
  const slack = willing();
  const messenger: typeof slack = {
    ...slack,
    sendNudges: async (message) => {
      clientsOf(message.reader.teamId);
      return slack.sendNudges(message);
    },
  };
  const deps = servicesOn(store, { messenger });
  const sending = createDispatcher(deps, new Set(), new AbortController().signal, (error) => {
    throw error;
  });
  await claimNudges(contextNow(deps), sending.wake);
  await sending.idle();
  const { queued, due } = await store.nudges.backlog(NOW);
  if (queued + due > 0) throw new Error(`${queued + due} nudges were left over`);
  global.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  await store.close();
  return { process: rss / 1e6, objects: heapUsed / 1e6 };
}
