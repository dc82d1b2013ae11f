import type { DeliveryTimes, Services } from '../context.ts';
import { type HeldLease, withLease } from '../with-lease.ts';
import { createNudgeSender } from './send.ts';
import { singleFlight, type Worker } from './single-flight-worker.ts';

/**
 * Number of workspaces sent to at once. They are independent, so a busy workspace does not delay the others. There are
 * more than calls at once, because a workspace that sends at its own rate has no call in progress most of the time.
 */
const WORKSPACES_AT_ONCE = 256;
/** While all of these are busy and more are waiting, this many must end before the waiting ones are looked up again. */
const REFILL = 32;
/** Retry delay (ms) while another replica is sending in the workspace. */
const LOOK_AGAIN = 1000;
/** Minimum duration of a lease (ms), so that a busy machine can renew it in time. */
const SHORTEST_LEASE = 10_000;

/**
 * How long (ms) a lease lasts. If a replica dies, its workspaces wait until its last call must have been settled. Two
 * calls fit between renewals.
 */
function leaseDuration({ sendTimeout, settle }: DeliveryTimes): number {
  return Math.max(SHORTEST_LEASE, sendTimeout + settle, 3 * sendTimeout);
}

/**
 * Creates the worker that sends queued nudges, in many workspaces at once. A lease allows only one process per
 * workspace to send, so that the order, the rate and Slack's `Retry-After` hold across all replicas (docs/decisions/0027-leases.md).
 * @param underWay gets the ids of the nudges whose call is in progress
 */
export function createDispatcher(
  deps: Services,
  underWay: Set<string>,
  stopping: AbortSignal,
  onError: (error: unknown) => void,
): Worker {
  const { clock, store, timer } = deps;
  const sendIn = createNudgeSender(deps, underWay);
  const working = new Map<string, Promise<void>>();
  /** Workspaces that have been sent to since the dispatcher was last woken. */
  const done = new Set<string>();
  let wakes = 0;
  /** Whether more workspaces may be waiting than there was room for. */
  let isMore = false;
  const looking = singleFlight(look, stopping, onError);

  async function look(): Promise<void> {
    const room = WORKSPACES_AT_ONCE - working.size;
    isMore = true;
    if (room <= 0) return;
    const teams = await store.nudges.waitingTeams(clock.now(), [...working.keys(), ...done], room);
    isMore = teams.length === room;
    for (const teamId of teams) if (!stopping.aborted) working.set(teamId, turnOf(teamId));
  }

  async function turnOf(teamId: string): Promise<void> {
    const begun = wakes;
    const key = { teamId, name: 'sending' };
    const send = (held: HeldLease) => sendIn(teamId, held, stopping).then(() => true);
    try {
      const sent = await withLease({ leases: store.leases, timer }, key, send, leaseDuration(deps.delivery));
      if (sent === null) timer.after(LOOK_AGAIN, wake);
    } catch (error) {
      onError(error);
    } finally {
      working.delete(teamId);
      const mayHaveMore = begun !== wakes;
      if (!mayHaveMore) done.add(teamId);
      const isRoom = WORKSPACES_AT_ONCE - working.size >= REFILL;
      if (mayHaveMore || (isMore && isRoom)) looking.wake();
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
