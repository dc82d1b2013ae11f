import type { Context } from '@slack/bolt';

/**
 * The workspace that a request is about, which is not always the one that its sender belongs to.
 * @throws Error where there is none; the middleware lets no such request pass
 */
export function teamOf({ teamId }: Context): string {
  if (teamId === undefined) throw new Error('A request names no workspace');
  return teamId;
}

/** Whether the bot is installed where a request comes from; otherwise nobody can be answered with its token. */
export function isInstalled({ botUserId }: Context): boolean {
  return botUserId !== undefined;
}
