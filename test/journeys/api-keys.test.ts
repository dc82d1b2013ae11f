import type { Person } from 'slack-sandbox';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { apiClient } from '../support/api.ts';
import { freePort } from '../support/free-port.ts';
import { addAda, openWorkspace, type, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let boss: Person;
let port: number;
beforeEach(async () => {
  port = await freePort();
  workspace = await openWorkspace(undefined, {}, undefined, { PORT: String(port) });
  boss = workspace.slack.addPerson({ name: 'boss', isAdmin: true, locale: 'en-GB' });
});
afterEach(() => workspace.close());

const say = (line: string, person = boss) => type(person, line, workspace);

test('an admin makes a key, sees it once, and revokes it', async () => {
  expect(await say('/ghostwatch keys')).toContain('There are none yet.');
  const shown = await say('/ghostwatch keys new n8n');
  const secret = /gwk_[\w-]+/.exec(shown)?.[0] ?? '';
  const program = apiClient(port, secret);
  expect((await program.send('GET', '/key')).body).toMatchObject({ name: 'n8n', scope: 'write' });
  const listed = await say('/ghostwatch keys');
  expect(listed).toContain('*n8n* · read and write · last used Monday 9 November, 10:00');
  expect(listed).not.toContain(secret);
  expect(await say('/ghostwatch keys new n8n')).toContain('There is already a key called “n8n”');
  expect(await say('/ghostwatch keys revoke n8n')).toContain('The key *n8n* no longer works.');
  expect((await program.send('GET', '/key')).status).toBe(401);
  expect(JSON.stringify(workspace.log.lines)).not.toContain(secret);
});

test('in German, and a key that only reads', async () => {
  const chefin = workspace.slack.addPerson({ name: 'dora', isAdmin: true, locale: 'de-DE' });
  const shown = await say('/ghostwatch schlüssel neu "Make Berlin" lesen', chefin);
  expect(shown).toContain('Hier ist der Schlüssel *Make Berlin* (nur lesen)');
  const program = apiClient(port, /gwk_[\w-]+/.exec(shown)?.[0] ?? '');
  expect((await program.send('POST', '/threads', { client: 'Acme' })).status).toBe(403);
});

test('colleagues who are no admins neither see nor make keys', async () => {
  const ada = addAda(workspace.slack);
  for (const line of ['keys', 'keys new n8n', 'keys revoke n8n'])
    expect(await say(`/ghostwatch ${line}`, ada)).toContain('Only admins of this workspace can change this.');
});
