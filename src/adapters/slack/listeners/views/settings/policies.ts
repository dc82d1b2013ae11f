import type { ViewResponseAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { Policy } from '../../../../../domain/policies/policy.ts';
import type { PolicyScope } from '../../../../../domain/policies/policy-scope.ts';
import type { SettingChange } from '../../../../../domain/settings/setting-change.ts';
import { noticeView } from '../../../blocks/kit/modal.ts';
import { scopeName } from '../../../blocks/settings/policies-section.ts';
import { policyFormView, policyPreviewView } from '../../../blocks/settings/policy-form.ts';
import { savedSetting } from '../../../blocks/settings/setting-change.ts';
import {
  CHANGE_POLICY_ACTIONS,
  POLICY_FORM,
  POLICY_PREVIEW,
  parseChangePolicy,
  parsePolicyChange,
} from '../../../ids/settings.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import type { RequestContext } from '../../../middleware/request-context.ts';
import { onClick } from '../../on-click.ts';
import { errorText } from '../../replies.ts';
import { fieldErrorsResponse, type ModalWork, onSubmit } from '../../submit-modal.ts';
import { redrawSettings } from './current-settings.ts';
import { readPolicy } from './read-policy.ts';

/** The preview of a policy, from which it can be saved. */
async function preview(
  scope: PolicyScope,
  policy: Policy | null,
  { t, useCases }: RequestContext,
): Promise<ModalView> {
  return policyPreviewView({ scope, policy, ...(await useCases.previewPolicy(scope, policy)) }, t);
}

/** Handles the policies of the workspace: opens, previews and saves them. */
export function listenToPolicies(app: GuardedApp): void {
  const { log } = app.deps;

  onClick(app, {
    actions: CHANGE_POLICY_ACTIONS,
    parse: ({ action_id }) => parseChangePolicy(action_id),
    run: async (scope, { request: { t, useCases }, edit }) => {
      const { policies } = await useCases.listPolicies();
      const row = policies.find((one) => one.scope === scope);
      if (row) await edit(policyFormView(scope, row.policy, t));
    },
  });

  onSubmit(app, {
    callbackId: POLICY_FORM,
    parse: parsePolicyChange,
    run: ({ scope }, { view, request }): ModalWork<ModalView> | ViewResponseAction => {
      const { t } = request;
      const entered = readPolicy(scope, view.state.values, t);
      if ('errors' in entered) return fieldErrorsResponse(entered.errors);
      return {
        title: scopeName(scope, t),
        working: 'policy.counting',
        work: preview(scope, entered.policy, request),
        done: (previewed) => ({ response_action: 'push', view: previewed }),
        failed: (error) => fieldErrorsResponse({ use: errorText(error, t, log) }),
      };
    },
  });

  onSubmit(app, {
    callbackId: POLICY_PREVIEW,
    parse: parsePolicyChange,
    run: (
      { scope, policy },
      { view, request },
    ): ModalWork<{ readonly change: SettingChange | null }> | ViewResponseAction => {
      const { actor, t, useCases } = request;
      if (policy === undefined) return { response_action: 'clear' };
      const title = scopeName(scope, t);
      return {
        title,
        working: 'own.saving',
        work: useCases.changePolicy(scope, policy),
        done: ({ change }) => ({
          response_action: 'update',
          view: noticeView(title, savedSetting(change, t), t),
        }),
        after: async () => {
          log.info({ teamId: actor.teamId, userId: actor.userId, scope }, 'A policy was changed');
          await redrawSettings(view.root_view_id, request, app);
        },
      };
    },
  });
}
