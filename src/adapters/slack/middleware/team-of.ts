import type { Context } from '@slack/bolt';

/**
 * The workspace that a request is about, which may differ from the one that its sender belongs to.
 * @throws Error if there is none; the middleware lets no such request pass
 */
export function teamOf({ teamId }: Context): string {
  if (teamId === undefined) throw new Error('A request names no workspace');
  return teamId;
}

/** Whether the bot is installed in the workspace of a request; otherwise it has no token to answer with. */
export function isInstalled({ botUserId }: Context): boolean {
  return botUserId !== undefined;
}
