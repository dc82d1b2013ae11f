/**
 * With whose eyes the threads of a workspace are looked for. `only` null sees all of them; otherwise those that
 * somebody owns or has added, those of the owners they stand in for, and those whose nudges were ignored, so that
 * the whole team was told. What a viewer does not see does not exist for them.
 */
export interface Viewer {
  readonly teamId: string;
  readonly only: { readonly userId: string; readonly standsInFor: readonly string[] } | null;
}

/** The eyes that see every thread of a workspace. */
export function allThreads(teamId: string): Viewer {
  return { teamId, only: null };
}
