import type { Person } from 'slack-sandbox';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { joinSqliteStore } from '../../src/adapters/sql/sqlite/sqlite.ts';
import { type Answer, request } from '../support/api.ts';
import { freePort } from '../support/free-port.ts';
import { openWorkspace, type, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let boss: Person;
let send: (body: string | Uint8Array<ArrayBuffer>, headers?: Record<string, string>) => Promise<Answer>;
beforeEach(async () => {
  const port = await freePort();
  workspace = await openWorkspace('2026-11-09T10:00:00+01:00', {}, undefined, { PORT: String(port) });
  boss = workspace.slack.addPerson({ name: 'boss', isAdmin: true, locale: 'en-GB' });
  const path = /\/hooks\/gwh_[\w-]+/.exec(await say('hooks new Forms'))?.[0] ?? '';
  send = (body, headers = { 'content-type': 'application/json' }) =>
    request(`http://127.0.0.1:${port}${path}`, { method: 'POST', headers, body });
});
afterEach(() => workspace.close());

const say = (line: string) => type(boss, `/ghostwatch ${line}`, workspace);
const clients = async () =>
  [...(await say('list all')).matchAll(/#(\d+) · ([^|*\n]*)/g)].map(([, , name]) => name?.trim());

test.each([
  ['letters of another encoding', Buffer.from('{"client":"M\xfcller"}', 'latin1')],
  ['UTF-16', Buffer.from('{"client":"Acme"}', 'utf16le')],
  ['half a document', Buffer.from('{"client":')],
  ['a form', Buffer.from('client=Acme')],
  ['nothing', Buffer.from('')],
  ['ten thousand levels', Buffer.from(`${'['.repeat(10_000)}${']'.repeat(10_000)}`)],
])('a hook refuses %s and changes nothing', async (_, body) => {
  const answer = await send(body);
  expect([answer.status, answer.body]).toEqual([400, { error: 'not_json' }]);
  expect(await clients()).toEqual([]);
  expect(await say('hooks show Forms')).toContain('Nothing has arrived');
});

test.each([
  'null',
  '42',
  '"Acme"',
  '[]',
  '{}',
  '[null,1,"x",[]]',
  '{"client":null}',
  '{"client":{"a":1}}',
  '{"client":"  "}',
])('a hook takes %s and adds nothing', async (body) => {
  expect([(await send(body)).status, await clients()]).toEqual([202, []]);
});

test('a mark at the beginning and a type that is not named do no harm', async () => {
  expect((await send('\uFEFF{"client":"Acme"}', {})).body.done).toBe(1);
  expect(await clients()).toEqual(['Acme']);
});

test('what stands in values is shown as text, and never longer than a name', async () => {
  const client = `<!channel> *x* ${'y'.repeat(5000)}`;
  await send(
    JSON.stringify({ client, link: 'javascript:alert(1)', email: 'nobody', amount: '1e9', currency: 'EUR' }),
  );
  const shown = await say('show #1');
  expect(shown).toContain('<!channel> *x* yyy');
  expect(shown.length).toBeLessThan(1500);
  expect(shown).not.toMatch(/javascript|nobody|1,000,000,000/);
});

test('of six hundred events in one body five hundred are looked at, and one that is wrong keeps none of the others', async () => {
  const events = Array.from({ length: 600 }, (_, index) =>
    index === 3 ? null : index < 10 ? { id: `${index}`, client: `Client ${index}` } : { id: `${index}` },
  );
  expect((await send(JSON.stringify(events))).body).toEqual({ done: 9, ignored: 491 });
  expect(await clients()).toHaveLength(9);
});

test('two copies at the same moment and one after a restart add one client', async () => {
  const body = JSON.stringify({ id: 'Q-7', client: 'Acme' });
  const done = (await Promise.all([send(body), send(body)])).map((answer) => answer.body.done);
  expect(done.toSorted()).toEqual([0, 1]);
  await workspace.restart();
  expect((await send(body)).body.done).toBe(0);
  expect(await clients()).toEqual(['Acme']);
});

test('a hook of another workspace cannot be reached by its name, nor a foreign one by this secret', async () => {
  const store = await joinSqliteStore(workspace.database);
  const [hook] = await store.hooks.list(workspace.bot().identities[0]?.teamId ?? '');
  expect(await store.hooks.remove('T0OTHER001', hook?.id ?? '', workspace.clock.now())).toBe(false);
  expect(await store.hooks.setMapping('T0OTHER001', hook?.id ?? '', { client: 'x' })).toBe(false);
  expect(await store.hooks.replaceSecret('T0OTHER001', hook?.id ?? '', 'x', 0)).toBe(false);
  await store.close();
  expect((await send('{"client":"Acme"}')).body.done).toBe(1);
});
