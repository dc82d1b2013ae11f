import type { BlockAction, ButtonAction } from '@slack/bolt';
import { GhostwatchError } from '../../../../../domain/errors.ts';
import { localizerFor } from '../../../../../languages/localizer.ts';
import { undoneSettings } from '../../../blocks/settings/preferences.ts';
import { UNDO_SETTINGS } from '../../../ids/preferences.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import {
  type ListenerDeps,
  type RequestContext,
  requestContextOf,
} from '../../../middleware/request-context.ts';
import { teamOf } from '../../../middleware/team-of.ts';
import type { SlackClients } from '../../../web-clients.ts';
import { cardHostOf } from '../../card-host.ts';
import { errorBlocks } from '../../replies.ts';
import { ownSettingsOf } from './preferences-of.ts';

/** *Undo* beside a change of one's own settings: it acts once. `redraw` shows again the settings below. */
export function listenToUndoneSettings(
  app: GuardedApp,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
  redraw: (viewId: string, conversation: RequestContext) => Promise<unknown>,
): void {
  app.action<BlockAction<ButtonAction>>(UNDO_SETTINGS, async ({ ack, body, action, respond, context }) => {
    await ack();
    const teamId = teamOf(context);
    const version = Number(action.value);
    if (!Number.isSafeInteger(version)) throw new GhostwatchError('card_unknown');
    if (!(await deps.accept(teamId, `action/${body.trigger_id}`))) return;
    const conversation = await requestContextOf(teamId, body.user.id, deps);
    const surface = cardHostOf(body, respond, conversation, deps, clientsOf(teamId));
    try {
      const { before, person } = await conversation.useCases.undoPreferences(version);
      const t = localizerFor(person, deps.clock.now());
      const blocks = undoneSettings(ownSettingsOf(before, t, deps), ownSettingsOf(person, t, deps), t);
      await surface?.settle(blocks, null);
    } catch (error) {
      await surface?.tell(errorBlocks(error, '', conversation.t, deps.log));
    }
    const below = body.view?.previous_view_id;
    if (below) await redraw(below, await requestContextOf(teamId, body.user.id, deps));
  });
}
