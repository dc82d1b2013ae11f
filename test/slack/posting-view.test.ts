import { expect, test } from 'vitest';
import { postingView } from '../../src/adapters/slack/blocks/threads/posting.ts';

test('a long message without spaces is never cut inside a character', () => {
  const text = `a${'😀'.repeat(1499)}`;
  const { blocks } = postingView({ text: text.repeat(2), author: 'Ada', language: 'en' });
  const pieces = blocks.flatMap((block) => (block.type === 'section' ? [block.text?.text ?? ''] : []));
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.join('')).toBe(text.repeat(2));
  // With the flag `u`, only half of a character matches.
  for (const piece of pieces) expect(piece).not.toMatch(/\p{Surrogate}/u);
});
