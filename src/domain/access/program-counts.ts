/** The numbers of valid keys, hooks and webhooks of a workspace. */
export interface ProgramCounts {
  readonly keys: number;
  readonly hooks: number;
  readonly webhooks: number;
}
