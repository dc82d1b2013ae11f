import type { Person } from 'slack-sandbox';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ApiClient, programWithKey } from '../support/api.ts';
import { freePort } from '../support/free-port.ts';
import { openReceiver, type Receiver } from '../support/receiver.ts';
import { addAda, openWorkspace, type, type Workspace } from '../support/workspace.ts';

const KEY = Buffer.alloc(32, 7).toString('base64');

let workspace: Workspace;
let ada: Person;
let program: ApiClient;
let receiver: Receiver;
beforeEach(async () => {
  const port = await freePort();
  receiver = await openReceiver();
  workspace = await openWorkspace('2026-11-09T10:00:00+01:00', {}, undefined, {
    PORT: String(port),
    GHOSTWATCH_SECRET_KEY: KEY,
    GHOSTWATCH_PRIVATE_WEBHOOKS: '1',
  });
  ada = addAda(workspace.slack);
  program = await programWithKey(workspace, port);
});
afterEach(async () => {
  await workspace.close();
  await receiver.close();
});

async function register(events?: readonly string[]) {
  const { body } = await program.send('POST', '/webhooks', { url: receiver.url, ...(events && { events }) });
  return body as { id: string; secret: string };
}

const kinds = () => receiver.received.map(({ body }) => body.type);

test('whatever happens to a thread is told, signed, with the thread as it was then', async () => {
  const { secret } = await register();
  await type(ada, '/ghostwatch add Acme GmbH topic:Website', workspace);
  await type(ada, '/ghostwatch replied #1', workspace);
  await workspace.bot().tick();
  expect(kinds()).toEqual(['thread.added', 'thread.replied']);
  const [added] = receiver.received;
  const headers = added?.headers as Record<string, string>;
  expect(added?.body.data).toMatchObject({
    number: 1,
    version: 1,
    by: ada.id,
    thread: { client: 'Acme GmbH', topic: 'Website' },
  });
  const atThatTime = Number(headers['webhook-timestamp']) * 1000;
  expect(atThatTime).toBe(Date.parse('2026-11-09T10:00:00+01:00'));
  const signature = new Webhook(secret).sign(
    headers['webhook-id'] ?? '',
    new Date(atThatTime),
    added?.text ?? '',
  );
  expect(headers['webhook-signature']).toBe(signature);
});

test('only the events that were asked for are told, and nobody is told after the removal', async () => {
  const { id } = await register(['closed']);
  await type(ada, '/ghostwatch add Acme GmbH', workspace);
  await type(ada, '/ghostwatch close #1 won', workspace);
  await workspace.bot().tick();
  expect(kinds()).toEqual(['thread.closed']);
  expect((await program.send('DELETE', `/webhooks/${id}`)).status).toBe(204);
  await type(ada, '/ghostwatch reopen #1', workspace);
  await workspace.bot().tick();
  expect(kinds()).toHaveLength(1);
});

test('a failed delivery is repeated with the same id and the same bytes until it succeeds', async () => {
  await register();
  receiver.answers(500);
  await type(ada, '/ghostwatch add Acme GmbH', workspace);
  await workspace.bot().tick();
  expect(receiver.received).toHaveLength(1);
  receiver.answers(302, { location: 'http://169.254.169.254/latest/meta-data/' });
  await workspace.timePasses('2026-11-09T10:01:00+01:00', 60_000);
  expect((await program.send('GET', '/webhooks')).body.webhooks[0]).toMatchObject({ last_error: 'redirect' });
  receiver.answers(200);
  await workspace.timePasses('2026-11-09T10:10:00+01:00', 60_000);
  const [first, ...others] = receiver.received;
  expect(others).toHaveLength(2);
  for (const { headers, text } of others) {
    expect(text).toBe(first?.text);
    expect(headers['webhook-id']).toBe(first?.headers['webhook-id']);
  }
  expect((await program.send('GET', '/webhooks')).body.webhooks[0]).toMatchObject({ failing_since: null });
});

test('after three days of failures it is switched off with a word, and can be switched on again', async () => {
  const boss = workspace.slack.addPerson({ name: 'boss', isAdmin: true, locale: 'en-GB' });
  await type(boss, '/ghostwatch list', workspace);
  const { id } = await register();
  receiver.answers(503);
  await type(ada, '/ghostwatch add Acme GmbH', workspace);
  await workspace.timePasses('2026-11-13T10:00:00+01:00', 3_600_000);
  const { disabled } = (await program.send('GET', '/webhooks')).body.webhooks[0];
  expect(disabled).toMatchObject({ reason: 'failing' });
  expect(receiver.received.length).toBeLessThan(20);
  const told = boss.dm.map((message) => workspace.read(message)).join();
  expect(told).toContain('has failed for three days');
  expect(told).not.toContain('/hook');
  receiver.answers(200);
  const before = receiver.received.length;
  expect((await program.send('POST', `/webhooks/${id}/enable`)).status).toBe(204);
  await type(ada, '/ghostwatch replied #1', workspace);
  await workspace.bot().tick();
  expect(kinds().slice(before)).toEqual(['thread.replied']);
});

test('410 ends it at once', async () => {
  await register();
  receiver.answers(410);
  await type(ada, '/ghostwatch add Acme GmbH', workspace);
  await workspace.bot().tick();
  expect((await program.send('GET', '/webhooks')).body.webhooks[0].disabled).toMatchObject({
    reason: 'gone',
  });
});

test('the same address is registered once, its secret is shown once, and a test takes the way of deliveries', async () => {
  const { id, secret } = await register();
  expect(secret).toMatch(/^whsec_/);
  const again = await program.send('POST', '/webhooks', { url: `${receiver.url}/` });
  expect([again.status, again.body.id, again.body.secret]).toEqual([200, id, null]);
  expect((await program.send('GET', '/webhooks')).text).not.toContain(secret);
  expect((await program.send('POST', `/webhooks/${id}/test`)).body).toEqual({ delivered: true, error: null });
  expect((await program.send('POST', `/webhooks/${id}/test`)).body.code).toBe('webhook_test_too_soon');
});

test('what waits for a receiver survives the end of the process', async () => {
  await register();
  receiver.answers(500);
  await type(ada, '/ghostwatch add Acme GmbH', workspace);
  await workspace.bot().tick();
  await workspace.restart();
  receiver.answers(200);
  await workspace.timePasses('2026-11-09T10:10:00+01:00', 60_000);
  expect(kinds().at(-1)).toBe('thread.added');
  expect(receiver.received).toHaveLength(2);
});

test('a receiver that does not answer holds up nobody but itself', async () => {
  const slow = await openReceiver();
  slow.keepsWaiting();
  await program.send('POST', '/webhooks', { url: slow.url });
  await register();
  for (let count = 0; count < 5; count++) await type(ada, `/ghostwatch add "Client ${count}"`, workspace);
  await receiver.hasReceived(5);
  expect(slow.received).toHaveLength(1);
  expect(await type(ada, '/ghostwatch list', workspace)).toContain('Client 4');
  await slow.close();
  await workspace.bot().tick();
  expect(kinds()).toHaveLength(5);
});

test('in a trial nothing is delivered, and nothing has heaped up when it ends', async () => {
  await register();
  const olga = workspace.slack.addPerson({ name: 'olga', realName: 'Olga', isAdmin: true, locale: 'en-GB' });
  await type(olga, '/ghostwatch trial on', workspace);
  await type(ada, '/ghostwatch add Acme', workspace);
  await workspace.bot().tick();
  expect(receiver.received).toEqual([]);
  await type(olga, '/ghostwatch trial off now', workspace);
  await workspace.bot().tick();
  expect(receiver.received).toEqual([]);
  await type(ada, '/ghostwatch replied #1', workspace);
  await workspace.bot().tick();
  expect(kinds()).toEqual(['thread.replied']);
});
