/**
 * Whose view of the threads of a workspace a query uses. With `only` null, all of them; otherwise those that somebody
 * owns or has added, those of the owners they cover for, and those whose nudges were ignored, so that the whole team
 * was told. For a viewer, threads outside their view do not exist.
 */
export interface Viewer {
  readonly teamId: string;
  readonly only: { readonly userId: string; readonly standsInFor: readonly string[] } | null;
}

/** The viewer who sees every thread of a workspace. */
export function allThreads(teamId: string): Viewer {
  return { teamId, only: null };
}
