/** Something that only one process may do at a time in a workspace, such as `sending` or `conversation:C1`. */
export interface LeaseKey {
  readonly teamId: string;
  readonly name: string;
}

/** A lease on it, until its end. */
export interface Lease extends LeaseKey {
  /** Grows with every holder, so that late writes of a former holder can be recognised. */
  readonly number: number;
  /** The minimum remaining time (ms): 0 when it may have ended. It also passes while the process is suspended. */
  remaining(): number;
}

/**
 * Leases across all processes that share a database. They expire by the database's clock alone, so that another process
 * can take over from one that died. A rejected promise means that the state is unknown: the caller does not hold the
 * lease.
 */
export interface Leases {
  /** Takes a lease for `ms`; null while it is held, even by this process. */
  take(key: LeaseKey, ms: number): Promise<Lease | null>;
  /** Extends a lease to `ms` from now; null if it has ended. */
  renew(lease: Lease, ms: number): Promise<Lease | null>;
  /** Releases a lease before its end; does nothing for one that has ended. */
  release(lease: Lease): Promise<void>;
}
