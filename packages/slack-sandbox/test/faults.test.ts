import { describe, expect, test } from 'vitest';
import type { Fault, Sandbox } from '../src/index.ts';
import { clientOf, openSandbox } from './support/bolt.ts';

async function withAda() {
  const { slack, clock } = await openSandbox();
  const ada = slack.addPerson({ name: 'ada' });
  const say = (text = 'hello') => clientOf(slack).chat.postMessage({ channel: ada.id, text });
  return { slack, clock, ada, say };
}

const textsOf = (person: { dm: readonly { text: string }[] }) => person.dm.map((message) => message.text);

describe('a fault on demand', () => {
  test.each<[string, Fault, object, number]>([
    ['an error code', { kind: 'refuse', error: 'internal_error' }, { data: { error: 'internal_error' } }, 0],
    [
      'an error after the fact',
      { kind: 'refuse', error: 'fatal_error', processed: true },
      { data: { error: 'fatal_error' } },
      1,
    ],
    ['a rate limit', { kind: 'rate_limit', retryAfter: 30 }, { retryAfter: 30 }, 0],
    ['a bare 500', { kind: 'http', status: 500 }, { statusCode: 500 }, 0],
    ['a 503 after the fact', { kind: 'http', status: 503, processed: true }, { statusCode: 503 }, 1],
    ['a reset', { kind: 'reset' }, { code: 'slack_webapi_request_error' }, 0],
    ['a lost answer', { kind: 'answer_lost' }, { code: 'slack_webapi_request_error' }, 1],
    ['a page instead of JSON', { kind: 'html' }, {}, 0],
    ['a body cut short', { kind: 'cut_body' }, {}, 1],
  ])('%s happens once', async (_case, fault, expected, stored) => {
    const { slack, ada, say } = await withAda();
    slack.faults.next('chat.postMessage', fault);
    await expect(say()).rejects.toMatchObject(expected);
    expect(ada.dm).toHaveLength(stored);
    await say();
    expect(ada.dm).toHaveLength(stored + 1);
  });

  test('a 429 may come without Retry-After', async () => {
    const { slack } = await withAda();
    slack.faults.next('auth.test', { kind: 'rate_limit', retryAfter: null });
    const answer = await fetch(`${slack.apiUrl}auth.test`, { method: 'POST' });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, null]);
  });

  test('an answer may never come', async () => {
    const { slack, ada } = await withAda();
    slack.faults.next('chat.postMessage', { kind: 'answer_lost', how: 'silence' });
    const hungUp = new AbortController();
    const call = post(slack, ada.id, hungUp.signal);
    await slack.until(() => ada.dm.length === 1);
    await slack.quiet();
    hungUp.abort();
    await expect(call).rejects.toThrow('abort');
  });

  test('a slow answer comes in the end', async () => {
    const { slack, say } = await withAda();
    slack.faults.next('chat.postMessage', { kind: 'slow', ms: 30 });
    const before = performance.now();
    await say();
    expect(performance.now() - before).toBeGreaterThan(25);
  });

  test('a late call takes effect when it is told to', async () => {
    const { slack, ada, say } = await withAda();
    slack.faults.next('chat.postMessage', { kind: 'late' });
    await expect(say('late')).rejects.toThrow();
    await say('in time');
    expect(await slack.faults.acceptLate()).toBe(1);
    expect(textsOf(ada)).toEqual(['in time', 'late']);
  });

  test('a late call takes effect after its time', async () => {
    const { slack, clock, ada, say } = await withAda();
    slack.faults.next('chat.postMessage', { kind: 'late', how: 'http_500', afterMs: 60_000 });
    await expect(say('late')).rejects.toMatchObject({ statusCode: 500 });
    await slack.clockMoved();
    expect(ada.dm).toEqual([]);
    clock.turnMinutes(1);
    await slack.clockMoved();
    expect(textsOf(ada)).toEqual(['late']);
  });

  test('faults queue up, by method or for any, and can be cleared', async () => {
    const { slack, say } = await withAda();
    slack.faults.next('chat.postMessage', { kind: 'refuse', error: 'one' }, 2);
    slack.faults.next('*', { kind: 'refuse', error: 'any' });
    await expect(say()).rejects.toThrow('one');
    await expect(say()).rejects.toThrow('one');
    await expect(say()).rejects.toThrow('any');
    slack.faults.next('*', { kind: 'refuse', error: 'any' });
    slack.faults.clear();
    expect((await say()).ok).toBe(true);
  });

  test('random faults are the same for the same seed', async () => {
    const { slack, say } = await withAda();
    const run = async () => {
      const faults = [{ method: 'chat.postMessage', probability: 0.5, fault: { kind: 'reset' } as const }];
      slack.faults.random({ seed: 7, faults });
      const outcomes: boolean[] = [];
      for (let count = 0; count < 12; count += 1)
        outcomes.push(
          await say().then(
            () => true,
            () => false,
          ),
        );
      return outcomes;
    };
    const first = await run();
    expect(await run()).toEqual(first);
    expect(new Set(first).size).toBe(2);
  });

  test('the log tells what went out', async () => {
    const { slack, say } = await withAda();
    slack.faults.next('chat.postMessage', { kind: 'answer_lost' });
    await say().catch(() => undefined);
    await say();
    expect(slack.calls.map((call) => [call.method, call.status])).toEqual([
      ['chat.postMessage', 0],
      ['chat.postMessage', 200],
    ]);
  });
});

describe('rate limits', () => {
  test('are off unless switched on', async () => {
    const { slack } = await openSandbox();
    const ada = slack.addPerson({ name: 'ada' });
    const client = clientOf(slack);
    for (let count = 0; count < 10; count += 1) await client.chat.postMessage({ channel: ada.id, text: 'x' });
    expect(ada.dm).toHaveLength(10);
  });

  test('let a channel have a burst, then one message a second', async () => {
    const { slack, clock } = await openSandbox({ rateLimits: true });
    const [ada, ben] = [slack.addPerson({ name: 'ada' }), slack.addPerson({ name: 'ben' })];
    const say = (channel: string) => clientOf(slack).chat.postMessage({ channel, text: 'x' });
    for (let count = 0; count < 5; count += 1) await say(ada.id);
    await expect(say(ada.id)).rejects.toMatchObject({ retryAfter: 1 });
    expect((await say(ben.id)).ok).toBe(true);
    clock.ms += 1000;
    expect((await say(ada.id)).ok).toBe(true);
  });

  test('follow the tier of the method', async () => {
    const { slack, clock } = await openSandbox({ rateLimits: true });
    const list = () => clientOf(slack).users.list({});
    for (let count = 0; count < 20; count += 1) await list();
    await expect(list()).rejects.toMatchObject({ retryAfter: 3 });
    clock.ms += 3000;
    expect((await list()).ok).toBe(true);
  });
});

function post(slack: Sandbox, channel: string, signal: AbortSignal): Promise<Response> {
  const headers = { authorization: `Bearer ${slack.app.botToken}` };
  const body = new URLSearchParams({ channel, text: 'hello' });
  return fetch(`${slack.apiUrl}chat.postMessage`, { method: 'POST', headers, body, signal });
}
