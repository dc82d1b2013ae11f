/** How many keys work, and how many hooks and webhooks there are. */
export interface ProgramCounts {
  readonly keys: number;
  readonly hooks: number;
  readonly webhooks: number;
}
