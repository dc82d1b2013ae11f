import type { ModalView } from '@slack/types';
import { GhostwatchError } from '../../../../../domain/errors.ts';
import type { WorkspaceChange } from '../../../../../usecases/workspaces/change-settings.ts';
import { section } from '../../../blocks/kit/blocks.ts';
import { noticeView } from '../../../blocks/kit/modal.ts';
import { workspaceFormView, workspaceSureView } from '../../../blocks/settings/workspace-form.ts';
import {
  CHANGE_WORKSPACE,
  parseRules,
  type RuleField,
  WORKSPACE_FORM,
  WORKSPACE_SURE,
} from '../../../ids/workspace-settings.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import type { ListenerDeps, RequestContext } from '../../../middleware/request-context.ts';
import type { SlackClients } from '../../../web-clients.ts';
import { onClick } from '../../on-click.ts';
import { errorText } from '../../replies.ts';
import { fieldErrorsResponse, type ModalWork, onSubmit, submitModal } from '../../submit-modal.ts';
import { readRules } from './read-workspace.ts';

/** The field at which a refusal stands. */
function fieldOf(error: unknown): RuleField {
  return error instanceof GhostwatchError && error.code === 'not_in_channel' ? 'escalation' : 'visibility';
}

/** What holds for the whole workspace: opened, changed, and, where it deletes closed clients, asked for once more. */
export function listenToWorkspaceRules(
  app: GuardedApp,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
  /** The settings as they are now, drawn anew beneath the form. */
  settingsOf: (request: RequestContext) => Promise<ModalView>,
): void {
  const { log } = deps;

  function logChange({ teamId, userId }: RequestContext['actor']): void {
    log.info({ teamId, userId }, 'What holds for the workspace was changed');
  }

  onClick(app, deps, clientsOf, {
    actions: CHANGE_WORKSPACE,
    parse: () => true,
    run: async (_, { request: { actor, t, useCases }, open }) =>
      open(workspaceFormView(await useCases.showWorkspace(actor), t)),
  });

  onSubmit(app, deps, clientsOf, {
    callbackId: WORKSPACE_FORM,
    parse: () => true,
    run: async (_, submission) => {
      const { view, request, respond, redraw } = submission;
      const { actor, t, useCases } = request;
      const entered = readRules(view.state.values, t);
      if ('errors' in entered) return respond(fieldErrorsResponse(entered.errors));
      const { rules } = entered;
      const title = t.text('rules.title');
      const asksFirst = (change: Parameters<typeof workspaceSureView>[1]) =>
        workspaceSureView(rules, change, t);
      const modal: ModalWork<WorkspaceChange> = {
        title,
        working: 'rules.working',
        work: useCases.changeWorkspaceSettings(rules, false),
        done: (change) => (change.saved ? undefined : { response_action: 'push', view: asksFirst(change) }),
        doneLate: (change) =>
          change.saved ? noticeView(title, [section(t.mrkdwn('rules.saved'))], t) : asksFirst(change),
        failed: (error) => fieldErrorsResponse({ [fieldOf(error)]: errorText(error, t, log) }),
      };
      const change = await submitModal(submission, modal, deps);
      if (!change?.saved) return;
      logChange(actor);
      await redraw(view.previous_view_id, await settingsOf(request));
    },
  });

  onSubmit(app, deps, clientsOf, {
    callbackId: WORKSPACE_SURE,
    parse: parseRules,
    run: async (rules, { request, respond }) => {
      await respond({ response_action: 'clear' });
      await request.useCases.changeWorkspaceSettings(rules, true);
      logChange(request.actor);
    },
  });
}
