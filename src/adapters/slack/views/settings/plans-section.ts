import type { KnownBlock } from '@slack/types';
import type { Policy } from '../../../../domain/policy.ts';
import type { Context } from '../../../../domain/thread.ts';
import type { Words } from '../../../../words/interface/words.ts';
import { changePolicyAction } from '../../action-ids/settings.ts';
import { button, section, context as smallPrint } from '../blocks.ts';

/** The plan of a context, and whether the workspace has made it itself. */
export interface PlanOfContext {
  readonly context: Context;
  readonly policy: Policy;
  readonly isOwn: boolean;
}

/** `Check in 3 · Follow up 7 · …`: each remedy with the working days of silence that earn it. */
export function policyLine(policy: Policy, words: Words): string {
  if (policy.isOff) return words.say('policy.off');
  return policy.steps
    .map(({ remedy, after }) => words.say('policy.rung', { remedy: words.plain(`remedy.${remedy}`), after }))
    .join(' · ');
}

function planRow({ context, policy, isOwn }: PlanOfContext, isAdmin: boolean, words: Words): KnownBlock {
  const name = words.plain(`form.context_${context}`);
  const text = section(
    words.say(isOwn ? 'policy.title_own' : 'policy.title', { name }),
    policyLine(policy, words),
  );
  if (!isAdmin) return text;
  return { ...text, accessory: button(words.plain('policy.change'), changePolicyAction(context)) };
}

/** When a workspace nudges, context by context; admins can change it. */
export function plansSection(
  policies: readonly PlanOfContext[],
  isAdmin: boolean,
  words: Words,
): KnownBlock[] {
  return [
    smallPrint(words.say(isAdmin ? 'policy.what_admins' : 'policy.what')),
    ...policies.map((row) => planRow(row, isAdmin, words)),
  ];
}
