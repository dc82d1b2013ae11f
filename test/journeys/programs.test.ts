import { createHmac } from 'node:crypto';
import type { Person } from 'slack-sandbox';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { apiClient, request } from '../support/api.ts';
import { freePort } from '../support/free-port.ts';
import { modalOf, opensSettings, screenOf, submitsModal } from '../support/settings.ts';
import { addAda, openWorkspace, type, type Workspace } from '../support/workspace.ts';

const PUBLIC = 'https://ghostwatch.example.com';
let workspace: Workspace;
let boss: Person;
let port: number;
beforeEach(async () => {
  port = await freePort();
  workspace = await openWorkspace(undefined, {}, undefined, {
    PORT: String(port),
    GHOSTWATCH_URL: `${PUBLIC}/`,
    GHOSTWATCH_SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
  });
  boss = workspace.slack.addPerson({ name: 'boss', isAdmin: true, locale: 'en-GB' });
});
afterEach(() => workspace.close());

const say = (line: string) => type(boss, `/ghostwatch ${line}`, workspace);
const screen = () => screenOf(boss, workspace);
async function click(actionId: string): Promise<void> {
  await boss.clicks(modalOf(boss), { actionId });
  await workspace.slack.quiet();
}
async function submit(values: Record<string, string>) {
  await boss.fills(values);
  return submitsModal(boss, workspace);
}
const post = (address: string, body: unknown, headers: Record<string, string> = {}) =>
  request(address.replace(PUBLIC, `http://127.0.0.1:${port}`), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

test('a key is made, shown once, listed with its last use, and revoked by forms', async () => {
  await opensSettings(boss, workspace);
  expect(screen()).toContain('*Keys for the HTTP API*: none.');
  await click('keys_open');
  await click('keys_new');
  await submit({ key_name: 'n8n', key_scope: 'read only' });
  const secret = /gwk_[\w-]+/.exec(screen())?.[0] ?? '';
  const program = apiClient(port, secret);
  expect((await program.send('GET', '/key')).body).toMatchObject({ name: 'n8n', scope: 'read' });
  await boss.closesModal();
  await click('keys_new');
  const { errors } = await submit({ key_name: 'n8n' });
  expect(JSON.stringify(errors)).toContain('There is already a key called “n8n”');
  await boss.closesModal();
  expect(screen()).toContain('*n8n* · read only');
  expect(screen()).not.toContain(secret);
  await click('key_revoke');
  expect(screen()).toContain('The key *n8n* no longer works.');
  expect((await program.send('GET', '/key')).status).toBe(401);
});

test('an address is made, its fields chosen by what came last, replaced and removed by forms', async () => {
  await opensSettings(boss, workspace);
  await click('hooks_open');
  await click('hooks_new');
  await submit({ hook_name: 'Forms', hook_source: 'Any program that sends JSON' });
  const address = new RegExp(`${PUBLIC}/hooks/gwh_[\\w-]+`).exec(screen())?.[0] ?? '';
  const body = { form: { company: 'Nordlicht AG', mail: 'jana@nordlicht.de' }, nr: 'Q-7' };
  expect((await post(address, body)).body).toEqual({ done: 0, ignored: 1 });
  await boss.closesModal();
  await click('hook_show');
  await click('hook_map');
  expect(screen()).toContain('form.company: xxxxxxxxx xx');
  expect((await submit({ hook_field_client: 'form company' })).errors).toMatchObject({
    hook_field_client: expect.stringContaining('A path consists of'),
  });
  await submit({ hook_field_client: 'form.company', hook_field_id: 'nr', hook_field_email: 'form.mail' });
  expect(screen()).toContain('client=form.company  →  xxxxxxxxx xx');
  expect(screen()).not.toMatch(/Nordlicht|jana/);
  expect((await post(address, body)).body.done).toBe(1);
  await click('hook_rotate');
  const fresh = new RegExp(`${PUBLIC}/hooks/gwh_[\\w-]+`).exec(screen())?.[0] ?? '';
  for (const one of [address, fresh])
    expect((await post(one, { nr: 'Q-7', event: 'replied' })).status).toBe(202);
  workspace.clock.set('2026-11-10T10:00:01+01:00');
  expect([(await post(address, {})).status, (await post(fresh, {})).status]).toEqual([404, 202]);
  expect(await say('hooks remove forms')).toContain('*Forms* has been removed');
  expect((await post(fresh, {})).status).toBe(404);
});

test('fields that take longer to save than Slack waits are confirmed in the form’s place', async () => {
  await say('hooks new Forms');
  await opensSettings(boss, workspace);
  await click('hooks_open');
  await click('hook_show');
  await click('hook_map');
  workspace.slack.faults.next('users.info', { kind: 'slow', ms: 2300 });
  await boss.fills({ hook_field_client: 'form.company' });
  expect(await boss.submits()).toMatchObject({ outcome: 'updated' });
  await workspace.slack.until(() => screen().includes('Where the last message had a value for a field'));
});

test('HubSpot’s signature is checked once its secret was entered, over the public address', async () => {
  const address =
    new RegExp(`${PUBLIC}/hooks/gwh_[\\w-]+`).exec(await say('hooks new CRM hubspot'))?.[0] ?? '';
  const deal = { objectId: 1, properties: { dealname: { value: 'Acme' } } };
  expect((await post(address, deal)).body.done).toBe(1);
  const { clicks } = boss;
  await clicks.call(boss, await (await boss.command('/ghostwatch hooks')).response(), {
    actionId: 'hooks_open',
  });
  await workspace.slack.quiet();
  await click('hook_show');
  await click('hook_signing');
  expect((await submit({ hook_secret: 'not a secret' })).errors).toHaveProperty('hook_secret');
  await submit({ hook_secret: 'client-secret' });
  expect(screen()).toContain('Only what HubSpot has signed is accepted.');
  const text = JSON.stringify({ ...deal, objectId: 2 });
  const timestamp = String(workspace.clock.now());
  const signature = (secret: string) =>
    createHmac('sha256', secret).update(`POST${address}${text}${timestamp}`).digest('base64');
  const headers = (secret: string) => ({
    'x-hubspot-signature-v3': signature(secret),
    'x-hubspot-request-timestamp': timestamp,
  });
  expect((await post(address, text)).body).toEqual({ error: 'signature_missing' });
  const wrong = await post(address, text, headers('guess'));
  expect([wrong.status, wrong.body]).toEqual([401, { error: 'signature_wrong' }]);
  expect((await post(address, text, headers('client-secret'))).body).toEqual({ done: 1, ignored: 0 });
  expect((await post(address, text, headers('client-secret'))).body).toEqual({ done: 0, ignored: 1 });
  expect(JSON.stringify(workspace.log.lines)).not.toMatch(/client-secret|gwh_/);
  await click('hook_signing');
  await submit({ hook_secret: '' });
  expect(screen()).toContain('Signatures are no longer checked.');
});

test('one sender is held up after 300 requests a minute, and told when to go on', async () => {
  const address = /https:\S*\/hooks\/gwh_[\w-]+/.exec(await say('hooks new CRM'))?.[0] ?? '';
  const other = /https:\S*\/hooks\/gwh_[\w-]+/.exec(await say('hooks new Other'))?.[0] ?? '';
  for (let sent = 0; sent < 300; sent += 50)
    await Promise.all(Array.from({ length: 50 }, () => post(address, {})));
  const { status, headers } = await post(address, {});
  expect(status).toBe(429);
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await post(other, {})).status).toBe(202);
});

test('colleagues who are no admins find nothing of it in the settings', async () => {
  const ada = addAda(workspace.slack);
  await opensSettings(ada, workspace);
  expect(screenOf(ada, workspace)).not.toContain('HTTP API');
});
