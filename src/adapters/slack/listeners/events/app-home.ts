import type { BlockElementAction } from '@slack/bolt';
import { personActor } from '../../../../domain/access/actor.ts';
import { cutText } from '../../../../domain/text/cut-text.ts';
import { normalize } from '../../../../input/tokens/normalize.ts';
import type { HomeTurn } from '../../../../usecases/home/change-view.ts';
import { exportView } from '../../blocks/exchange/export-view.ts';
import { forecastModal } from '../../blocks/forecast.ts';
import { reportModal } from '../../blocks/reports/report-view.ts';
import {
  EXPORT_CLIENTS,
  HOME_ACTIONS,
  type HomeAction,
  OPEN_FORECAST,
  OPEN_REPORT,
  parseHomeAction,
} from '../../ids/home.ts';
import type { GuardedApp } from '../../middleware/guarded-app.ts';
import type { RequestContext } from '../../middleware/request-context.ts';
import { teamOf } from '../../middleware/team-of.ts';
import { clickedValue } from '../clicked-value.ts';
import { onClick } from '../on-click.ts';
import { openModal } from '../open-modal.ts';

/** The longest search text (characters); longer ones would find nothing. */
const LONGEST_SEARCH = 100;

/** What the App Home is to show. A search covers all lists; choosing another list ends the search. */
function turnOf(action: HomeAction): HomeTurn {
  switch (action.turn) {
    case 'list':
      return { list: action.list };
    case 'page':
      return { page: action.page };
    case 'search': {
      const text = action.text && cutText(normalize(action.text), LONGEST_SEARCH);
      return { list: 'overview', text: text || null };
    }
  }
}

/** Draws the App Home when somebody opens it, chooses a list or a page, or searches; and handles its other buttons. */
export function listenToHome(app: GuardedApp): void {
  const { deps, clientsOf } = app;
  const { useCases } = deps;

  app.event('app_home_opened', async ({ event, context }) => {
    const teamId = teamOf(context);
    if (event.tab === 'home') await useCases.as(personActor({ teamId, userId: event.user })).changeHomeView();
  });

  onClick<HomeAction, BlockElementAction>(app, {
    actions: HOME_ACTIONS,
    parse: (action) => parseHomeAction(action.action_id, clickedValue(action)),
    run: (clicked, { request }) => request.useCases.changeHomeView(turnOf(clicked)),
  });

  onClick(app, {
    actions: OPEN_FORECAST,
    parse: () => true,
    run: (_, { body, request: { actor } }) => {
      const view = async ({ t, useCases: own }: RequestContext) =>
        forecastModal(await own.forecastNudges({ scope: 'mine' }), 'mine', t);
      const opening = { looksUp: true, title: 'forecast.title', view } as const;
      return openModal(body.trigger_id, opening, actor, deps, clientsOf(actor.teamId));
    },
  });

  onClick(app, {
    actions: EXPORT_CLIENTS,
    parse: () => true,
    run: async (_, { host, request: { t, useCases: own } }) => {
      const sent = await own.sendExport('csv');
      // If files were sent, they need no further message.
      if (sent.files === 0) await host.tell(exportView(sent, t));
    },
  });

  onClick(app, {
    actions: OPEN_REPORT,
    parse: () => true,
    run: (_, { body, request: { actor } }) => {
      const view = async ({ t, useCases: own }: RequestContext) =>
        reportModal(await own.showReport({ scope: { kind: 'mine' } }), t);
      const opening = { looksUp: true, title: 'report.open_report', view } as const;
      return openModal(body.trigger_id, opening, actor, deps, clientsOf(actor.teamId));
    },
  });
}
