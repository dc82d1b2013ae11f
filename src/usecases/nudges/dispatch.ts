import type { Services } from '../context.ts';
import { withLease } from '../with-lease.ts';
import { createNudgeSender } from './send.ts';
import { singleFlight, type Worker } from './single-flight-worker.ts';

/** Number of workspaces sent to at once. They are independent, so a busy workspace does not delay the others. */
const WORKSPACES_AT_ONCE = 64;
/** Retry delay (ms) while another replica is sending in the workspace. */
const LOOK_AGAIN = 1000;
/** Minimum duration of a lease (ms), so that a busy machine can renew it in time. */
const SHORTEST_LEASE = 10_000;

/**
 * Creates the worker that sends queued nudges, in many workspaces at once. A lease allows only one process per
 * workspace to send, so that the order, the rate and Slack's `Retry-After` hold across all replicas (DESIGN §5).
 * @param underWay gets the ids of the nudges whose call is in progress
 */
export function createDispatcher(
  deps: Services,
  underWay: Set<string>,
  stopping: AbortSignal,
  onError: (error: unknown) => void,
): Worker {
  const { clock, store, timer, delivery } = deps;
  // If a replica dies, its workspaces wait until its last call must have been settled. Two calls fit between renewals.
  const leaseFor = Math.max(SHORTEST_LEASE, delivery.sendTimeout + delivery.settle, 3 * delivery.sendTimeout);
  const sendIn = createNudgeSender(deps, underWay);
  const working = new Map<string, Promise<void>>();
  /** Workspaces that have been sent to since the dispatcher was last woken. */
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
