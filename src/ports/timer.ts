/** Runs work after a delay; the only source of delays. */
export interface Timer {
  /** Calls `work` once after `ms` of real time, unless the returned function is called first. */
  after(ms: number, work: () => void): () => void;
}
