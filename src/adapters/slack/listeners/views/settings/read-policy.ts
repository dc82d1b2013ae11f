import { DEFAULT_POLICIES, type Policy, type Step } from '../../../../../domain/policies/policy.ts';
import type { PolicyScope } from '../../../../../domain/policies/policy-scope.ts';
import { REMEDIES } from '../../../../../domain/policies/remedy.ts';
import type { Localizer } from '../../../../../languages/localizer.ts';
import { FIELD_VALUE } from '../../../ids/forms.ts';
import { POLICY_USES, type PolicyNumber } from '../../../ids/settings.ts';
import type { ViewValues } from '../thread-forms/values.ts';

/** The policy that was entered, null to remove the scope's own; or the errors at the fields. */
export type ReadPolicy =
  | { readonly policy: Policy | null }
  | { readonly errors: Readonly<Partial<Record<PolicyNumber, string>>> };

function numberIn(values: ViewValues, name: PolicyNumber): number | null {
  const text = values[name]?.[FIELD_VALUE]?.value;
  return text === null || text === undefined || text === '' ? null : Number(text);
}

/** The first remedy that does not come later than the one before it, if any. */
function outOfOrder(steps: readonly Step[]): Step | undefined {
  return steps.find(({ after }, index) => index > 0 && after <= (steps[index - 1]?.after ?? 0));
}

/**
 * Reads the form for a policy. Remedies without a number are left out; each of the others must come later than the one
 * before.
 */
export function readPolicy(scope: PolicyScope, values: ViewValues, t: Localizer): ReadPolicy {
  const chosen = values.use?.[FIELD_VALUE]?.selected_option?.value;
  const use = POLICY_USES.find((one) => one === chosen) ?? 'own';
  const builtIn = DEFAULT_POLICIES[scope === 'all' ? 'general' : scope];
  if (use === 'default') return { policy: null };
  const steps = REMEDIES.flatMap((remedy): Step[] => {
    const after = numberIn(values, remedy);
    return after === null ? [] : [{ remedy, after }];
  });
  const pace = {
    minGap: numberIn(values, 'minGap') ?? builtIn.minGap,
    repeatEvery: numberIn(values, 'repeatEvery') ?? builtIn.repeatEvery,
    maxRepeats: numberIn(values, 'maxRepeats') ?? builtIn.maxRepeats,
  };
  if (use === 'off') return { policy: { ...builtIn, ...pace, isOff: true } };
  if (steps.length === 0) return { errors: { check_in: t.text('policy.empty') } };
  const late = outOfOrder(steps);
  if (late && late.remedy !== 'answer') return { errors: { [late.remedy]: t.text('policy.order') } };
  return { policy: { ...pace, steps } };
}
