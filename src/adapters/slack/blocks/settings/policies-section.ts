import type { KnownBlock } from '@slack/types';
import type { Policy } from '../../../../domain/policies/policy.ts';
import type { PolicyScope } from '../../../../domain/policies/policy-scope.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { changePolicyAction } from '../../ids/settings.ts';
import { section, context as smallPrint } from '../kit/blocks.ts';
import { changeButton } from './change-button.ts';

/** A plan (null: each kind goes by its built-in one), and whether the workspace has made it for just that. */
export interface PlanRow {
  readonly scope: PolicyScope;
  readonly policy: Policy | null;
  readonly isOwn: boolean;
}

/** `Offer`, or `All kinds of client`. */
export function scopeName(scope: PolicyScope, t: Localizer): string {
  return t.text(scope === 'all' ? 'policy.all' : `form.context_${scope}`);
}

/** `Check in 3 · Follow up 7 · …`: each remedy with the working days of silence that earn it. */
export function policyLine(policy: Policy | null, t: Localizer): string {
  if (policy === null) return t.mrkdwn('policy.built_in');
  if (policy.isOff) return t.mrkdwn('policy.off');
  return policy.steps
    .map(({ remedy, after }) => t.mrkdwn('policy.rung', { remedy: t.text(`remedy.${remedy}`), after }))
    .join(' · ');
}

function planRow({ scope, policy, isOwn }: PlanRow, isAdmin: boolean, t: Localizer): KnownBlock {
  const name = scopeName(scope, t);
  const text = section(
    t.mrkdwn(isOwn ? 'policy.title_own' : 'policy.title', { name }),
    policyLine(policy, t),
  );
  if (!isAdmin) return text;
  return { ...text, accessory: changeButton(name, changePolicyAction(scope), t) };
}

/** When a workspace nudges: the plan for all kinds, then kind by kind; admins can change it. */
export function policiesSection(policies: readonly PlanRow[], isAdmin: boolean, t: Localizer): KnownBlock[] {
  return [
    smallPrint(t.mrkdwn(isAdmin ? 'policy.what_admins' : 'policy.what')),
    ...policies.map((row) => planRow(row, isAdmin, t)),
  ];
}
