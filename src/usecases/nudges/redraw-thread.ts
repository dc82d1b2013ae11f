import type { ClientThread } from '../../domain/threads/thread.ts';
import type { MessageRef } from '../../ports/messenger.ts';
import type { Context } from '../context.ts';
import { redrawMessage } from './redraw-message.ts';

/**
 * Redraws the newest cards of a thread after a change, except the card at `except`, on which the change was made.
 * Failures are only logged, because the change itself is already stored.
 */
export async function redrawThread(
  ctx: Context,
  { teamId, number }: Pick<ClientThread, 'teamId' | 'number'>,
  except: MessageRef | null = null,
): Promise<void> {
  for (const { channelId, messageTs } of await ctx.store.nudges.newestSent(teamId, number)) {
    if (!channelId || !messageTs || messageTs === except?.messageTs) continue;
    await redrawMessage(ctx, teamId, { channelId, messageTs }).catch((error: unknown) =>
      ctx.log.warn({ err: error, teamId, number }, 'The card of a thread could not be redrawn'),
    );
  }
}
