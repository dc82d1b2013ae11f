import { describe, expect, test } from 'vitest';
import { isReadable, normalize } from '../../src/input/tokens/normalize.ts';
import { WORDS_MAX } from '../../src/input/tokens/tokenise.ts';
import { problemWith } from './reading.ts';

describe('what nobody sees', () => {
  test.each([
    ['Ac\u3164me', 'Acme'],
    ['\u202eAcme\u202c', 'Acme'],
    ['Ac\u0000me', 'Acme'],
    ['Ac\u2800me', 'Ac me'],
    ['Ac\ud83dme', 'Acme'],
    ['Ac\u{e0041}me', 'Acme'],
    ['👩\u200d👩\u200d👧 Family', '👩\u200d👩\u200d👧 Family'],
    ['❤\ufe0f Hearts', '❤\ufe0f Hearts'],
    [
      '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} Pub',
      '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} Pub',
    ],
  ])('%j becomes %j', (typed, clean) => {
    expect(normalize(typed)).toBe(clean);
  });

  test.each([
    ['Ä', true],
    ['3', true],
    ['🦊', true],
    ['🇩🇪', true],
    ['株式会社', true],
    ['\u3164', false],
    ['…', false],
    ['\u200d', false],
    ['', false],
  ])('%j can be read: %s', (name, readable) => {
    expect(isReadable(name)).toBe(readable);
  });
});

test.each(['"a ', "'a ", 'reason: ', 'since ', 'GmbH & '])(
  'a line of thousands of %j is refused after a bounded number of words',
  (piece) => {
    expect(problemWith(`add ${piece.repeat(Math.floor(3900 / piece.length))}`)).toMatchObject({
      code: expect.stringMatching(/too_many_words|missing|unknown_key|left_over/),
    });
  },
);

test('what is repeated of a line that is too long stays short', () => {
  const problem = problemWith(`show ${'a '.repeat(1900)}`);
  expect(problem).toMatchObject({ code: 'too_many_words', max: WORDS_MAX });
  expect(problem.text.length).toBeLessThan(100);
});
