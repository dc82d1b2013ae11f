import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../src/domain/text/edit-distance.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ü'), maxLength: 8 });

test('what is near is counted the same with a bound, and what is far is told to be far', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
      const edits = editDistance(a, b);
      const bounded = editDistance(a, b, most);
      if (edits <= most) expect(bounded).toBe(edits);
      else expect(bounded).toBeGreaterThan(most);
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['acme', 'acme', 0],
  ['acme', 'amce', 1],
  ['acme', 'acm', 1],
  ['acme', 'acmee', 1],
  ['kitten', 'sitting', 3],
])('%s and %s are %i apart', (a, b, edits) => {
  expect(editDistance(a, b)).toBe(edits);
});
