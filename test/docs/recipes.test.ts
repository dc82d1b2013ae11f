import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEvents } from '../../src/domain/hooks/read-events.ts';
import { readHooks } from '../../src/input/commands/hooks.ts';

const FOLDER = join(import.meta.dirname, '../../docs/recipes');
const pages = readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));

/** The bodies that a page says a hook takes, with the source and mapping that it names. */
function bodiesOf({ name, text }: (typeof pages)[number]) {
  const found = [
    ...text.matchAll(/<!-- hook: (generic|hubspot|pipedrive)([^>]*) -->\n```json\n([\s\S]*?)\n```/g),
  ];
  return found.map(([, source = 'generic', fields = '', body = '']) => ({
    name,
    source,
    fields: fields.trim(),
    body,
  }));
}

test.each(pages.flatMap(bodiesOf))(
  'what $name says that a hook takes becomes a client',
  ({ source, fields, body }) => {
    const asked = readHooks(`map X ${fields}`);
    const mapping = asked.action === 'map' ? asked.mapping : {};
    const [event] = readEvents(source as 'generic', mapping, JSON.parse(body));
    expect(event?.client).toMatch(/^Acme/);
    expect(event?.action).toBe('add');
  },
);

test('every JSON of a recipe is JSON', () => {
  for (const { text } of pages)
    for (const [, body = ''] of text.matchAll(/```json\n([\s\S]*?)\n```/g))
      expect(() => JSON.parse(body)).not.toThrow();
});

test('the commands of the recipes are understood', () => {
  for (const { text } of pages)
    for (const [, line = ''] of text.matchAll(/`\/ghostwatch hooks ([^`]+)`/g))
      expect(() => readHooks(line)).not.toThrow();
});
