import type { Lease, LeaseKey, Leases } from '../ports/leases.ts';
import type { Timer } from '../ports/timer.ts';

/** How long (ms) a lease lasts unless it is renewed, and so how long others wait if its holder dies. */
export const LEASE = 30_000;

/** The reason of every abort, because without one Node creates an error with a stack trace for each lease. */
const ENDED = new Error('The lease has ended');

/** A lease that is held while work is done under it. */
export interface HeldLease {
  /** The lease as last renewed. */
  current(): Lease;
  /** Aborted when the lease may have ended; no more work may be done under it then. */
  readonly signal: AbortSignal;
}

/**
 * Runs `work` under a lease, which is renewed in the meantime and released afterwards.
 * @returns what `work` resolves with; null, without running `work`, if somebody else holds the lease
 */
export async function withLease<T>(
  { leases, timer }: { readonly leases: Leases; readonly timer: Timer },
  key: LeaseKey,
  work: (held: HeldLease) => Promise<T>,
  ms: number = LEASE,
): Promise<T | null> {
  const taken = await leases.take(key, ms);
  if (!taken) return null;
  const held = keepLease(leases, timer, taken, ms);
  try {
    return await work(held);
  } finally {
    held.stop();
    // If the database cannot be reached, the lease expires.
    await leases.release(held.current()).catch(() => undefined);
  }
}

/** Delays (ms) between attempts to take a lease that somebody else holds. */
const PATIENCE = [20, 50, 100, 200, 400, 800, 1500];

/** Like `withLease`, but waits about three seconds for the current holder; null if the lease is still held then. */
export async function withLeaseSoon<T>(
  deps: { readonly leases: Leases; readonly timer: Timer },
  key: LeaseKey,
  work: (held: HeldLease) => Promise<T>,
): Promise<T | null> {
  for (const pause of PATIENCE) {
    const done = await withLease(deps, key, async (held) => ({ result: await work(held) }));
    if (done) return done.result;
    await new Promise<void>((resolve) => deps.timer.after(pause, resolve));
  }
  return null;
}

/** Renews a lease after each third of its duration, until it is stopped or the lease is lost. */
function keepLease(leases: Leases, timer: Timer, taken: Lease, ms: number): HeldLease & { stop(): void } {
  const lost = new AbortController();
  let lease = taken;
  const timers = { renewal: () => {}, end: () => {} };
  const stop = () => {
    timers.renewal();
    timers.end();
    lost.abort(ENDED);
  };
  const keep = (held: Lease) => {
    lease = held;
    timers.end();
    timers.end = timer.after(held.remaining(), stop);
    timers.renewal = timer.after(ms / 3, () => void renew());
  };
  const renew = async () => {
    try {
      const renewed = await leases.renew(lease, ms);
      if (lost.signal.aborted) return;
      if (renewed) keep(renewed);
      else stop();
    } catch {
      // It is unknown whether the lease was renewed; try again until the last known lease has ended.
      if (!lost.signal.aborted) timers.renewal = timer.after(ms / 10, () => void renew());
    }
  };
  keep(taken);
  return { current: () => lease, signal: lost.signal, stop };
}
