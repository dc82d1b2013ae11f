import type { BlockAction, ButtonAction } from '@slack/bolt';
import { GhostwatchError } from '../../../../domain/errors.ts';
import type { Undone } from '../../../../usecases/threads/undo.ts';
import { undoneView } from '../../blocks/threads/done.ts';
import { parseUndoValue, UNDO, type UndoReference } from '../../ids/undo.ts';
import type { GuardedApp } from '../../middleware/guarded-app.ts';
import {
  type ListenerDeps,
  type RequestContext,
  requestContextOf,
} from '../../middleware/request-context.ts';
import { teamOf } from '../../middleware/team-of.ts';
import type { SlackClients } from '../../web-clients.ts';
import { type CardHost, cardHostOf } from '../card-host.ts';
import { errorBlocks } from '../replies.ts';

async function undo({ number, version }: UndoReference, surface: CardHost, conversation: RequestContext) {
  const { t, useCases } = conversation;
  const undone: Undone = await useCases.undoChange({ number, seenVersion: version });
  await surface.settle(undoneView(undone, t), undone.kind === 'removed' ? null : { number, variant: 0 });
  if (undone.kind === 'restored') await useCases.redrawThread(undone.changed.thread, surface.place);
}

/** *Undo* beside a change: it acts once, and says so when something else has happened since. */
export function listenToUndo(
  app: GuardedApp,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
): void {
  app.action<BlockAction<ButtonAction>>(UNDO, async ({ ack, body, action, respond, context }) => {
    await ack();
    const teamId = teamOf(context);
    const reference = parseUndoValue(action.value);
    if (!reference) throw new GhostwatchError('card_unknown');
    if (!(await deps.accept(teamId, `action/${body.trigger_id}`))) return;
    const conversation = await requestContextOf(teamId, body.user.id, deps);
    const surface = cardHostOf(body, respond, conversation, deps, clientsOf(teamId));
    try {
      if (surface) await undo(reference, surface, conversation);
    } catch (error) {
      await surface?.tell(errorBlocks(error, '', conversation.t, deps.log));
    }
  });
}
