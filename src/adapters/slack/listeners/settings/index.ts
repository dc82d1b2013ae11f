import type { App, BlockAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { OPEN_SETTINGS } from '../../action-ids/settings.ts';
import type { SlackClients } from '../../clients.ts';
import { settingsModal } from '../../views/settings/settings-modal.ts';
import { type Conversation, converse, type ListenerDeps } from '../conversation.ts';
import { listenToPlans } from './plans.ts';
import { listenToWorkspaceRules } from './workspace.ts';

/** The settings: somebody's own, and those of the workspace, which only admins change. */
export function listenToSettings(
  app: App,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
): void {
  const { useCases } = deps;

  async function settings({ actor, reader, words }: Conversation, isAdmin: boolean): Promise<ModalView> {
    const code = deps.regionOf(reader);
    const region = code === null ? null : `${deps.regionName(code, words.language)} (${code})`;
    const rules = await useCases.showWorkspace(actor);
    return settingsModal({ reader, region, isAdmin, rules, ...useCases.showSettings(actor) }, words);
  }

  app.action<BlockAction>(OPEN_SETTINGS, async ({ ack, body }) => {
    await ack();
    const teamId = body.team?.id;
    if (!teamId || !(await deps.accept(teamId, `action/${body.trigger_id}`))) return;
    const { read } = clientsOf(teamId);
    const actor = { teamId, userId: body.user.id };
    const conversation = converse(await useCases.recallPerson(actor), '', deps);
    const view = await settings(conversation, false);
    const opened = await read.views.open({ trigger_id: body.trigger_id, view });
    const isAdmin = await useCases.requireAdmin(actor).then(
      () => true,
      () => false,
    );
    if (!isAdmin || !opened.view?.id) return;
    await read.views.update({ view_id: opened.view.id, view: await settings(conversation, true) });
  });

  listenToPlans(app, deps, clientsOf);
  listenToWorkspaceRules(app, deps, clientsOf, (conversation) => settings(conversation, true));
}
