import type { BlockAction } from '@slack/bolt';
import { GhostwatchError } from '../../../../../domain/errors.ts';
import { refusalText } from '../../../../../languages/refusals.ts';
import { noticeView } from '../../../blocks/forms/form-view.ts';
import { section } from '../../../blocks/kit/blocks.ts';
import { scopeName } from '../../../blocks/settings/policies-section.ts';
import { policyFormView, policyPreviewView } from '../../../blocks/settings/policy-form.ts';
import {
  CHANGE_POLICY_ACTIONS,
  POLICY_FORM,
  POLICY_PREVIEW,
  parseChangePolicy,
  parsePolicyChange,
} from '../../../ids/settings.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import { type ListenerDeps, requestContextOf } from '../../../middleware/request-context.ts';
import { teamOf } from '../../../middleware/team-of.ts';
import type { SlackClients } from '../../../web-clients.ts';
import { errorBlocks } from '../../replies.ts';
import { inTime } from '../thread-forms/in-time.ts';
import { readPolicy } from './read-policy.ts';

/** The plans of the workspace: opened, previewed, saved. */
export function listenToPolicies(
  app: GuardedApp,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
): void {
  const { log } = deps;

  app.action<BlockAction>(CHANGE_POLICY_ACTIONS, async ({ ack, action, body, context }) => {
    await ack();
    const scope = parseChangePolicy(action.action_id);
    const teamId = teamOf(context);
    if (!scope) throw new GhostwatchError('card_unknown');
    if (!(await deps.accept(teamId, `action/${body.trigger_id}`))) return;
    const { t, useCases } = await requestContextOf(teamId, body.user.id, deps);
    const row = useCases.listPolicies().policies.find((one) => one.scope === scope);
    if (!row) return;
    const view = policyFormView(scope, row.policy, t);
    await clientsOf(teamId).read.views.push({ trigger_id: body.trigger_id, view });
  });

  app.view(POLICY_FORM, async ({ ack, body, view, context }) => {
    const change = parsePolicyChange(view.private_metadata);
    const teamId = teamOf(context);
    if (!change) return ack();
    const { t, useCases } = await requestContextOf(teamId, body.user.id, deps);
    const { scope } = change;
    const entered = readPolicy(scope, view.state.values, t);
    if ('errors' in entered) return ack({ response_action: 'errors', errors: { ...entered.errors } });
    const { policy } = entered;
    const previewing = useCases
      .previewPolicy(scope, policy)
      .then((preview) => policyPreviewView({ scope, policy, ...preview }, t));
    try {
      const preview = await inTime(previewing);
      if (preview !== 'late') return await ack({ response_action: 'push', view: preview });
    } catch (error) {
      if (!(error instanceof GhostwatchError)) throw error;
      return ack({ response_action: 'errors', errors: { use: refusalText(error, t) } });
    }
    const title = scopeName(scope, t);
    await ack({
      response_action: 'update',
      view: noticeView(title, [section(t.mrkdwn('policy.counting'))], t),
    });
    const told = await previewing.catch((error: unknown) =>
      noticeView(title, errorBlocks(error, '', t, log), t),
    );
    await clientsOf(teamId).read.views.update({ view_id: view.id, view: told });
  });

  app.view(POLICY_PREVIEW, async ({ ack, body, view, context }) => {
    const change = parsePolicyChange(view.private_metadata);
    const teamId = teamOf(context);
    await ack({ response_action: 'clear' });
    if (!change || change.policy === undefined) return;
    const { actor, useCases } = await requestContextOf(teamId, body.user.id, deps);
    await useCases.changePolicy(change.scope, change.policy);
    log.info({ teamId, userId: actor.userId, scope: change.scope }, 'A policy was changed');
  });
}
