import type { ModalView } from '@slack/types';
import { settingsModal } from '../../../blocks/settings/settings-modal.ts';
import { OPEN_SETTINGS } from '../../../ids/settings.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import type { ListenerDeps, RequestContext } from '../../../middleware/request-context.ts';
import type { SlackClients } from '../../../web-clients.ts';
import { onClick } from '../../on-click.ts';
import { listenToOverviews } from './overviews.ts';
import { listenToOwnAbsence } from './own-absence.ts';
import { listenToPolicies } from './policies.ts';
import { listenToOwnSettings } from './preferences.ts';
import { ownSettingsOf } from './preferences-of.ts';
import { listenToTemplates } from './templates.ts';
import { listenToUndoneSetting } from './undo-setting.ts';
import { listenToWorkspaceRules } from './workspace.ts';

/** Handles the settings: a person's own, and those of the workspace, which only admins can change. */
export function listenToSettings(
  app: GuardedApp,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
): void {
  async function settings({ reader, t, useCases }: RequestContext, isAdmin: boolean): Promise<ModalView> {
    const own = ownSettingsOf(reader, t, deps);
    const rules = await useCases.showWorkspace(reader);
    const templates = await useCases.showTemplates();
    const overviews = await useCases.listOverviews();
    const policies = await useCases.listPolicies();
    const programs = isAdmin ? await useCases.countPrograms() : null;
    return settingsModal({ ...own, isAdmin, rules, templates, overviews, programs, ...policies }, t);
  }

  const isAdmin = ({ useCases }: RequestContext): Promise<boolean> =>
    useCases.requireAdmin().then(
      () => true,
      () => false,
    );

  async function show(viewId: string, asAdmin: boolean, request: RequestContext): Promise<void> {
    const view = await settings(request, asAdmin);
    await clientsOf(request.actor.teamId).read.views.update({ view_id: viewId, view });
  }

  const redraw = async (viewId: string, request: RequestContext) =>
    show(viewId, await isAdmin(request), request);

  onClick(app, deps, clientsOf, {
    actions: OPEN_SETTINGS,
    parse: () => true,
    run: async (_, { request, open }) => {
      const opened = await open(await settings(request, false));
      const viewId = opened.view?.id;
      if (viewId && (await isAdmin(request))) await show(viewId, true, request);
    },
  });

  listenToPolicies(app, deps, clientsOf, redraw);
  listenToWorkspaceRules(app, deps, clientsOf, (request) => settings(request, true));
  listenToOwnSettings(app, deps, clientsOf, redraw);
  listenToOverviews(app, deps, clientsOf, redraw);
  listenToOwnAbsence(app, deps, clientsOf, redraw);
  listenToUndoneSetting(app, deps, clientsOf, redraw);
  listenToTemplates(app, deps, clientsOf, redraw);
}
