import type { BlockAction, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import type { KnownBlock, ModalView } from '@slack/types';
import { GhostwatchError } from '../../../../../domain/errors.ts';
import type { WorkspaceRules } from '../../../../../domain/workspaces/workspace-settings.ts';
import { refusalText } from '../../../../../languages/refusals.ts';
import type { WorkspaceChange } from '../../../../../usecases/workspaces/change-settings.ts';
import { noticeView } from '../../../blocks/forms/form-view.ts';
import { section } from '../../../blocks/kit/blocks.ts';
import { workspaceFormView, workspaceSureView } from '../../../blocks/settings/workspace-form.ts';
import {
  CHANGE_WORKSPACE,
  parseRules,
  type RuleField,
  WORKSPACE_FORM,
  WORKSPACE_SURE,
} from '../../../ids/workspace-settings.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import {
  type ListenerDeps,
  type RequestContext,
  requestContextOf,
} from '../../../middleware/request-context.ts';
import { teamOf } from '../../../middleware/team-of.ts';
import type { SlackClients } from '../../../web-clients.ts';
import { errorBlocks } from '../../replies.ts';
import { inTime } from '../thread-forms/in-time.ts';
import { readRules } from './read-workspace.ts';

type Submitted = SlackViewMiddlewareArgs<ViewSubmitAction>;

/** The field at which a refusal stands. */
function fieldOf({ code }: GhostwatchError): RuleField {
  return code === 'not_in_channel' ? 'escalation' : 'visibility';
}

/** What holds for the whole workspace: opened, changed, and, where it deletes closed clients, asked for once more. */
export function listenToWorkspaceRules(
  app: GuardedApp,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
  /** The settings as they are now, drawn anew beneath the form. */
  settingsOf: (conversation: RequestContext) => Promise<ModalView>,
): void {
  const { log } = deps;

  async function replace(viewId: string | null, view: ModalView, { actor }: RequestContext): Promise<void> {
    if (viewId === null) return;
    await clientsOf(actor.teamId)
      .read.views.update({ view_id: viewId, view })
      .catch((error: unknown) => log.warn({ err: error }, 'The settings could not be redrawn'));
  }

  async function saved(conversation: RequestContext, below: string | null): Promise<void> {
    const { teamId, userId } = conversation.actor;
    log.info({ teamId, userId }, 'What holds for the workspace was changed');
    await replace(below, await settingsOf(conversation), conversation);
  }

  /** What takes longer than Slack waits is told in the form's place. */
  async function tellLater(
    changing: Promise<WorkspaceChange>,
    rules: WorkspaceRules,
    view: Submitted['view'],
    conversation: RequestContext,
  ): Promise<void> {
    const { t } = conversation;
    const notice = (blocks: KnownBlock[]) => noticeView(t.text('rules.title'), blocks, t);
    try {
      const change = await changing;
      if (!change.saved) {
        await replace(view.id, workspaceSureView(rules, change.deletes, t), conversation);
        return;
      }
      await replace(view.id, notice([section(t.mrkdwn('rules.saved'))]), conversation);
      await saved(conversation, view.previous_view_id ?? null);
    } catch (error) {
      await replace(view.id, notice(errorBlocks(error, '', t, log)), conversation);
    }
  }

  app.action<BlockAction>(CHANGE_WORKSPACE, async ({ ack, body, context }) => {
    await ack();
    const teamId = teamOf(context);
    if (!(await deps.accept(teamId, `action/${body.trigger_id}`))) return;
    const { actor, t, useCases } = await requestContextOf(teamId, body.user.id, deps);
    const view = workspaceFormView(await useCases.showWorkspace(actor), t);
    await clientsOf(teamId).read.views.push({ trigger_id: body.trigger_id, view });
  });

  app.view<ViewSubmitAction>(WORKSPACE_FORM, async ({ ack, body, view, context }) => {
    const teamId = teamOf(context);
    if (!teamId) return ack();
    const conversation = await requestContextOf(teamId, body.user.id, deps);
    const { t, useCases } = conversation;
    const entered = readRules(view.state.values, t);
    if ('errors' in entered) return ack({ response_action: 'errors', errors: { ...entered.errors } });
    const { rules } = entered;
    const changing = useCases.changeWorkspaceSettings(rules, false);
    try {
      const change = await inTime(changing);
      if (change !== 'late') {
        if (!change.saved) {
          return await ack({
            response_action: 'push',
            view: workspaceSureView(rules, change.deletes, t),
          });
        }
        await ack();
        return await saved(conversation, view.previous_view_id ?? null);
      }
    } catch (error) {
      if (!(error instanceof GhostwatchError)) throw error;
      return ack({ response_action: 'errors', errors: { [fieldOf(error)]: refusalText(error, t) } });
    }
    const waiting = noticeView(t.text('rules.title'), [section(t.mrkdwn('rules.working'))], t);
    await ack({ response_action: 'update', view: waiting });
    await tellLater(changing, rules, view, conversation);
  });

  app.view<ViewSubmitAction>(WORKSPACE_SURE, async ({ ack, body, view, context }) => {
    const rules = parseRules(view.private_metadata);
    const teamId = teamOf(context);
    await ack({ response_action: 'clear' });
    if (!rules) return;
    const conversation = await requestContextOf(teamId, body.user.id, deps);
    await conversation.useCases.changeWorkspaceSettings(rules, true);
    await saved(conversation, null);
  });
}
