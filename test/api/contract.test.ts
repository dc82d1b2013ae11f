import { createConfig, lintFromString } from '@redocly/openapi-core';
import type { Person } from 'slack-sandbox';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { programWithKey, request } from '../support/api.ts';
import { type DocumentClient, documentClient } from '../support/document-client.ts';
import { freePort } from '../support/free-port.ts';
import { openReceiver } from '../support/receiver.ts';
import { addAda, openWorkspace, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let ada: Person;
let ben: Person;
let client: DocumentClient;
let origin: string;
beforeEach(async () => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  workspace = await openWorkspace('2026-11-12T10:00:00+01:00', {}, undefined, {
    PORT: String(port),
    GHOSTWATCH_SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
    GHOSTWATCH_PRIVATE_WEBHOOKS: '1',
  });
  ada = addAda(workspace.slack);
  ben = workspace.slack.addPerson({
    name: 'ben',
    realName: 'Ben Okoye',
    timeZone: 'Europe/Berlin',
    locale: 'de-DE',
  });
  client = await documentClient(await programWithKey(workspace, port));
});
afterEach(() => workspace.close());

const number = 1;
const on = { params: { number } };
const etagOf = async () => (await client.call('showThread', on)).headers.get('etag') ?? '';

test('the document is OpenAPI 3.1 without a fault that the linter finds', async () => {
  const config = await createConfig({ extends: ['recommended'] });
  const source = JSON.stringify(client.document);
  const problems = await lintFromString({ source, config, absoluteRef: '/openapi.json' });
  expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual(
    [],
  );
  expect(client.document.openapi).toBe('3.1.0');
});

test('the page for people names every operation, and loads nothing from anywhere', async () => {
  const page = await request(`${origin}/api`);
  expect(page.status).toBe(200);
  for (const { method, path } of client.operations.values()) expect(page.text).toContain(`${method} ${path}`);
  expect(page.text).not.toMatch(/<script|src=|@import|url\(/);
  expect(page.text).toContain('id="thread_not_found"');
});

test('each operation answers as the document says, from adding to reopening', async () => {
  const add = client.operations.get('addThread')?.example as object;
  expect((await client.call('addThread', { body: { ...add, owner: ada.id } })).status).toBe(201);
  const quick = [
    'logFollowUp',
    'markReplied',
    'markAnswered',
    'snoozeThread',
    'resumeThread',
    'recordClientAway',
    'recordPromise',
  ];
  for (const id of [...quick, 'addNote', 'closeThread', 'reopenThread']) {
    const body = client.operations.get(id)?.example;
    const said = id === 'logFollowUp' ? { at: '2026-11-10', via: 'phone' } : undefined;
    const answer = await client.call(id, { ...on, body: said ?? bodies[id] ?? body });
    expect([id, answer.status, answer.body.detail]).toEqual([id, 200, undefined]);
  }
  const edited = await client.call('editThread', {
    ...on,
    headers: { 'if-match': await etagOf() },
    body: { topic: 'Website relaunch', amount: null, terms: { due_date: '2026-12-01' } },
  });
  expect(edited.body).toMatchObject({ topic: 'Website relaunch', amount: null });
  expect((await client.call('assignThread', { ...on, body: { owner: ben.id } })).body.owner).toBe(ben.id);
  for (const id of ['listThreads', 'forecastNudges', 'showReport', 'showKey', 'listPeople', 'listPolicies'])
    expect([id, (await client.call(id)).status]).toEqual([id, 200]);
  expect((await client.call('listNotes', on)).body.notes).toHaveLength(1);
  const receiver = await openReceiver();
  const { body: created } = await client.call('createWebhook', { body: { url: receiver.url } });
  expect((await client.call('listWebhooks')).body.webhooks).toHaveLength(1);
  const params = { id: created.id };
  expect((await client.call('testWebhook', { params })).body).toEqual({ delivered: true, error: null });
  expect((await client.call('pauseWebhook', { params })).status).toBe(204);
  const { body: listed } = await client.call('listWebhooks');
  expect(listed.webhooks[0].disabled.reason).toBe('by_admin');
  expect((await client.call('enableWebhook', { params })).status).toBe(204);
  const { body: rotated } = await client.call('rotateWebhookSecret', { params });
  expect(rotated.secret).toMatch(/^whsec_/);
  expect(rotated.secret).not.toBe(created.secret);
  expect(rotated.previous_secret_until).not.toBeNull();
  expect((await client.call('removeWebhook', { params })).status).toBe(204);
  await receiver.close();
  expect(tried()).toEqual([]);
});

const bodies: Readonly<Record<string, unknown>> = {
  markReplied: {},
  markAnswered: {},
  addNote: { text: 'Jana calls back' },
  closeThread: { outcome: 'won' },
};

/** Operations that no call above has reached; a new one must be added to the story. */
function tried(): string[] {
  const called = [
    'addThread logFollowUp markReplied markAnswered snoozeThread resumeThread recordClientAway recordPromise addNote closeThread',
    'reopenThread editThread assignThread listThreads forecastNudges showReport showKey listPeople listPolicies',
    'listNotes showThread createWebhook listWebhooks testWebhook pauseWebhook enableWebhook rotateWebhookSecret',
    'removeWebhook',
  ].flatMap((line) => line.split(' '));
  return [...client.operations.keys()].filter((id) => !called.includes(id));
}

test('refusals of every kind are declared, too', async () => {
  const refused = async (id: string, call: Parameters<DocumentClient['call']>[1]) => {
    const { status, body } = await client.call(id, call);
    return [status, body.code];
  };
  expect(await refused('showThread', { params: { number: 99 } })).toEqual([404, 'thread_not_found']);
  expect(await refused('showThread', { params: { number: 'x' } })).toEqual([422, 'invalid']);
  expect(await refused('addThread', { body: { client: 'Acme' } })).toEqual([422, 'invalid']);
  expect(await refused('listThreads', { query: { cursor: '1.x' } })).toEqual([400, 'not_a_cursor']);
  await client.call('addThread', { body: { client: 'Acme', owner: ada.id } });
  expect(await refused('editThread', { ...on, body: { topic: 'x' } })).toEqual([428, 'if_match_missing']);
  const stale = { 'if-match': '"7"' };
  expect(await refused('editThread', { ...on, headers: stale, body: { topic: 'x' } })).toEqual([
    412,
    'if_match_wrong',
  ]);
  expect(await refused('reopenThread', on)).toEqual([409, 'thread_not_closed']);
});
