import { GhostwatchError } from '../../../../../domain/errors.ts';
import type { SettingChange } from '../../../../../domain/settings/setting-change.ts';
import { isUndoable, versionAfter } from '../../../../../domain/threads/undo.ts';
import { onlyReference } from '../../../../../input/commands/only-reference.ts';
import { textOf } from '../../../../../input/tokens/token.ts';
import { noKeys, tokenise } from '../../../../../input/tokens/tokenise.ts';
import { settingChangeLine } from '../../../blocks/settings/setting-change.ts';
import { undoneView } from '../../../blocks/threads/done.ts';
import { ownLastChange } from '../../../blocks/threads/undo.ts';
import type { ListenerDeps, RequestContext } from '../../../middleware/request-context.ts';
import { undoSetting } from '../../views/settings/undo-setting.ts';
import type { Answer } from '../answer.ts';
import { slashVerb } from '../slash-verb.ts';

/** Words that mean the last change if no thread is named: `undo that`. */
const LAST = /^(?:(?:that|this|it|last|das|dies|letzte[ns]?|machen)[.!]?)?$/i;

/** A change older than this (ms) is shown before it is undone, since another one may be meant. */
const ONE_HOUR = 3_600_000;

async function undo(
  number: number,
  seenVersion: number | undefined,
  request: RequestContext,
): Promise<Answer> {
  const { t, useCases } = request;
  const undone = await useCases.undoChange({
    number,
    ...(seenVersion === undefined ? {} : { seenVersion }),
  });
  const blocks = undoneView(undone, t);
  return undone.kind === 'restored' ? { blocks, changed: undone.changed.thread } : { blocks };
}

/** Undoes the setting that the person changed last; shows it first if the change is old. */
async function undoLastSetting(
  change: SettingChange,
  request: RequestContext,
  deps: ListenerDeps,
): Promise<Answer> {
  const { t } = request;
  if (t.now - change.at > ONE_HOUR) return { blocks: [settingChangeLine(change, t)] };
  return { blocks: await undoSetting(change.id, request, deps) };
}

/** Undoes the person's own last change, of a client or of a setting. */
async function undoOwnLast(request: RequestContext, deps: ListenerDeps): Promise<Answer> {
  const { actor, t, useCases } = request;
  const [last, ...others] = await useCases.findLastChanges(actor);
  const change = await useCases.findSettingChange(actor);
  const isOpen = last !== undefined && isUndoable(last.event);
  const later = (change?.at ?? 0) - (last?.event.recordedAt ?? 0);
  if (change && (later > 0 || (later === 0 && !isOpen))) return undoLastSetting(change, request, deps);
  if (!last) throw new GhostwatchError('nothing_done');
  const { number, event } = last;
  const isSameMoment = change !== null && later === 0;
  if (isSameMoment || others.length > 0 || (isOpen && t.now - event.recordedAt > ONE_HOUR)) {
    // If two changes have the same time, both are shown.
    const setting = isSameMoment ? [settingChangeLine(change, t)] : [];
    const lines = [last, ...others].map(async (one) => {
      const { thread } = await useCases.showThread({ by: 'number', number: one.number });
      return ownLastChange(thread, one.event, t);
    });
    return { blocks: [...(await Promise.all(lines)), ...setting] };
  }
  return undo(number, versionAfter(event), request);
}

/** `undo`, `undo #12`: undoes the person's own last change, or the last one of a thread. */
export const undoLast = slashVerb({
  name: 'undo',
  parse: (line) => ({
    verb: 'undo',
    ref: LAST.test(textOf(tokenise(line, noKeys))) ? null : onlyReference(line),
  }),
  run: async ({ ref }, request, deps) => {
    const { useCases } = request;
    if (ref?.by === 'number') return undo(ref.number, undefined, request);
    if (ref) return undo((await useCases.showThread(ref)).thread.number, undefined, request);
    return undoOwnLast(request, deps);
  },
});
