import { expect, test } from 'vitest';
import { readEvents } from '../../src/domain/incoming-hooks/read-events.ts';
import { readHooks } from '../../src/input/commands/hooks.ts';
import { recipeBodies, recipes } from '../support/recipes.ts';

test.each(recipeBodies)('what $name says that a hook takes becomes a client', ({ source, fields, body }) => {
  const asked = readHooks(`map X ${fields}`);
  const mapping = asked.action === 'map' ? asked.mapping : {};
  const [event] = readEvents(source as 'generic', mapping, JSON.parse(body));
  expect(event?.client).toMatch(/^Acme/);
  expect(event?.action).toBe('add');
});

test('every JSON of a recipe is JSON', () => {
  for (const { text } of recipes)
    for (const [, body = ''] of text.matchAll(/```json\n([\s\S]*?)\n```/g))
      expect(() => JSON.parse(body)).not.toThrow();
});

test('the commands of the recipes are understood', () => {
  for (const { text } of recipes)
    for (const [, line = ''] of text.matchAll(/`\/ghostwatch hooks ([^`]+)`/g))
      expect(() => readHooks(line)).not.toThrow();
});
