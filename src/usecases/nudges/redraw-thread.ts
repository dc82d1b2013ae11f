import type { ClientThread } from '../../domain/threads/thread.ts';
import type { Place } from '../../ports/messenger.ts';
import type { Context } from '../context.ts';
import { redrawMessage } from './redraw-message.ts';

/**
 * Brings the newest cards of a thread up to date after a change, but for the one at `except`, on which it was made.
 * The change stands whether or not Slack takes the redrawing, so a failure is only logged.
 */
export async function redrawThread(
  ctx: Context,
  { teamId, number }: Pick<ClientThread, 'teamId' | 'number'>,
  except: Place | null = null,
): Promise<void> {
  for (const { channelId, messageTs } of await ctx.store.nudges.newestSent(teamId, number)) {
    if (!channelId || !messageTs || messageTs === except?.messageTs) continue;
    await redrawMessage(ctx, teamId, { channelId, messageTs }).catch((error: unknown) =>
      ctx.log.warn({ err: error, teamId, number }, 'The card of a thread could not be redrawn'),
    );
  }
}
