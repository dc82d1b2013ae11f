/** The only source of the current time. */
export interface Clock {
  /** The current time, UTC ms. */
  now(): number;
}
