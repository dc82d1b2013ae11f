import type { InputBlock, ModalView } from '@slack/types';
import { DEFAULT_POLICIES, type Policy } from '../../../../domain/policies/policy.ts';
import type { PolicyScope } from '../../../../domain/policies/policy-scope.ts';
import type { PlannedThread } from '../../../../domain/threads/thread.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { Markup } from '../../../../languages/markup.ts';
import {
  POLICY_FORM,
  POLICY_NUMBERS,
  POLICY_PREVIEW,
  POLICY_USES,
  type PolicyChange,
  type PolicyNumber,
  type PolicyUse,
} from '../../ids/settings.ts';
import { context, option, section } from '../kit/blocks.ts';
import { numberInput, radioInput } from '../kit/inputs.ts';
import { formView } from '../kit/modal.ts';
import { titleOf } from '../threads/sentences.ts';
import { policyLine, scopeName } from './policies-section.ts';

/** The longest silence in a policy (working days), more than a year. */
const MOST_DAYS = 250;
const PACE: readonly PolicyNumber[] = ['minGap', 'repeatEvery', 'maxRepeats'];

function numberOf(policy: Policy, name: PolicyNumber): number | undefined {
  if (name === 'minGap' || name === 'repeatEvery' || name === 'maxRepeats') return policy[name];
  return policy.steps.find(({ remedy }) => remedy === name)?.after;
}

function numberField(name: PolicyNumber, policy: Policy, t: Localizer): InputBlock {
  const isPace = PACE.includes(name);
  const field = { name, label: t.text(`policy.${name}`), optional: !isPace };
  return numberInput(field, numberOf(policy, name), { min: isPace ? 0 : 1, max: MOST_DAYS });
}

/** The label of a choice. The default for all categories is that each uses its built-in policy. */
function useName(use: PolicyUse, scope: PolicyScope, t: Localizer): string {
  return t.text(use === 'default' && scope === 'all' ? 'policy.use_built_in' : `policy.use_${use}`);
}

/**
 * The form for editing a policy; submitting it shows a preview. Starts with the general policy if `current` is null.
 */
export function policyFormView(scope: PolicyScope, current: Policy | null, t: Localizer): ModalView {
  const policy = current ?? DEFAULT_POLICIES.general;
  const change: PolicyChange = { scope };
  const frame = {
    callbackId: POLICY_FORM,
    metadata: JSON.stringify(change),
    title: scopeName(scope, t),
    submit: t.text('policy.preview'),
  };
  const use = {
    name: 'use',
    label: t.text(scope === 'all' ? 'policy.use_for_all' : 'policy.use'),
    hint: t.text(scope === 'all' ? 'policy.all_hint' : 'policy.use_hint'),
  };
  const uses = POLICY_USES.map((one) => option(useName(one, scope, t), one));
  const numbers = POLICY_NUMBERS.map((name) => numberField(name, policy, t));
  return formView(frame, [radioInput(use, uses, policy.isOff ? 'off' : 'own'), ...numbers], t);
}

/** The effects of a changed policy. */
export interface PolicyPreviewData {
  readonly scope: PolicyScope;
  readonly policy: Policy | null;
  /** The policy that will apply; null if each category will use its built-in one. */
  readonly becomes: Policy | null;
  readonly open: number;
  readonly moved: number;
  readonly soonest: readonly { readonly thread: PlannedThread; readonly nextNudgeAt: number | null }[];
}

/** A preview before the policy is saved: how many clients it affects, and when the next nudges are due. */
export function policyPreviewView(data: PolicyPreviewData, t: Localizer): ModalView {
  const { scope, policy, becomes, open, moved, soonest } = data;
  const change: PolicyChange = { scope, policy };
  const lines = soonest.map(({ thread, nextNudgeAt }) =>
    t.mrkdwn('policy.moved_line', {
      title: new Markup(titleOf(thread, t)),
      when: nextNudgeAt === null ? t.text('policy.never') : t.moment(nextNudgeAt),
    }),
  );
  const frame = {
    callbackId: POLICY_PREVIEW,
    metadata: JSON.stringify(change),
    title: scopeName(scope, t),
    submit: t.text('policy.save'),
    close: t.text('policy.back'),
  };
  return formView(
    frame,
    [
      section(policyLine(becomes, t)),
      section(moved === 0 ? t.mrkdwn('policy.moves_none') : t.mrkdwn('policy.moves', { count: moved, open })),
      ...(lines.length > 0 ? [section(t.mrkdwn('policy.next_nudges'), ...lines)] : []),
      context(t.mrkdwn('policy.not_saved_yet')),
    ],
    t,
  );
}
