import type { KnownBlock } from '@slack/types';
import type { Policy } from '../../../../domain/policies/policy.ts';
import type { PlanScope } from '../../../../domain/policies/policy-scope.ts';
import type { Words } from '../../../../languages/localizer.ts';
import { changePolicyAction } from '../../ids/settings.ts';
import { section, context as smallPrint } from '../kit/blocks.ts';
import { changeButton } from './change-button.ts';

/** A plan (null: each kind goes by its built-in one), and whether the workspace has made it for just that. */
export interface PlanRow {
  readonly scope: PlanScope;
  readonly policy: Policy | null;
  readonly isOwn: boolean;
}

/** `Offer`, or `All kinds of client`. */
export function scopeName(scope: PlanScope, words: Words): string {
  return words.plain(scope === 'all' ? 'policy.all' : `form.context_${scope}`);
}

/** `Check in 3 · Follow up 7 · …`: each remedy with the working days of silence that earn it. */
export function policyLine(policy: Policy | null, words: Words): string {
  if (policy === null) return words.say('policy.built_in');
  if (policy.isOff) return words.say('policy.off');
  return policy.steps
    .map(({ remedy, after }) => words.say('policy.rung', { remedy: words.plain(`remedy.${remedy}`), after }))
    .join(' · ');
}

function planRow({ scope, policy, isOwn }: PlanRow, isAdmin: boolean, words: Words): KnownBlock {
  const name = scopeName(scope, words);
  const text = section(
    words.say(isOwn ? 'policy.title_own' : 'policy.title', { name }),
    policyLine(policy, words),
  );
  if (!isAdmin) return text;
  return { ...text, accessory: changeButton(name, changePolicyAction(scope), words) };
}

/** When a workspace nudges: the plan for all kinds, then kind by kind; admins can change it. */
export function plansSection(policies: readonly PlanRow[], isAdmin: boolean, words: Words): KnownBlock[] {
  return [
    smallPrint(words.say(isAdmin ? 'policy.what_admins' : 'policy.what')),
    ...policies.map((row) => planRow(row, isAdmin, words)),
  ];
}
