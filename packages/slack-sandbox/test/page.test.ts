import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPage, type Person, type Sandbox, startSandbox } from '../src/index.ts';
import type { Screen } from '../src/page-api/screen.ts';

const NOW = Date.parse('2026-11-09T10:00:00+01:00');

let slack: Sandbox;
let ada: Person;
beforeEach(async () => {
  slack = await startSandbox({ now: () => NOW });
  ada = slack.addPerson({ name: 'ada', realName: 'Ada Berger' });
});
afterEach(() => slack.close());

/** The first screen that the page's stream sends. */
async function screenOf(person: Person, place = ''): Promise<Screen> {
  const response = await fetch(`${slack.url}/page/screen?as=${person.id}&place=${place}`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (reader && !text.includes('\n\n')) text += (await reader.read()).value ?? '';
  await reader?.cancel();
  return JSON.parse(text.slice(text.indexOf('{')));
}

function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${slack.url}${path}`, { method: 'POST', body: JSON.stringify(body), headers });
}

/** A promise that one part of a test waits for and another resolves. */
function signal(): { given: Promise<void>; give: () => void } {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

test('the page says what a person says, and others see it as unread', async () => {
  const ben = slack.addPerson({ name: 'ben' });
  const team = slack.addChannel({ name: 'team', members: [ada, ben] });
  openPage(slack);

  const answer = await post(`/page/people/${ada.id}/says`, { channel: team.id, text: 'Hello @ben' });
  expect(answer.status).toBe(200);
  expect(slack.messagesIn(team).map(({ text }) => text)).toEqual([`Hello <@${ben.id}>`]);

  expect((await screenOf(ben)).places.find(({ name }) => name === 'team')?.unread).toBe(1);
  expect((await screenOf(ben, team.id)).open?.messages).toHaveLength(1);
  expect((await screenOf(ben)).places.find(({ name }) => name === 'team')?.unread).toBe(0);
});

test('a mistake comes back as a sentence', async () => {
  openPage(slack);
  const answer = await post(`/page/people/${ada.id}/says`, { channel: 'C404', text: 'Hello' });
  expect(answer.status).toBe(409);
  expect(await answer.json()).toEqual({ error: 'The sandbox has no channel C404' });
  expect((await post(`/page/people/${ada.id}/flies`, {})).status).toBe(404);
  expect((await post('/page/people/U404/says', {})).status).toBe(409);
});

test('other pages in the same browser are refused, and so are names pointed at this machine', async () => {
  openPage(slack);
  const path = `/page/people/${ada.id}/opensHome`;
  const origin = (value: string) => post(path, { tab: 'home' }, { origin: value });
  expect((await origin('https://elsewhere.example')).status).toBe(403);
  expect((await origin('null')).status).toBe(403);
  expect((await origin(slack.url)).status).toBe(200);

  const ask = (path: string, headers: Record<string, string>) => statusOf('127.0.0.1', path, headers);
  const { host } = new URL(slack.url);
  for (const asked of ['/', '/page/screen', '/page/time/hour']) {
    expect(await ask(asked, { host: 'elsewhere.example' })).toBe(403);
    expect(await ask(asked, { host: `127.0.0.1.elsewhere.example:${new URL(slack.url).port}` })).toBe(403);
    expect(await ask(asked, { host, origin: 'https://elsewhere.example' })).toBe(403);
  }
  expect(await ask('/page/screen', { host, origin: slack.url })).toBe(200);
  expect(await ask('/', { host: host.replace('127.0.0.1', 'localhost') })).toBe(200);
});

test('nobody else in the network can knock', async () => {
  openPage(slack);
  const others = Object.values(networkInterfaces()).flatMap((addresses = []) => addresses);
  const elsewhere = [
    ...others.filter(({ internal }) => !internal),
    { address: '127.0.0.2' },
    { address: '::1' },
  ];
  for (const { address } of elsewhere) await expect(statusOf(address, '/', {})).rejects.toThrow();
});

/** The status of a GET request to an address on this machine, with headers that `fetch` would not send. */
function statusOf(host: string, path: string, headers: Record<string, string>): Promise<number | undefined> {
  const { port } = new URL(slack.url);
  return new Promise((resolve, reject) => {
    const asked = request({ port, host, path, headers }, (response) => {
      resolve(response.statusCode);
      asked.destroy();
    });
    asked.on('error', reject).end();
  });
}

test('a task that was done stays ticked, and time passes once at a time', async () => {
  let isDone = false;
  const begun = signal();
  const passed = signal();
  const anHour = async () => {
    begun.give();
    await passed.given;
    return 'An hour passed.';
  };
  openPage(slack, {
    checklist: {
      title: 'Try',
      intro: '',
      farewell: '',
      tasks: [{ id: 'one', title: 'One', how: '', isDone: () => isDone }],
    },
    time: { steps: [{ id: 'hour', label: '+1 hour', go: anHour }] },
  });
  expect((await screenOf(ada)).checklist?.tasks[0]?.done).toBe(false);
  isDone = true;
  expect((await screenOf(ada)).checklist?.tasks[0]?.done).toBe(true);
  isDone = false;
  expect((await screenOf(ada)).checklist?.tasks[0]?.done).toBe(true);

  const first = post('/page/time/hour', {});
  await begun.given;
  const busy = await screenOf(ada);
  expect(busy.time).toEqual({ steps: [{ id: 'hour', label: '+1 hour' }], busy: true });
  expect(await (await post('/page/time/hour', {})).json()).toEqual({ said: null });
  passed.give();
  expect(await (await first).json()).toEqual({ said: 'An hour passed.' });
  expect((await screenOf(ada)).time?.busy).toBe(false);
});

test('a fault that was planned on the page meets the next call of the method', async () => {
  openPage(slack);
  expect((await post('/page/faults', { kind: 'nonsense', method: '*' })).status).toBe(409);
  await post('/page/faults', { kind: 'refuse', method: 'auth.test', error: 'token_revoked' });
  const call = async () => {
    const headers = { authorization: `Bearer ${slack.app.botToken}` };
    return (await fetch(`${slack.apiUrl}auth.test`, { method: 'POST', headers })).json();
  };
  expect(await call()).toMatchObject({ ok: false, error: 'token_revoked' });
  expect(await call()).toMatchObject({ ok: true });
});

test('the page may run nothing but its own script', async () => {
  openPage(slack);
  for (const path of ['/', '/page/screen']) {
    const answer = await fetch(`${slack.url}${path}`);
    await answer.body?.cancel();
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
  }
});
