import type { App } from '@slack/bolt';
import { section } from '../views/blocks.ts';
import { ephemeral } from './answers.ts';
import { converse, type ListenerDeps } from './conversation.ts';
import { type Sender, userIdOf } from './sender.ts';

/** The workspaces that somebody speaks for: where it was said, and where they belong. */
function teamsOf({ team_id, team, user }: Sender): readonly string[] {
  return [team_id, team?.id, user?.team_id].filter((id) => id !== undefined);
}

/**
 * Commands, clicks and forms of another workspace change nothing here: people from there may see our words in a
 * shared channel, but the clients are not theirs. Events are left alone; clients speak from elsewhere.
 */
export function turnAwayStrangers(app: App, teamId: string, deps: ListenerDeps): void {
  app.use(async ({ body, next, ...args }) => {
    const sender = body as Sender;
    if (sender.type === 'event_callback' || teamsOf(sender).every((id) => id === teamId)) return next();
    deps.log.warn({ type: sender.type ?? 'command' }, 'Somebody of another workspace was turned away');
    if ('ack' in args && args.ack) await (args.ack as () => Promise<void>)();
    if (!('respond' in args) || sender.response_url === undefined) return;
    const reader = await deps.useCases.recallPerson({ teamId, userId: userIdOf(sender) });
    const { words } = converse(reader, '', deps);
    await args.respond(ephemeral([section(words.say('error.foreign_workspace'))]));
  });
}
