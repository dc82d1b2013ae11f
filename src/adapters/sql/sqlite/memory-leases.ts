import type { Lease, LeaseKey, Leases } from '../../../ports/leases.ts';
import { countDown } from '../leases/remaining.ts';

/** Leases within one process; the lock on the file excludes other processes. */
export function memoryLeases(): Leases {
  const taken = new Map<string, Lease>();
  let number = 0;
  const keyOf = ({ teamId, name }: LeaseKey) => `${teamId}/${name}`;
  const isHeld = (lease: Lease | undefined) => lease !== undefined && lease.remaining() > 0;
  const hold = (key: LeaseKey, ofNumber: number, ms: number): Lease => {
    const lease = { teamId: key.teamId, name: key.name, number: ofNumber, remaining: countDown(ms) };
    taken.set(keyOf(key), lease);
    return lease;
  };
  const current = (lease: Lease) => {
    const found = taken.get(keyOf(lease));
    return found?.number === lease.number ? found : undefined;
  };

  return {
    take: async (key, ms) => (isHeld(taken.get(keyOf(key))) ? null : hold(key, ++number, ms)),
    renew: async (lease, ms) => (isHeld(current(lease)) ? hold(lease, lease.number, ms) : null),
    release: async (lease) => {
      if (current(lease)) taken.delete(keyOf(lease));
    },
  };
}
