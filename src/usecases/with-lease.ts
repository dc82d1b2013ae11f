import type { Lease, LeaseKey, Leases } from '../ports/leases.ts';
import type { Timer } from '../ports/timer.ts';

/** How long (ms) a lease lasts that nobody renews: as long others wait when its holder has died. */
export const LEASE = 30_000;

/** A lease while its work is done. */
export interface HeldLease {
  /** The lease as it was renewed last. */
  current(): Lease;
  /** Aborted when the lease may have ended: what is not done by then must not be done any more. */
  readonly signal: AbortSignal;
}

/**
 * Does `work` under a lease that is renewed while it lasts, and given back after it.
 * @returns what `work` resolves with; null, and nothing is done, while somebody else has the lease
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
    // It ends by time when the database cannot be reached.
    await leases.release(held.current()).catch(() => undefined);
  }
}

/** Pauses (ms) before a lease is asked for again that somebody else has. */
const PATIENCE = [20, 50, 100, 200, 400, 800, 1500];

/** The same, but waits about three seconds for whoever has the lease; null when they have it still. */
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

/** Renews a lease at every third of its time, until it is stopped or the lease is lost. */
function keepLease(leases: Leases, timer: Timer, taken: Lease, ms: number): HeldLease & { stop(): void } {
  const lost = new AbortController();
  let lease = taken;
  const timers = { renewal: () => {}, end: () => {} };
  const stop = () => {
    timers.renewal();
    timers.end();
    lost.abort();
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
      // Nobody knows whether it was renewed: it is tried again until the lease that is known has ended.
      if (!lost.signal.aborted) timers.renewal = timer.after(ms / 10, () => void renew());
    }
  };
  keep(taken);
  return { current: () => lease, signal: lost.signal, stop };
}
