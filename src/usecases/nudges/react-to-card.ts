import { GhostwatchError } from '../../domain/errors.ts';
import type { PersonKey } from '../../domain/people/person.ts';
import type { ActorContext, Context } from '../context.ts';
import type { Changed, ThreadTarget } from '../threads/change.ts';

/** A click about a thread, and the version of the thread that was shown. */
export interface Reaction {
  readonly number: number;
  readonly seenVersion: number;
}

/**
 * What a click did. `changed` is null when what was shown was old and nothing was changed; `again` says that
 * the same person has just changed the thread, as a double click does.
 */
export interface Reacted {
  readonly changed: Changed | null;
  readonly again: boolean;
}

const JUST_NOW = 60_000;

async function wasJustChangedBy(
  ctx: Context,
  { teamId, userId }: PersonKey,
  number: number,
): Promise<boolean> {
  const latest = (await ctx.store.threads.history(teamId, number)).at(-1);
  return latest?.by === userId && ctx.now - latest.recordedAt < JUST_NOW;
}

/** Carries out a click. One on a card that is no longer true changes nothing. Throws what the verb refuses. */
export async function reactToCard(
  ctx: ActorContext,
  { number, seenVersion }: Reaction,
  act: (target: ThreadTarget) => Promise<Changed>,
): Promise<Reacted> {
  try {
    return { changed: await act({ ref: { by: 'number', number }, seenVersion }), again: false };
  } catch (error) {
    if (!(error instanceof GhostwatchError) || error.code !== 'changed_meanwhile') throw error;
    return { changed: null, again: await wasJustChangedBy(ctx, ctx.actor, number) };
  }
}
