import type { App } from '@slack/bolt';
import { GhostwatchError } from '../../../domain/errors.ts';
import type { Log } from '../../../ports/log.ts';
import type { RequestUser } from './request-user.ts';

/** The workspaces that somebody speaks for: where it was said, and where they belong. */
function teamsOf({ team_id, team, user }: RequestUser): readonly string[] {
  return [team_id, team?.id, user?.team_id].filter((id) => id !== undefined);
}

/**
 * Commands, clicks and forms of another workspace change nothing here: people from there may see our words in a
 * shared channel, but the clients are not theirs. Throws `foreign_workspace`. Events are left alone; clients speak from elsewhere.
 */
export function requireWorkspace(app: App, teamId: string, log: Log): void {
  app.use(async ({ body, next, ...args }) => {
    const sender = body as RequestUser;
    if (sender.type === 'event_callback' || teamsOf(sender).every((id) => id === teamId)) return next();
    log.warn({ type: sender.type ?? 'command' }, 'Somebody of another workspace was turned away');
    if ('ack' in args && args.ack) await (args.ack as () => Promise<void>)();
    throw new GhostwatchError('foreign_workspace');
  });
}
