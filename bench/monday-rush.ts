import type { Leases } from '../src/ports/leases.ts';
import type { SendResult } from '../src/ports/messenger.ts';
import { contextNow } from '../src/usecases/context.ts';
import { claimNudges } from '../src/usecases/nudges/claim.ts';
import { createDispatcher } from '../src/usecases/nudges/dispatch.ts';
import { simulatedTime } from '../test/support/simulated-time.ts';
import { servicesOn, willing } from './ghostwatch.ts';
import { NOW, openStoreAt, seed } from './seed.ts';

/** Slack answers after this time (ms), and accepts this many messages a second in a workspace. */
const ANSWERS_AFTER = 150;
const A_SECOND = 4;
const CALLS_AT_ONCE = 64;
const RUSH = { threads: 20_000, people: 10_000, workspaces: 2000, plannedFrom: NOW - 30_000 };

/** Seconds of simulated time until everything has been sent. */
export interface MondayRush {
  readonly ideal: number;
  readonly one: number;
  readonly three: number;
}

/**
 * Records the workspaces whose sending lease is held. On PostgreSQL a replica skips workspaces that another one is
 * sending to.
 */
function heldIn(leases: Leases) {
  const held = new Set<string>();
  const watched: Leases = {
    ...leases,
    take: async (key, ms) => {
      const lease = await leases.take(key, ms);
      if (lease && key.name === 'sending') held.add(key.teamId);
      return lease;
    },
    release: async (lease) => {
      if (lease.name === 'sending') held.delete(lease.teamId);
      await leases.release(lease);
    },
  };
  return { held, watched };
}

async function rushOf(place: string, replicas: number): Promise<number> {
  await seed(place, RUSH);
  const time = simulatedTime(NOW);
  const store = await openStoreAt(place);
  const { held, watched } = heldIn(store.leases);
  const nudges: typeof store.nudges = {
    ...store.nudges,
    waitingTeams: (now, except, limit) => store.nudges.waitingTeams(now, [...except, ...held], limit),
  };
  const nextTurn = new Map<string, number>();
  let sent = 0;
  const messenger = {
    ...willing(),
    turn: async (teamId: string): Promise<void> => {
      const at = Math.max(time.now(), nextTurn.get(teamId) ?? 0);
      nextTurn.set(teamId, at + 1000 / A_SECOND);
      await time.sleep(at - time.now());
    },
    sendNudges: async (): Promise<SendResult> => {
      await time.sleep(ANSWERS_AFTER);
      sent += 1;
      return { kind: 'sent', place: { channelId: 'D1', messageTs: `${sent}` } };
    },
  };
  const others = { clock: time, timer: { after: time.after }, messenger };
  const deps = servicesOn({ ...store, nudges, leases: watched }, others);
  const dispatchers = Array.from({ length: replicas }, () =>
    createDispatcher(deps, new Set(), new AbortController().signal, (error) => {
      throw error;
    }),
  );
  const wakeAll = () => {
    for (const { wake } of dispatchers) wake();
  };
  let claimed = Number.POSITIVE_INFINITY;
  void claimNudges(contextNow(deps), wakeAll).then((count) => {
    claimed = count;
    wakeAll();
  });
  await time.runUntil(() => sent >= claimed);
  await store.close();
  if (sent !== RUSH.threads) throw new Error(`${sent} of ${RUSH.threads} nudges went out`);
  return (time.now() - NOW) / 1000;
}

/** Runs the Monday rush in simulated time: how long people wait because of Slack alone. */
export async function mondayRush(place: string): Promise<MondayRush> {
  return {
    ideal: (RUSH.threads * ANSWERS_AFTER) / CALLS_AT_ONCE / 1000,
    one: await rushOf(`${place}.one`, 1),
    three: await rushOf(`${place}.three`, 3),
  };
}
