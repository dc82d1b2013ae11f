import { GhostwatchError } from '../domain/errors.ts';
import type { Nudge } from '../domain/nudge.ts';
import type { Changed, ThreadTarget } from './change-thread.ts';
import type { Actor, Deps } from './deps.ts';
import { makeFindNudge, type NudgeReference } from './find-nudge.ts';

/** A click on a card: which nudge of which message, and the version of the thread that the card showed. */
export interface Reaction extends NudgeReference {
  readonly seenVersion: number;
}

/**
 * What a click did. `changed` is null when the card was old and nothing was changed; `again` says that the
 * same person has just changed the thread, as a double click does.
 */
export interface Reacted {
  readonly changed: Changed | null;
  readonly again: boolean;
}

const JUST_NOW = 10_000;

/**
 * Carries out a click on a card. A click on a card that is no longer true changes nothing.
 * @throws GhostwatchError `card_unknown` when the message carries no such nudge; what the verb refuses
 */
export function makeReactToNudge({ clock, store }: Pick<Deps, 'clock' | 'store'>) {
  const findNudge = makeFindNudge({ store });

  async function wasJustChangedBy({ teamId, userId }: Actor, nudge: Nudge): Promise<boolean> {
    const latest = (await store.threads.history(teamId, nudge.threadNumber)).at(-1);
    return latest?.by === userId && clock.now() - latest.recordedAt < JUST_NOW;
  }

  return async (
    { actor, place, nudgeId, seenVersion }: Reaction,
    act: (target: ThreadTarget) => Promise<Changed>,
  ): Promise<Reacted> => {
    const nudge = await findNudge({ actor, place, nudgeId });
    const ref = { by: 'number', number: nudge.threadNumber } as const;
    try {
      return { changed: await act({ actor, ref, seenVersion }), again: false };
    } catch (error) {
      if (!(error instanceof GhostwatchError) || error.code !== 'changed_meanwhile') throw error;
      return { changed: null, again: await wasJustChangedBy(actor, nudge) };
    }
  };
}
