import type { Fault, Person } from 'slack-sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkStore } from '../../src/adapters/sql/sqlite/health/check-store.ts';
import { written } from '../support/collected-log.ts';
import { storedNudges } from '../support/nudge-rows.ts';
import { addAda, latestNudge, nudgesTo, openWorkspace, type, type Workspace } from '../support/workspace.ts';

/** Three working days after Monday morning, when an offer earns its first nudge. */
const DUE = Date.parse('2026-11-12T10:00:00+01:00');
const SECOND = 1000;
const MINUTE = 60_000;
/** The time-out of a call, as these tests set it, and the settle window. */
const WINDOW = 1000 + 30_000;

let workspace: Workspace;
let ada: Person;
let ben: Person;
beforeEach(async () => {
  workspace = await openWorkspace(undefined, {}, undefined, {
    GHOSTWATCH_SEND_TIMEOUT: '1',
    GHOSTWATCH_MESSAGES_PER_SECOND: '100',
  });
  ada = addAda(workspace.slack);
  ben = workspace.slack.addPerson({ name: 'ben', realName: 'Ben Okoro', timeZone: 'Europe/Berlin' });
});
afterEach(async () => {
  const { botToken, appToken } = workspace.slack.app;
  const log = written(workspace.log);
  for (const secret of [botToken, appToken, 'Acme']) expect(log).not.toContain(secret);
  await workspace.close();
});

const add = (line: string) => type(ada, `/ghostwatch add ${line}`, workspace);
const nextPost = (fault: Fault, times = 1) => workspace.slack.faults.next('chat.postMessage', fault, times);

/** Turns the clock to this long (ms) after the nudge is due, and ticks once. */
async function tickAfter(ms: number): Promise<void> {
  workspace.clock.set(DUE + ms);
  await workspace.slack.clockMoved();
  await workspace.bot().tick();
}

/** How often Slack was asked to post a nudge. */
function posts(): number {
  const { calls } = workspace.slack;
  return calls.filter(({ method, params }) => method === 'chat.postMessage' && params.metadata).length;
}

/** What the bot itself has to say of nudges that do not go out. */
function complaints() {
  const { lines } = workspace.log;
  return lines
    .filter(({ level, facts }) => ['warn', 'error'].includes(level) && facts.from !== 'slack-sdk')
    .map(({ message, facts }) => ({ message, error: facts.error }));
}

describe('Slack certainly did not store the nudge', () => {
  test.each<[string, Fault, number, string]>([
    ['429 with Retry-After', { kind: 'rate_limit', retryAfter: 90 }, 90 * SECOND, 'ratelimited'],
    ['429 without Retry-After', { kind: 'rate_limit', retryAfter: null }, 30 * SECOND, 'ratelimited'],
    ['rate_limited in the body', { kind: 'refuse', error: 'rate_limited' }, 30 * SECOND, 'rate_limited'],
    [
      'messages_tab_disabled',
      { kind: 'refuse', error: 'messages_tab_disabled' },
      15 * MINUTE,
      'messages_tab_disabled',
    ],
    ['missing_scope', { kind: 'refuse', error: 'missing_scope' }, 15 * MINUTE, 'missing_scope'],
  ])('%s: it waits, goes out once, and the log says both', async (_what, fault, wait, error) => {
    await add('Acme about:offer');
    nextPost(fault);
    await tickAfter(0);
    expect(nudgesTo(ada)).toHaveLength(0);
    expect(storedNudges(workspace.database)).toMatchObject([{ state: 'queued', error, recipient: ada.id }]);
    expect(complaints()).toEqual([{ message: 'Nudges wait for Slack', error }]);

    await tickAfter(wait - 1);
    expect(posts()).toBe(1);
    await tickAfter(wait);
    await tickAfter(wait + MINUTE);
    expect(nudgesTo(ada)).toHaveLength(1);
    expect(posts()).toBe(2);
    expect(storedNudges(workspace.database)).toMatchObject([{ state: 'sent', error: null }]);
    expect(complaints()).toHaveLength(1);
    expect(workspace.log.lines).toContainEqual(
      expect.objectContaining({ level: 'info', message: 'Nudges go out again' }),
    );
  });

  test('a rate limit in a rush is kept for the whole workspace, and said once', async () => {
    const people = Array.from({ length: 12 }, (_, count) =>
      workspace.slack.addPerson({ name: `person${count}`, timeZone: 'Europe/Berlin', locale: 'en-GB' }),
    );
    for (const person of people) await type(person, '/ghostwatch add Acme about:offer', workspace);
    nextPost({ kind: 'rate_limit', retryAfter: 60 }, 8);
    await tickAfter(0);
    // Eight lanes may have been under way when the first answer came.
    expect(posts()).toBeLessThanOrEqual(8);
    expect(complaints()).toEqual([{ message: 'Nudges wait for Slack', error: 'ratelimited' }]);
    await tickAfter(2 * MINUTE);
    await tickAfter(3 * MINUTE);
    for (const person of people) expect(nudgesTo(person)).toHaveLength(1);
  });
});

describe('nobody can tell whether Slack stored the nudge', () => {
  test.each<[string, Fault, 0 | 1]>([
    ['500, before it was stored', { kind: 'http', status: 500 }, 0],
    ['500, after it was stored', { kind: 'http', status: 500, processed: true }, 1],
    ['503, before it was stored', { kind: 'http', status: 503 }, 0],
    ['503, after it was stored', { kind: 'http', status: 503, processed: true }, 1],
    ['a reset before acceptance', { kind: 'reset' }, 0],
    ['a reset after acceptance', { kind: 'answer_lost', how: 'reset' }, 1],
    ['no answer', { kind: 'answer_lost', how: 'silence' }, 1],
    ['HTML with 200', { kind: 'html' }, 0],
    ['a cut body', { kind: 'cut_body' }, 1],
    ['internal_error, before it was stored', { kind: 'refuse', error: 'internal_error' }, 0],
    ['internal_error, after it was stored', { kind: 'refuse', error: 'internal_error', processed: true }, 1],
    ['fatal_error', { kind: 'refuse', error: 'fatal_error', processed: true }, 1],
    ['service_unavailable', { kind: 'refuse', error: 'service_unavailable' }, 0],
    ['request_timeout', { kind: 'refuse', error: 'request_timeout', processed: true }, 1],
    ['a code that is none', { kind: 'refuse', error: 'Sorry! Something went wrong.' }, 0],
  ])('%s: it is looked for after the settle window, and stands there once', async (_what, fault, stored) => {
    await add('Acme about:offer');
    nextPost(fault);
    await tickAfter(0);
    expect(nudgesTo(ada)).toHaveLength(stored);
    const [doubtful] = storedNudges(workspace.database);
    expect(doubtful).toMatchObject({ state: 'unknown', recipient: ada.id });
    expect(complaints()).toEqual([{ message: 'A nudge did not go out', error: doubtful?.error }]);

    await tickAfter(WINDOW - 1);
    expect([nudgesTo(ada).length, posts()]).toEqual([stored, 1]);
    await tickAfter(WINDOW + SECOND);
    await tickAfter(WINDOW + MINUTE);
    expect(nudgesTo(ada)).toHaveLength(1);
    expect(posts()).toBe(stored === 1 ? 1 : 2);
    expect(storedNudges(workspace.database)).toMatchObject([{ state: 'sent', error: null }]);
    const told = await type(ada, '/ghostwatch show #1', workspace);
    expect(told.match(/reminded/g)).toHaveLength(1);
    expect(complaints()).toHaveLength(1);
  });

  test('accepted late, inside the settle window: it is found, and not sent again', async () => {
    await add('Acme about:offer');
    nextPost({ kind: 'late', afterMs: 20 * SECOND });
    await tickAfter(0);
    expect(nudgesTo(ada)).toHaveLength(0);
    await tickAfter(20 * SECOND);
    expect(nudgesTo(ada)).toHaveLength(1);
    await tickAfter(WINDOW + SECOND);
    expect([nudgesTo(ada).length, posts()]).toEqual([1, 1]);
    expect(storedNudges(workspace.database)).toMatchObject([{ state: 'sent' }]);
  });

  test('accepted later than the settle window: it comes twice, and this is what remains', async () => {
    await add('Acme about:offer');
    nextPost({ kind: 'late', afterMs: 10 * MINUTE });
    await tickAfter(0);
    await tickAfter(WINDOW + SECOND);
    expect(nudgesTo(ada)).toHaveLength(1);
    await tickAfter(10 * MINUTE);
    expect(nudgesTo(ada)).toHaveLength(2);
    expect(storedNudges(workspace.database)).toMatchObject([{ state: 'sent' }]);
  });

  test('while the direct messages cannot be read it stays in doubt, and nothing is sent blindly', async () => {
    await add('Acme about:offer');
    nextPost({ kind: 'answer_lost', how: 'reset' });
    await tickAfter(0);
    workspace.slack.faults.next('conversations.history', { kind: 'http', status: 503 }, 20);
    for (let minute = 1; minute <= 5; minute++) await tickAfter(minute * MINUTE);
    expect(storedNudges(workspace.database)).toMatchObject([{ state: 'unknown' }]);
    expect([nudgesTo(ada).length, posts()]).toEqual([1, 1]);
    workspace.slack.faults.clear();
    await tickAfter(6 * MINUTE);
    expect(storedNudges(workspace.database)).toMatchObject([{ state: 'sent' }]);
    expect([nudgesTo(ada).length, posts()]).toEqual([1, 1]);
  });
});

describe('Slack does not take the card', () => {
  test.each([
    'invalid_blocks',
    'invalid_blocks_format',
    'msg_too_long',
    'msg_blocks_too_long',
    'metadata_too_large',
    'no_text',
  ])('%s: the nudge goes out in simple words', async (error) => {
    await add('Acme about:offer');
    // Once as it is, and once without the blocks that not every workspace has.
    nextPost({ kind: 'refuse', error }, 2);
    await tickAfter(0);
    await tickAfter(MINUTE);
    expect(nudgesTo(ada)).toHaveLength(1);
    const seen = workspace.read(latestNudge(ada));
    expect(seen).toContain('#1 · Acme');
    expect(seen).toContain('/ghostwatch show #1');
    expect(storedNudges(workspace.database)).toMatchObject([{ state: 'sent' }]);
    expect(complaints()).toEqual([{ message: 'Slack refused a card; the nudge goes out without it', error }]);
  });

  test('not even simple words: the history says so, and the next step comes at its time', async () => {
    await add('Acme about:offer');
    nextPost({ kind: 'refuse', error: 'invalid_blocks' }, 3);
    await tickAfter(0);
    expect(storedNudges(workspace.database)).toMatchObject([{ state: 'failed', error: 'invalid_blocks' }]);
    expect(complaints()).toContainEqual({ message: 'A nudge did not go out', error: 'invalid_blocks' });
    expect(await type(ada, '/ghostwatch show #1', workspace)).toContain('(invalid_blocks)');
    await workspace.timePasses('2026-11-18T17:00:00+01:00');
    expect(workspace.read(latestNudge(ada))).toContain('Follow up');
  });
});

test('a workspace without the newest blocks gets the card without what is folded, and is asked only once', async () => {
  workspace.slack.refuseBlocks('container');
  await add('Acme about:offer');
  await tickAfter(0);
  expect(workspace.read(latestNudge(ada))).toContain('[ Write the email… ]');
  expect(workspace.read(latestNudge(ada))).not.toContain('*So far*');
  expect(complaints()).toEqual([]);
  const before = posts();
  await workspace.timePasses('2026-11-18T17:00:00+01:00');
  expect(nudgesTo(ada)).toHaveLength(2);
  expect(posts() - before).toBe(1);
});

describe('the owner can’t be reached', () => {
  test.each(['channel_not_found', 'not_in_channel', 'is_archived', 'user_disabled', 'user_not_found'])(
    '%s: the nudge goes to whoever added the thread, once, and says for whom',
    async (error) => {
      await add('Acme about:offer owner:@ben');
      nextPost({ kind: 'refuse', error });
      await tickAfter(0);
      await tickAfter(MINUTE);
      expect(nudgesTo(ben)).toHaveLength(0);
      expect(nudgesTo(ada)).toHaveLength(1);
      expect(workspace.read(latestNudge(ada))).toContain('because @ben can’t be reached in Slack.');
      expect(storedNudges(workspace.database)).toMatchObject([{ state: 'sent', recipient: ada.id }]);
      expect(complaints()).toEqual([{ message: 'A nudge did not go out', error }]);
      expect(await type(ada, '/ghostwatch show #1', workspace)).toContain(`couldn’t reach @ben (${error})`);
    },
  );

  test('an escalation channel that was archived: whoever stands behind it gets the nudge', async () => {
    const alarm = workspace.slack.addChannel({ name: 'alarm', members: [ada, ben], withBot: true });
    await add('Acme about:offer owner:@ben');
    const boss = workspace.slack.addPerson({ name: 'boss', isAdmin: true });
    await type(boss, `/ghostwatch escalation <#${alarm.id}|${alarm.name}>`, workspace);
    await workspace.slack.archive(alarm);
    await workspace.timePasses('2026-12-18T17:00:00+01:00');
    expect(workspace.slack.messagesIn(alarm)).toHaveLength(0);
    expect(workspace.read(nudgesTo(ada)[0])).toContain('@ben hasn’t reacted to three nudges in a row');
    expect(complaints()).toEqual([{ message: 'A nudge did not go out', error: 'is_archived' }]);
  });

  test('nobody else is known: it waits while Slack does not say who answers for the workspace', async () => {
    const olga = workspace.slack.addPerson({ name: 'olga', isOwner: true, timeZone: 'Europe/Berlin' });
    await add('Acme about:offer');
    await workspace.slack.deactivate(ada);
    workspace.slack.faults.next('users.list', { kind: 'http', status: 503 }, 2);
    await tickAfter(0);
    expect(storedNudges(workspace.database)).toMatchObject([{ state: 'queued', error: 'user_disabled' }]);
    expect(complaints().map(({ message }) => message)).toContain(
      'Slack did not say who answers for the workspace',
    );
    await tickAfter(15 * MINUTE);
    await tickAfter(16 * MINUTE);
    expect(nudgesTo(olga)).toHaveLength(1);
    expect(storedNudges(workspace.database)).toMatchObject([{ state: 'sent', recipient: olga.id }]);
  });

  test('nobody at all can be reached: the history says so, and the doctor finds it', async () => {
    await add('Acme about:offer');
    await workspace.slack.deactivate(ada);
    await tickAfter(0);
    expect(storedNudges(workspace.database)).toMatchObject([{ state: 'failed', error: 'user_disabled' }]);
    expect(await type(ben, '/ghostwatch show #1', workspace)).toContain(
      'couldn’t reach @ada (user_disabled)',
    );
    const checks = await checkStore(workspace.database, workspace.clock.now());
    expect(checks).toContainEqual(
      expect.objectContaining({ state: 'warning', says: expect.stringContaining('user_disabled') }),
    );
  });
});
