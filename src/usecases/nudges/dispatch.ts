import type { Services } from '../context.ts';
import { withLease } from '../with-lease.ts';
import { createNudgeSender } from './send.ts';
import { singleFlight, type Worker } from './single-flight-worker.ts';

/** Workspaces that are sent to at once; each has a turn of its own, so that none waits for another one's rush. */
const WORKSPACES_AT_ONCE = 64;
/** Another replica is sending there; it may be about to end (ms). */
const LOOK_AGAIN = 1000;
/** A lease lasts at least so long (ms), so that a busy machine renews it in time. */
const SHORTEST_LEASE = 10_000;

/**
 * Sends what is queued, workspace by workspace and many at once. In each of them one process sends at a time, by a lease,
 * so that the order, the pace and Slack's `Retry-After` hold over all replicas (DESIGN §5).
 * @param underWay gets the ids of the nudges whose call is open
 */
export function createDispatcher(
  deps: Services,
  underWay: Set<string>,
  stopping: AbortSignal,
  onError: (error: unknown) => void,
): Worker {
  const { clock, store, timer, delivery } = deps;
  // When a replica dies, its workspaces wait as long as what it was sending is in doubt; two calls fit in between renewals.
  const leaseFor = Math.max(SHORTEST_LEASE, delivery.sendTimeout + delivery.settle, 3 * delivery.sendTimeout);
  const sendIn = createNudgeSender(deps, underWay);
  const working = new Map<string, Promise<void>>();
  /** Workspaces that had their turn since the dispatcher was woken last. */
  const done = new Set<string>();
  let wakes = 0;
  const looking = singleFlight(look, stopping, onError);

  async function look(): Promise<void> {
    const room = WORKSPACES_AT_ONCE - working.size;
    if (room <= 0) return;
    for (const teamId of await store.nudges.waitingTeams(clock.now(), [...working.keys(), ...done], room)) {
      if (!stopping.aborted) working.set(teamId, turnOf(teamId));
    }
  }

  async function turnOf(teamId: string): Promise<void> {
    const begun = wakes;
    const key = { teamId, name: 'sending' };
    try {
      const sent = await withLease(
        { leases: store.leases, timer },
        key,
        async (held) => {
          await sendIn(teamId, held, stopping);
          return true;
        },
        leaseFor,
      );
      if (sent === null) timer.after(LOOK_AGAIN, wake);
    } catch (error) {
      onError(error);
    } finally {
      working.delete(teamId);
      if (begun === wakes) done.add(teamId);
      looking.wake();
    }
  }

  function wake(): void {
    wakes += 1;
    done.clear();
    looking.wake();
  }

  return {
    wake,
    idle: async () => {
      await looking.idle();
      while (working.size > 0) {
        await Promise.all(working.values());
        await looking.idle();
      }
    },
  };
}
