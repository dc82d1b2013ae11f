import { expect, test } from 'vitest';
import { emojiName, withoutSkinTone } from '../../src/domain/workspaces/emoji-name.ts';

test.each([
  [':eyes:', 'eyes'],
  ['eyes', 'eyes'],
  [' :Eyes: ', 'eyes'],
  [':wave::skin-tone-3:', 'wave'],
  ['wave::skin-tone-6', 'wave'],
  [':+1:', '+1'],
  [':thumbsup:', '+1'],
  [':party_parrot:', 'party_parrot'],
  [':größe-2:', 'größe-2'],
  ['two eyes', null],
  ['👀', null],
  ['::', null],
  ['<!channel>', null],
  ['e'.repeat(101), null],
])('%s is %s', (typed, name) => {
  expect(emojiName(typed)).toBe(name);
});

test('a reaction in any skin tone is the same', () => {
  expect(withoutSkinTone('+1::skin-tone-5')).toBe('+1');
  expect(withoutSkinTone('+1')).toBe('+1');
});
