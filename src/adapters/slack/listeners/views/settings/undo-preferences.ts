import { localizerFor } from '../../../../../languages/localizer.ts';
import { undoneSettings } from '../../../blocks/settings/preferences.ts';
import { UNDO_SETTINGS } from '../../../ids/preferences.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import {
  type ListenerDeps,
  type RequestContext,
  requestContextOf,
} from '../../../middleware/request-context.ts';
import type { SlackClients } from '../../../web-clients.ts';
import { onClick } from '../../on-click.ts';
import { ownSettingsOf } from './preferences-of.ts';

/** *Undo* beside a change of one's own settings: it acts once. `redraw` shows again the settings below. */
export function listenToUndoneSettings(
  app: GuardedApp,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
  redraw: (viewId: string, request: RequestContext) => Promise<unknown>,
): void {
  onClick(app, deps, clientsOf, {
    actions: UNDO_SETTINGS,
    parse: ({ value }) => (Number.isSafeInteger(Number(value)) ? Number(value) : null),
    run: async (version, { body, request: { actor, useCases }, host }) => {
      try {
        const { before, person } = await useCases.undoPreferences(version);
        const t = localizerFor(person, deps.clock.now());
        await host.settle(
          undoneSettings(ownSettingsOf(before, t, deps), ownSettingsOf(person, t, deps), t),
          null,
        );
      } finally {
        const below = body.view?.previous_view_id;
        if (below) await redraw(below, await requestContextOf(actor.teamId, actor.userId, deps));
      }
    },
  });
}
