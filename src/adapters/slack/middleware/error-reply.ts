import type { App, RespondFn } from '@slack/bolt';
import { GhostwatchError } from '../../../domain/errors.ts';
import { errorBlocksFor, replyEphemeral } from '../listeners/replies.ts';
import type { RequestTracker } from '../receivers/request-tracker.ts';
import type { ClientsOf } from '../web-clients.ts';
import type { ListenerDeps } from './request-context.ts';
import { type RequestUser, userIdOf } from './request-user.ts';
import { teamOf } from './team-of.ts';

/**
 * Tells people about errors of listeners, and about buttons that nothing handles any more, so that no click goes
 * unanswered. A form without an answer is left to Slack, which shows an error and keeps what was typed.
 */
export function replyWithError(
  app: App,
  { isAnswered }: RequestTracker,
  deps: ListenerDeps,
  clientsOf: ClientsOf,
): void {
  async function tell(
    error: unknown,
    teamId: string,
    sender: RequestUser,
    respond: RespondFn | undefined,
  ): Promise<void> {
    const userId = userIdOf(sender);
    const blocks = await errorBlocksFor({ teamId, userId }, error, '', deps);
    await replyEphemeral(blocks, userId, respond, clientsOf(teamId), deps.log);
  }

  app.use(async ({ body, next, context, ...args }) => {
    const sender = body as RequestUser;
    const ack = 'ack' in args ? args.ack : undefined;
    try {
      await next();
      if (sender.type === 'block_actions' && !isAnswered(ack)) throw new GhostwatchError('card_unknown');
    } catch (error) {
      const isSilent = sender.type === 'view_submission' && !isAnswered(ack);
      if (sender.type === 'event_callback' || isSilent || userIdOf(sender) === '') throw error;
      await tell(error, teamOf(context), sender, 'respond' in args ? args.respond : undefined);
    }
  });
}
