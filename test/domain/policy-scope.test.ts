import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICIES, OWED_POLICY, type Policy } from '../../src/domain/policies/policy.ts';
import { contextsIn, planOf, policyFor, withPlan } from '../../src/domain/policies/policy-scope.ts';
import { CONTEXTS } from '../../src/domain/threads/thread.ts';

const house: Policy = {
  steps: [
    { remedy: 'check_in', after: 1 },
    { remedy: 'call', after: 2 },
    { remedy: 'clarify', after: 3 },
  ],
  minGap: 1,
  repeatEvery: 1,
  maxRepeats: 1,
};
const own: Policy = { ...house, steps: [{ remedy: 'clarify', after: 9 }] };

describe('the plan of a context', () => {
  test.each(CONTEXTS)('%s: built in, for all kinds, its own, and back again', (context) => {
    const remedies = (policy: Policy) => policy.steps.map(({ remedy }) => remedy);
    expect(planOf(context, {})).toBe(DEFAULT_POLICIES[context]);
    const forAll = withPlan({}, 'all', house);
    expect(remedies(planOf(context, forAll))).toEqual(
      context === 'networking' ? ['check_in', 'clarify'] : ['check_in', 'call', 'clarify'],
    );
    const withOwn = withPlan(forAll, context, own);
    expect(planOf(context, withOwn)).toBe(own);
    expect(planOf(context, withPlan(withOwn, context, null))).toEqual(planOf(context, forAll));
    expect(planOf(context, withPlan(forAll, 'all', null))).toBe(DEFAULT_POLICIES[context]);
  });

  test('a plan that only phones is kept even for networking; what is off is off everywhere', () => {
    const phone: Policy = { ...house, steps: [{ remedy: 'call', after: 4 }] };
    expect(planOf('networking', { all: phone }).steps).toEqual(phone.steps);
    expect(planOf('networking', { all: { ...house, isOff: true } }).isOff).toBe(true);
  });

  test('while it waits on us no plan matters', () => {
    expect(policyFor({ context: 'offer', waitingOn: 'us' }, { all: house })).toBe(OWED_POLICY);
  });
});

test('a plan for all touches only the kinds without one of their own', () => {
  expect(contextsIn('all', { offer: own, support: own })).toEqual(
    CONTEXTS.filter((context) => !['offer', 'support'].includes(context)),
  );
  expect(contextsIn('offer', { all: house })).toEqual(['offer']);
});
