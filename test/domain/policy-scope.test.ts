import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICIES, OWED_POLICY, type Policy } from '../../src/domain/policies/policy.ts';
import {
  categoriesIn,
  policyFor,
  resolvePolicy,
  withPolicy,
} from '../../src/domain/policies/policy-scope.ts';
import { CATEGORIES } from '../../src/domain/threads/thread.ts';

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
  test.each(CATEGORIES)('%s: built in, for all kinds, its own, and back again', (category) => {
    const remedies = (policy: Policy) => policy.steps.map(({ remedy }) => remedy);
    expect(resolvePolicy(category, {})).toBe(DEFAULT_POLICIES[category]);
    const forAll = withPolicy({}, 'all', house);
    expect(remedies(resolvePolicy(category, forAll))).toEqual(
      category === 'networking' ? ['check_in', 'clarify'] : ['check_in', 'call', 'clarify'],
    );
    const withOwn = withPolicy(forAll, category, own);
    expect(resolvePolicy(category, withOwn)).toBe(own);
    expect(resolvePolicy(category, withPolicy(withOwn, category, null))).toEqual(
      resolvePolicy(category, forAll),
    );
    expect(resolvePolicy(category, withPolicy(forAll, 'all', null))).toBe(DEFAULT_POLICIES[category]);
  });

  test('a plan that only phones is kept even for networking; what is off is off everywhere', () => {
    const phone: Policy = { ...house, steps: [{ remedy: 'call', after: 4 }] };
    expect(resolvePolicy('networking', { all: phone }).steps).toEqual(phone.steps);
    expect(resolvePolicy('networking', { all: { ...house, isOff: true } }).isOff).toBe(true);
  });

  test('while it waits on us no plan matters', () => {
    expect(policyFor({ category: 'offer', waitingOn: 'us' }, { all: house })).toBe(OWED_POLICY);
  });
});

test('a plan for all touches only the kinds without one of their own', () => {
  expect(categoriesIn('all', { offer: own, support: own })).toEqual(
    CATEGORIES.filter((category) => !['offer', 'support'].includes(category)),
  );
  expect(categoriesIn('offer', { all: house })).toEqual(['offer']);
});
