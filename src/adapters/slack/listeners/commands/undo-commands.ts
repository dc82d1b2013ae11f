import { GhostwatchError } from '../../../../domain/errors.ts';
import { isUndoable, versionAfter } from '../../../../domain/threads/undo.ts';
import { deletionQuestion } from '../../blocks/threads/deletion.ts';
import { undoneView } from '../../blocks/threads/done.ts';
import { ownLastChange } from '../../blocks/threads/undo.ts';
import type { RequestContext } from '../../middleware/request-context.ts';
import { type Answer, doneAnswer, type Handler } from './handler.ts';

/** A change this old (ms) is shown before it is undone: whoever says `undo` may have meant another one. */
const ONE_HOUR = 3_600_000;

async function undo(
  number: number,
  seenVersion: number | undefined,
  conversation: RequestContext,
): Promise<Answer> {
  const { actor, t, useCases } = conversation;
  const undone = await useCases.undoChange({
    actor,
    number,
    ...(seenVersion === undefined ? {} : { seenVersion }),
  });
  const blocks = undoneView(undone, t);
  return undone.kind === 'restored' ? { blocks, changed: undone.changed.thread } : { blocks };
}

/** The last change of a thread, or the typist's own last one, is taken back. */
export const undoLast: Handler<'undo'> = async ({ ref }, conversation) => {
  const { actor, t, useCases } = conversation;
  if (ref?.by === 'number') return undo(ref.number, undefined, conversation);
  if (ref) return undo((await useCases.showThread(actor, ref)).thread.number, undefined, conversation);
  const last = await useCases.findLastChange(actor);
  if (!last) throw new GhostwatchError('nothing_done');
  const { number, event } = last;
  if (isUndoable(event) && t.now - event.recordedAt > ONE_HOUR) {
    const { thread } = await useCases.showThread(actor, { by: 'number', number });
    return { blocks: [ownLastChange(thread, event, t)] };
  }
  return undo(number, versionAfter(event), conversation);
};

/** A pause ends before its time; a closed thread is taken up again. */
export const resume: Handler<'resume'> = async ({ ref }, conversation) => {
  const { actor, useCases } = conversation;
  return doneAnswer(await useCases.resumeThread({ actor, ref }), conversation);
};

/** Asks before anything is deleted. */
export const remove: Handler<'delete'> = async ({ ref }, { actor, t, useCases }) => ({
  blocks: deletionQuestion(await useCases.describeDeletion(actor, ref), t),
});
