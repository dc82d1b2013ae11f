import type { ModalView } from '@slack/types';
import { GhostwatchError } from '../../../../../domain/errors.ts';
import type { SettingChange } from '../../../../../domain/settings/setting-change.ts';
import type { Localizer } from '../../../../../languages/localizer.ts';
import type { WorkspaceChange } from '../../../../../usecases/workspaces/change-settings.ts';
import { noticeView } from '../../../blocks/kit/modal.ts';
import { savedSetting } from '../../../blocks/settings/setting-change.ts';
import { workspaceFormView, workspaceSureView } from '../../../blocks/settings/workspace-form.ts';
import {
  CHANGE_WORKSPACE,
  parseRules,
  type RuleField,
  WORKSPACE_CONFIRM,
  WORKSPACE_FORM,
} from '../../../ids/workspace-settings.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import type { RequestContext } from '../../../middleware/request-context.ts';
import { onClick } from '../../on-click.ts';
import { errorText } from '../../replies.ts';
import { fieldErrorsResponse, type ModalWork, onSubmit, submitModal } from '../../submit-modal.ts';
import { redrawSettings } from './current-settings.ts';
import { readRules } from './read-workspace.ts';

function savedView(change: SettingChange | null, t: Localizer): ModalView {
  return noticeView(t.text('rules.title'), savedSetting(change, t), t);
}

/** The field at which a refusal is shown. */
function fieldOf(error: unknown): RuleField {
  return error instanceof GhostwatchError && error.code === 'not_in_channel' ? 'escalation' : 'visibility';
}

/**
 * Handles the rules of the whole workspace: opens and saves the form, and asks for confirmation before closed clients
 * are deleted.
 */
export function listenToWorkspaceRules(app: GuardedApp): void {
  const { deps } = app;
  const { log } = deps;

  function logChange({ teamId, userId }: RequestContext['actor']): void {
    log.info({ teamId, userId }, 'What holds for the workspace was changed');
  }

  onClick(app, {
    actions: CHANGE_WORKSPACE,
    parse: () => true,
    run: async (_, { request: { actor, t, useCases }, edit }) =>
      edit(workspaceFormView(await useCases.showWorkspace(actor), t)),
  });

  onSubmit(app, {
    callbackId: WORKSPACE_FORM,
    parse: () => true,
    run: async (_, submission) => {
      const { view, request, respond } = submission;
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
        work: useCases.changeWorkspaceSettings(rules),
        done: (change) =>
          change.saved
            ? { response_action: 'update', view: savedView(change.change, t) }
            : { response_action: 'push', view: asksFirst(change) },
        doneLate: (change) => (change.saved ? savedView(change.change, t) : asksFirst(change)),
        failed: (error) => fieldErrorsResponse({ [fieldOf(error)]: errorText(error, t, log) }),
      };
      const change = await submitModal(submission, modal, deps);
      if (!change?.saved) return;
      logChange(actor);
      await redrawSettings(view.previous_view_id, request, app);
    },
  });

  onSubmit(app, {
    callbackId: WORKSPACE_CONFIRM,
    parse: parseRules,
    run: async (rules, submission) => {
      const { actor, t, useCases } = submission.request;
      const modal: ModalWork<WorkspaceChange> = {
        title: t.text('rules.title'),
        working: 'rules.working',
        work: useCases.changeWorkspaceSettings(rules, true),
        done: (change) => ({
          response_action: 'update',
          view: savedView(change.saved ? change.change : null, t),
        }),
      };
      if (!(await submitModal(submission, modal, deps))) return;
      logChange(actor);
      await redrawSettings(submission.view.root_view_id, submission.request, app);
    },
  });
}
