import type { BlockAction, ButtonAction } from '@slack/bolt';
import { GhostwatchError } from '../../../../domain/errors.ts';
import { deletionSettled } from '../../blocks/threads/deletion.ts';
import { DELETION, DELETION_ACTIONS, parseDeletionValue } from '../../ids/deletion.ts';
import type { GuardedApp } from '../../middleware/guarded-app.ts';
import { type ListenerDeps, requestContextOf } from '../../middleware/request-context.ts';
import { teamOf } from '../../middleware/team-of.ts';
import { ephemeral, errorBlocks } from '../replies.ts';

/** The answer to the question whether a thread is to be deleted, in the place of the question. */
export function listenToDeletions(app: GuardedApp, deps: ListenerDeps): void {
  const { log } = deps;

  app.action<BlockAction<ButtonAction>>(DELETION_ACTIONS, async ({ ack, body, action, respond, context }) => {
    await ack();
    const teamId = teamOf(context);
    const reference = parseDeletionValue(action.value);
    if (!reference) throw new GhostwatchError('card_unknown');
    if (!(await deps.accept(teamId, `action/${body.trigger_id}`))) return;
    const { t, useCases } = await requestContextOf(teamId, body.user.id, deps);
    const { number, version } = reference;
    const isMeant = action.action_id === DELETION.confirm;
    try {
      if (isMeant) await useCases.deleteThread(number, version);
      await respond({ ...ephemeral(deletionSettled(number, isMeant, t)), replace_original: true });
    } catch (error) {
      await respond(ephemeral(errorBlocks(error, '', t, log)));
    }
  });
}
