/** The number of valid keys, of hooks and of webhooks. */
export interface ProgramCounts {
  readonly keys: number;
  readonly hooks: number;
  readonly webhooks: number;
}
