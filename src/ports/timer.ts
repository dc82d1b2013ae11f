/** Wakes work after a while; the only source of delays. */
export interface Timer {
  /** Calls `work` once after `ms` of real time, unless the returned function is called before. */
  after(ms: number, work: () => void): () => void;
}
