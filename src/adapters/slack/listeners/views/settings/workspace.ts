import type { ViewResponseAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { GhostwatchError } from '../../../../../domain/errors.ts';
import type { SettingChange } from '../../../../../domain/settings/setting-change.ts';
import type { WorkspaceRules } from '../../../../../domain/workspaces/workspace-settings.ts';
import type { Localizer } from '../../../../../languages/localizer.ts';
import type { Log } from '../../../../../ports/log.ts';
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
import { fieldErrorsResponse, type ModalWork, onSubmit, type Submission } from '../../submit-modal.ts';
import { redrawSettings } from './current-settings.ts';
import { readRules } from './read-workspace.ts';

function savedView(change: SettingChange | null, t: Localizer): ModalView {
  return noticeView(t.text('rules.title'), savedSetting(change, t), t);
}

/** The field at which a refusal is shown. */
function fieldOf(error: unknown): RuleField {
  return error instanceof GhostwatchError && error.code === 'not_in_channel' ? 'escalation' : 'visibility';
}

function logChange(log: Log, { teamId, userId }: RequestContext['actor']): void {
  log.info({ teamId, userId }, 'What holds for the workspace was changed');
}

/** Saves the rules that were entered, or asks for confirmation, or shows errors at the fields. */
function saveEntered(
  { view, request }: Submission,
  app: GuardedApp,
): ModalWork<WorkspaceChange> | ViewResponseAction {
  const { log } = app.deps;
  const { actor, t, useCases } = request;
  const entered = readRules(view.state.values, t);
  if ('errors' in entered) return fieldErrorsResponse(entered.errors);
  const { rules } = entered;
  const title = t.text('rules.title');
  const asksFirst = (change: Parameters<typeof workspaceSureView>[1]) => workspaceSureView(rules, change, t);
  return {
    title,
    working: 'rules.working',
    work: useCases.changeWorkspaceSettings(rules),
    done: (change) =>
      change.saved
        ? { response_action: 'update', view: savedView(change.change, t) }
        : { response_action: 'push', view: asksFirst(change) },
    doneLate: (change) => (change.saved ? savedView(change.change, t) : asksFirst(change)),
    failed: (error) => fieldErrorsResponse({ [fieldOf(error)]: errorText(error, t, log) }),
    after: async (change) => {
      if (!change.saved) return;
      logChange(log, actor);
      await redrawSettings(view.previous_view_id, request, app);
    },
  };
}

/** Saves rules that were confirmed. */
function saveConfirmed(
  rules: WorkspaceRules,
  { view, request }: Submission,
  app: GuardedApp,
): ModalWork<WorkspaceChange> {
  const { actor, t, useCases } = request;
  return {
    title: t.text('rules.title'),
    working: 'rules.working',
    work: useCases.changeWorkspaceSettings(rules, true),
    done: (change) => ({
      response_action: 'update',
      view: savedView(change.saved ? change.change : null, t),
    }),
    after: async () => {
      logChange(app.deps.log, actor);
      await redrawSettings(view.root_view_id, request, app);
    },
  };
}

/**
 * Handles the rules of the whole workspace: opens and saves the form, and asks for confirmation before closed clients
 * are deleted.
 */
export function listenToWorkspaceRules(app: GuardedApp): void {
  onClick(app, {
    actions: CHANGE_WORKSPACE,
    parse: () => true,
    run: async (_, { request: { actor, t, useCases }, edit }) =>
      edit(workspaceFormView(await useCases.showWorkspace(actor), t)),
  });

  onSubmit(app, {
    callbackId: WORKSPACE_FORM,
    parse: () => true,
    run: (_, submission) => saveEntered(submission, app),
  });

  onSubmit(app, {
    callbackId: WORKSPACE_CONFIRM,
    parse: parseRules,
    run: (rules, submission) => saveConfirmed(rules, submission, app),
  });
}
