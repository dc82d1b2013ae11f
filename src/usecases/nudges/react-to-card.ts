import { GhostwatchError } from '../../domain/errors.ts';
import type { PersonKey } from '../../domain/people/person.ts';
import type { ActorContext, Context } from '../context.ts';
import type { Changed, ThreadTarget } from '../threads/shared/change-thread.ts';

/** A click on a card, and the version of the thread that the card shows. */
export interface Reaction {
  readonly number: number;
  readonly seenVersion: number;
}

/**
 * The result of a click. `changed` is null if the card was outdated and nothing was changed; `again` is true if the
 * same person has just changed the thread, as with a double click.
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

/** Carries out a click. A click on an outdated card changes nothing. Throws what the use case throws. */
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
