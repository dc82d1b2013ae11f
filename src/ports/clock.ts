/** The only source of the present. */
export interface Clock {
  /** The present moment, UTC ms. */
  now(): number;
}
