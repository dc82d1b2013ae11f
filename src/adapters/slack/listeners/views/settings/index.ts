import type { BlockAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { settingsModal } from '../../../blocks/settings/settings-modal.ts';
import { OPEN_SETTINGS } from '../../../ids/settings.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import {
  type ListenerDeps,
  type RequestContext,
  requestContextOf,
} from '../../../middleware/request-context.ts';
import { teamOf } from '../../../middleware/team-of.ts';
import type { SlackClients } from '../../../web-clients.ts';
import { listenToOwnAbsence } from './own-absence.ts';
import { listenToPolicies } from './policies.ts';
import { listenToOwnSettings } from './preferences.ts';
import { ownSettingsOf } from './preferences-of.ts';
import { listenToTemplates } from './templates.ts';
import { listenToUndoneSettings } from './undo-preferences.ts';
import { listenToWorkspaceRules } from './workspace.ts';

/** The settings: somebody's own, and those of the workspace, which only admins change. */
export function listenToSettings(
  app: GuardedApp,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
): void {
  async function settings({ reader, t, useCases }: RequestContext, isAdmin: boolean): Promise<ModalView> {
    const own = ownSettingsOf(reader, t, deps);
    const rules = await useCases.showWorkspace(reader);
    const templates = useCases.showTemplates();
    return settingsModal({ ...own, isAdmin, rules, templates, ...useCases.listPolicies() }, t);
  }

  const isAdmin = ({ useCases }: RequestContext): Promise<boolean> =>
    useCases.requireAdmin().then(
      () => true,
      () => false,
    );

  app.action<BlockAction>(OPEN_SETTINGS, async ({ ack, body, context }) => {
    await ack();
    const teamId = teamOf(context);
    if (!(await deps.accept(teamId, `action/${body.trigger_id}`))) return;
    const { read } = clientsOf(teamId);
    const conversation = await requestContextOf(teamId, body.user.id, deps);
    const view = await settings(conversation, false);
    const opened = await read.views.open({ trigger_id: body.trigger_id, view });
    if (!opened.view?.id || !(await isAdmin(conversation))) return;
    await read.views.update({ view_id: opened.view.id, view: await settings(conversation, true) });
  });

  listenToPolicies(app, deps, clientsOf);
  listenToWorkspaceRules(app, deps, clientsOf, (conversation) => settings(conversation, true));
  async function redraw(viewId: string, conversation: RequestContext): Promise<void> {
    const view = await settings(conversation, await isAdmin(conversation));
    await clientsOf(conversation.actor.teamId).read.views.update({ view_id: viewId, view });
  }

  listenToOwnSettings(app, deps, clientsOf, redraw);
  listenToOwnAbsence(app, deps, clientsOf, redraw);
  listenToUndoneSettings(app, deps, clientsOf, redraw);
  listenToTemplates(app, deps, clientsOf, redraw);
}
