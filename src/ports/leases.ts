/** Something that only one process may do at a time in a workspace, such as `sending` or `conversation:C1`. */
export interface LeaseKey {
  readonly teamId: string;
  readonly name: string;
}

/** The right to do it, until its end. */
export interface Lease extends LeaseKey {
  /** Goes up with every holder, so that what a former one writes late can be told apart. */
  readonly number: number;
  /** How long (ms) it lasts from now on at the least: 0 when it may have ended. Counts on while the process is stopped. */
  remaining(): number;
}

/**
 * Leases over all processes that share a database. They end by time, measured by the database alone, so that a process
 * that dies gives way to another one. A rejected promise means that nobody knows: the caller does not hold the lease.
 */
export interface Leases {
  /** Takes a lease for `ms`; null while somebody has it, this process included. */
  take(key: LeaseKey, ms: number): Promise<Lease | null>;
  /** Lets a lease last for `ms` from now on; null when it has ended. */
  renew(lease: Lease, ms: number): Promise<Lease | null>;
  /** Gives a lease back before its end; one that has ended stays as it is. */
  release(lease: Lease): Promise<void>;
}
