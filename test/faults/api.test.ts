import { request as httpRequest } from 'node:http';
import type { Person } from 'slack-sandbox';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { joinSqliteStore } from '../../src/adapters/sql/sqlite/sqlite.ts';
import { revokeKey } from '../../src/usecases/api-keys/revoke.ts';
import { type ApiClient, apiClient, programWithKey, request } from '../support/api.ts';
import { freePort } from '../support/free-port.ts';
import { addAda, openWorkspace, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let ada: Person;
let port: number;
let program: ApiClient;
beforeEach(async () => {
  port = await freePort();
  workspace = await openWorkspace('2026-11-12T10:00:00+01:00', {}, undefined, { PORT: String(port) });
  ada = addAda(workspace.slack);
  program = await programWithKey(workspace, port);
});
afterEach(() => workspace.close());

const acme = () => ({ client: 'Acme GmbH', owner: ada.id });
const add = (headers = {}, body: unknown = acme()) => program.send('POST', '/threads', body, headers);
const count = async () => (await program.send('GET', '/threads')).body.threads.length;
const code = ({ status, body }: Awaited<ReturnType<ApiClient['send']>>) => [status, body.code];

test('without a key, with a wrong one or with a revoked one nothing is shown', async () => {
  const without = await request(`${program.url}/threads`);
  expect([without.status, without.body.code]).toEqual([401, 'key_missing']);
  expect(without.headers.get('www-authenticate')).toContain('Bearer');
  expect(code(await apiClient(port, 'gwk_wrong').send('GET', '/threads'))).toEqual([401, 'key_wrong']);
  const store = await joinSqliteStore(workspace.database);
  const teamId = workspace.bot().identities[0]?.teamId ?? '';
  await revokeKey({ store, now: workspace.clock.now() }, teamId, 'n8n');
  await store.close();
  expect(code(await program.send('GET', '/threads'))).toEqual([401, 'key_wrong']);
  const log = JSON.stringify(workspace.log.lines);
  expect(log).not.toContain(program.secret);
});

test('a key that may only read changes nothing', async () => {
  await add();
  const reader = await programWithKey(workspace, port, { name: 'reader', scope: 'read' });
  expect((await reader.send('GET', '/threads')).status).toBe(200);
  for (const [method, path] of [
    ['POST', '/threads'],
    ['PATCH', '/threads/1'],
    ['POST', '/threads/1/close'],
    ['DELETE', '/webhooks/x'],
  ] as const)
    expect(code(await reader.send(method, path, {}))).toEqual([403, 'key_read_only']);
});

test('a key of another workspace sees nothing of this one, and neither its cursors nor its tags work there', async () => {
  await add();
  await add();
  const other = await programWithKey(workspace, port, { teamId: 'T0OTHER001' });
  expect((await other.send('GET', '/threads')).body).toEqual({ threads: [], next_cursor: null });
  expect(code(await other.send('GET', '/threads/1'))).toEqual([404, 'thread_not_found']);
  const page = await program.send('GET', '/threads?limit=1');
  const cursor = page.body.next_cursor;
  expect(code(await other.send('GET', `/threads?limit=1&cursor=${cursor}`))).toEqual([400, 'not_a_cursor']);
  expect(code(await program.send('GET', `/threads?limit=1&status=open&cursor=${cursor}`))).toEqual([
    400,
    'not_a_cursor',
  ]);
  const second = await program.send('GET', '/threads/2');
  const foreign = { 'if-match': second.headers.get('etag') ?? '' };
  expect(code(await program.send('PATCH', '/threads/1', { topic: 'x' }, foreign))).toEqual([
    412,
    'if_match_wrong',
  ]);
});

test.each([
  ['UTF-16', Buffer.from(JSON.stringify({ client: 'Müller' }), 'utf16le'), 'not_utf8'],
  ['windows-1252', Buffer.from(JSON.stringify({ client: 'Müller' }), 'latin1'), 'not_utf8'],
  ['half a document', Buffer.from('{"client":'), 'malformed_json'],
  ['a list', Buffer.from('[]'), 'invalid'],
  ['null', Buffer.from('null'), 'invalid'],
  ['nothing', Buffer.alloc(0), 'invalid'],
  ['ten thousand brackets', Buffer.from('['.repeat(10_000)), 'too_deep'],
  ['ten thousand closed brackets', Buffer.from('['.repeat(10_000) + ']'.repeat(10_000)), 'too_deep'],
])('a body in %s is refused and changes nothing', async (_, body, expected) => {
  const headers = { authorization: `Bearer ${program.secret}`, 'content-type': 'application/json' };
  const answer = await request(`${program.url}/threads`, { method: 'POST', headers, body });
  expect(answer.body.code).toBe(expected);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(await count()).toBe(0);
});

test('a body in pieces that does not say its length is read, and so is none at all', async () => {
  const send = (path: string, body?: string) =>
    new Promise<number>((resolve) => {
      const headers = { authorization: `Bearer ${program.secret}`, 'content-type': 'application/json' };
      const outgoing = httpRequest(`${program.url}${path}`, { method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      if (body !== undefined) for (const part of [body.slice(0, 9), body.slice(9)]) outgoing.write(part);
      else outgoing.removeHeader('transfer-encoding');
      outgoing.end();
    });
  expect(await send('/threads', JSON.stringify(acme()))).toBe(201);
  expect(await send('/threads/1/replied')).toBe(200);
  expect(await send('/threads', `{"client":"${'x'.repeat(200_000)}`)).toBe(413);
});

test('a body that is too large, or no JSON, is refused before it is looked at', async () => {
  expect(code(await add({}, { ...acme(), topic: 'x'.repeat(200_000) }))).toEqual([413, 'body_too_large']);
  expect(code(await add({ 'content-type': 'text/plain' }, 'client=Acme'))).toEqual([415, 'not_json']);
  expect(code(await add({ 'content-type': 'application/json; charset=iso-8859-1' }))).toEqual([
    415,
    'not_json',
  ]);
  expect(await count()).toBe(0);
});

test.each([
  ['amount/value', { amount: { value: 12400.5, currency: 'EUR' } }],
  ['amount/value', { amount: { value: '12.400,00', currency: 'EUR' } }],
  ['amount/value', { amount: { value: '12,400.00', currency: 'EUR' } }],
  ['amount/value', { amount: { value: '12.400', currency: 'EUR' } }],
  ['amount/value', { amount: { value: '-5.00', currency: 'EUR' } }],
  ['amount/value', { amount: { value: '1E5', currency: 'EUR' } }],
  ['amount/value', { amount: { value: '90000.50', currency: 'JPY' } }],
  ['amount/currency', { amount: { value: '5.00', currency: 'euro' } }],
  ['since', { since: '2026-02-30' }],
  ['since', { since: '09.11.2026' }],
  ['since', { since: '2026-11-09T10:00:00' }],
  ['since', { since: 1_794_182_400 }],
  ['contact/email', { contact: { email: 'jana' } }],
  ['link', { link: 'javascript:alert(1)' }],
  ['owner', { owner: '@ada' }],
  ['client', { client: ' \u200b ' }],
  ['', { colour: 'red' }],
])('a value that can be read in two ways or in none is named: %s', async (pointer, wrong) => {
  const answer = await add({}, { ...acme(), ...wrong });
  expect(answer.status).toBe(422);
  expect(answer.body.errors.map((one: { pointer: string }) => one.pointer)).toContain(
    pointer === '' ? '' : `/${pointer}`,
  );
  expect(await count()).toBe(0);
});

test('problems are told in the language that the program asks for, in the words of Slack', async () => {
  const german = await program.send('GET', '/threads/7', undefined, { 'accept-language': 'de-AT, en;q=0.5' });
  expect(german.body.detail).toBe('Zu „#7“ finde ich keinen Kunden. Alle ansehen: /ghostwatch list all');
  expect(german.headers.get('content-language')).toBe('de');
  const hostile = await program.send('GET', '/threads/7', undefined, {
    'accept-language': ';q=,,'.repeat(500),
  });
  expect(hostile.headers.get('content-language')).toBe('en');
});

test('twenty requests with one Idempotency-Key add one client', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => add({ 'idempotency-key': 'import-1' })));
  const added = answers.filter(({ status }) => status === 201);
  expect(added.length).toBeGreaterThan(0);
  for (const answer of answers) expect([201, 409]).toContain(answer.status);
  expect(await count()).toBe(1);
  const again = await add({ 'idempotency-key': 'import-1' }, { owner: ada.id, client: 'Acme GmbH' });
  expect([again.status, again.headers.get('idempotency-replayed'), again.body.number]).toEqual([
    201,
    'true',
    1,
  ]);
  expect(again.headers.get('location')).toBe('/api/v1/threads/1');
});

test('an Idempotency-Key is good for one request of one key; a refused one does not use it up', async () => {
  const headers = { 'idempotency-key': 'once' };
  expect((await add(headers, { client: 'Acme' })).status).toBe(422);
  expect((await add(headers)).status).toBe(201);
  expect(code(await add(headers, { ...acme(), topic: 'Other' }))).toEqual([422, 'idempotency_key_reused']);
  expect((await program.send('POST', '/threads/1/replied', {}, headers)).status).toBe(200);
  const other = await programWithKey(workspace, port, { name: 'make' });
  expect((await other.send('POST', '/threads', acme(), headers)).status).toBe(201);
  expect(code(await add({ 'idempotency-key': 'ü' }))).toEqual([400, 'idempotency_key_wrong']);
});

test('a process that died between the change and the answer is made good: the repetition adds nothing', async () => {
  const headers = { 'idempotency-key': 'crash' };
  await add(headers);
  const store = await joinSqliteStore(workspace.database);
  const keyId = (await store.keys.list(workspace.bot().identities[0]?.teamId ?? ''))[0]?.id ?? '';
  await store.close();
  const { default: Database } = await import('better-sqlite3');
  const database = new Database(workspace.database);
  database.prepare('update idempotent_requests set answer = null where key_id = ?').run(keyId);
  database.close();
  expect(code(await add(headers))).toEqual([409, 'request_under_way']);
  workspace.clock.set('2026-11-12T10:05:00+01:00');
  const again = await add(headers);
  expect([again.status, again.body.number]).toEqual([201, 1]);
  expect(await count()).toBe(1);
});

test('of two who change the same version one is told that it has changed', async () => {
  await add();
  const seen = { 'if-match': (await program.send('GET', '/threads/1')).headers.get('etag') ?? '' };
  const both = await Promise.all(
    ['One', 'Two'].map((topic) => program.send('PATCH', '/threads/1', { topic }, seen)),
  );
  expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  expect(code(await program.send('POST', '/threads/1/close', {}, { 'if-match': '1' }))).toEqual([
    412,
    'if_match_wrong',
  ]);
});

test('each client comes exactly once, whatever happens between two pages', async () => {
  for (let number = 1; number <= 7; number++) await add({}, { ...acme(), client: `Kunde ${number}` });
  const seen: number[] = [];
  let cursor: string | null = '';
  for (let page = 0; cursor !== null && page < 10; page++) {
    const { body } = await program.send('GET', `/threads?limit=3${cursor && `&cursor=${cursor}`}`);
    seen.push(...body.threads.map((thread: { number: number }) => thread.number));
    cursor = body.next_cursor;
    if (page === 0) {
      await program.send('POST', '/threads/2/close');
      await add({}, { ...acme(), client: 'Newcomer' });
    }
  }
  expect(seen).toEqual([7, 6, 5, 4, 3, 2, 1]);
});

test('who asks too often is told when to go on', async () => {
  const answers = [];
  for (let count = 0; count < 310; count++) answers.push(await program.send('GET', '/key'));
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(10);
  expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await request(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
});

test('web pages of others may not call: there are no CORS headers', async () => {
  const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
  const preflight = await request(`${program.url}/threads`, { method: 'OPTIONS', headers });
  expect([...preflight.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
});

test('an address or method that nobody serves is refused in words', async () => {
  expect(code(await program.send('GET', '/nothing'))).toEqual([404, 'unknown_address']);
  const put = await program.send('PUT', '/threads/1', {});
  expect([put.status, put.body.code, put.headers.get('allow')]).toEqual([
    405,
    'method_not_allowed',
    'GET, HEAD, PATCH',
  ]);
});
