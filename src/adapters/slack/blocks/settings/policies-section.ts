import type { KnownBlock } from '@slack/types';
import type { Policy } from '../../../../domain/policies/policy.ts';
import type { PolicyScope } from '../../../../domain/policies/policy-scope.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { changePolicyAction } from '../../ids/settings.ts';
import { context, section } from '../kit/blocks.ts';
import { changeButton } from './change-button.ts';

/**
 * The policy for a scope, and whether the workspace set it for that scope. `policy` is null if each category uses its
 * built-in one.
 */
export interface PolicyRow {
  readonly scope: PolicyScope;
  readonly policy: Policy | null;
  readonly isOwn: boolean;
}

/** The name of a scope: `Offer`, or `All kinds of client`. */
export function scopeName(scope: PolicyScope, t: Localizer): string {
  return t.text(scope === 'all' ? 'policy.all' : `form.context_${scope}`);
}

/** A policy in one line, `Check in 3 · Follow up 7 · …`: each remedy and the working days of silence before it. */
export function policyLine(policy: Policy | null, t: Localizer): string {
  if (policy === null) return t.mrkdwn('policy.built_in');
  if (policy.isOff) return t.mrkdwn('policy.off');
  return policy.steps
    .map(({ remedy, after }) => t.mrkdwn('policy.rung', { remedy: t.text(`remedy.${remedy}`), after }))
    .join(' · ');
}

function policyRow({ scope, policy, isOwn }: PolicyRow, isAdmin: boolean, t: Localizer): KnownBlock {
  const name = scopeName(scope, t);
  const text = section(
    t.mrkdwn(isOwn ? 'policy.title_own' : 'policy.title', { name }),
    policyLine(policy, t),
  );
  if (!isAdmin) return text;
  return { ...text, accessory: changeButton(name, changePolicyAction(scope), t) };
}

/** The policies of a workspace: the one for all categories, then one by one; admins can change them. */
export function policiesSection(
  policies: readonly PolicyRow[],
  isAdmin: boolean,
  t: Localizer,
): KnownBlock[] {
  return [
    context(t.mrkdwn(isAdmin ? 'policy.what_admins' : 'policy.what')),
    ...policies.map((row) => policyRow(row, isAdmin, t)),
  ];
}
