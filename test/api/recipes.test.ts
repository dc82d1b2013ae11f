import type { Person } from 'slack-sandbox';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { programWithKey, request } from '../support/api.ts';
import { freePort } from '../support/free-port.ts';
import { recipeBodies, recipes } from '../support/recipes.ts';
import { addAda, openWorkspace, type, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let boss: Person;
let port: number;
beforeEach(async () => {
  port = await freePort();
  workspace = await openWorkspace('2026-11-12T10:00:00+01:00', {}, undefined, { PORT: String(port) });
  boss = workspace.slack.addPerson({ name: 'boss', isAdmin: true, locale: 'en-GB' });
});
afterEach(() => workspace.close());

const say = (line: string) => type(boss, `/ghostwatch ${line}`, workspace);

test.each(recipeBodies)(
  'what $name says that a program sends becomes a client, once, by the hook that it says to make',
  async ({ source, fields, body }) => {
    const path = /\/hooks\/gwh_[\w-]+/.exec(await say(`hooks new X ${source}`))?.[0] ?? '';
    if (fields !== '') await say(`hooks map X ${fields}`);
    const send = () =>
      request(`http://127.0.0.1:${port}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
    expect((await send()).body).toEqual({ done: 1, ignored: 0 });
    expect((await send()).body).toEqual({ done: 0, ignored: 1 });
    expect(await say('list')).toMatch(/#1 · Acme/);
  },
);

/** The bodies that recipes tell other programs to send to the API. */
const toAdd = recipes.flatMap(({ name, text }) =>
  [...text.matchAll(/```json\n([\s\S]*?)\n```/g)]
    .map(([, body = '']) => ({ name, body }))
    .filter(({ body }) => body.includes('"owner": "U0ADA00001"') && body.includes('"category"')),
);

test.each(toAdd)('what $name sends to the API adds a client', async ({ body }) => {
  const ada = addAda(workspace.slack);
  const program = await programWithKey(workspace, port);
  const answer = await program.send('POST', '/threads', body.replace('U0ADA00001', ada.id));
  expect([answer.status, answer.body.client]).toEqual([201, 'Acme GmbH']);
});

test('the recipes of n8n, Make and Zapier add clients by the API', () => {
  expect(toAdd.map(({ name }) => name).toSorted()).toEqual(['make.md', 'n8n.md', 'zapier.md']);
});

test('the other six bring a body for a hook, or say why there is none', () => {
  expect([...new Set(recipeBodies.map(({ name }) => name))].toSorted()).toEqual([
    'documenso.md',
    'hubspot.md',
    'invoice-ninja.md',
    'pipedrive.md',
    'slack-workflow.md',
  ]);
  expect(recipes.find(({ name }) => name === 'lexoffice.md')?.text).toContain(
    'its id; the data has to be fetched',
  );
});
