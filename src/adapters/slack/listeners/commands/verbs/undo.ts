import { GhostwatchError } from '../../../../../domain/errors.ts';
import { isUndoable, versionAfter } from '../../../../../domain/threads/undo.ts';
import { onlyReference } from '../../../../../input/commands/only-reference.ts';
import { textOf } from '../../../../../input/token.ts';
import { noKeys, tokenise } from '../../../../../input/tokens.ts';
import { undoneView } from '../../../blocks/threads/done.ts';
import { ownLastChange } from '../../../blocks/threads/undo.ts';
import type { RequestContext } from '../../../middleware/request-context.ts';
import type { Answer } from '../answer.ts';
import { slashVerb } from '../slash-verb.ts';

/** Words that stand for the last change where no thread is named: `undo that`. */
const LAST = /^(?:(?:that|this|it|last|das|dies|letzte[ns]?|machen)[.!]?)?$/i;

/** A change this old (ms) is shown before it is undone: whoever says `undo` may have meant another one. */
const ONE_HOUR = 3_600_000;

async function undo(
  number: number,
  seenVersion: number | undefined,
  conversation: RequestContext,
): Promise<Answer> {
  const { t, useCases } = conversation;
  const undone = await useCases.undoChange({
    number,
    ...(seenVersion === undefined ? {} : { seenVersion }),
  });
  const blocks = undoneView(undone, t);
  return undone.kind === 'restored' ? { blocks, changed: undone.changed.thread } : { blocks };
}

/** `undo`, `undo #12`: the typist's own last change, or the last one of a thread, is taken back. */
export const undoLast = slashVerb({
  name: 'undo',
  help: ['help.undo'],
  parse: (line) => ({
    verb: 'undo',
    ref: LAST.test(textOf(tokenise(line, noKeys))) ? null : onlyReference(line),
  }),
  run: async ({ ref }, conversation) => {
    const { actor, t, useCases } = conversation;
    if (ref?.by === 'number') return undo(ref.number, undefined, conversation);
    if (ref) return undo((await useCases.showThread(ref)).thread.number, undefined, conversation);
    const last = await useCases.findLastChange(actor);
    if (!last) throw new GhostwatchError('nothing_done');
    const { number, event } = last;
    if (isUndoable(event) && t.now - event.recordedAt > ONE_HOUR) {
      const { thread } = await useCases.showThread({ by: 'number', number });
      return { blocks: [ownLastChange(thread, event, t)] };
    }
    return undo(number, versionAfter(event), conversation);
  },
});
