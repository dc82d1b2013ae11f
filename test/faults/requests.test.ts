import type { Message, Person, RequestDefect } from 'slack-sandbox';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { formMetadata } from '../../src/adapters/slack/ids/forms.ts';
import { freePort } from '../support/free-port.ts';
import { addAda, openWorkspace, type, type Workspace } from '../support/workspace.ts';

const MONDAY = '2026-11-09T10:00:00+01:00';
const FORM = 'application/x-www-form-urlencoded';

let workspace: Workspace;
let ada: Person;
beforeEach(async () => {
  // Bolt compares the age of a request with the system's clock.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(MONDAY) });
  workspace = await openWorkspace(MONDAY, { ackTimeoutMs: 1000 }, await freePort());
  ada = addAda(workspace.slack);
});
afterEach(async () => {
  await workspace.close();
  vi.useRealTimers();
});

const list = () => type(ada, '/ghostwatch list all', workspace);

/** A command of Ada's, as Slack writes it. */
function command(text: string): string {
  const { slack } = workspace;
  return new URLSearchParams({
    team_id: slack.team.id,
    team_domain: slack.team.domain,
    channel_id: ada.dmChannel.id,
    channel_name: 'directmessage',
    user_id: ada.id,
    user_name: ada.name,
    command: '/ghostwatch',
    text,
    api_app_id: slack.app.appId,
    response_url: `${slack.url}/used-up`,
    trigger_id: '1.2.3',
  }).toString();
}

/** What the bot warned of. */
function warnings(): string {
  return workspace.log.lines
    .filter(({ level }) => level === 'warn')
    .map(({ message }) => message)
    .join('\n');
}

/** Waits until everything has been heard and answered. */
async function heard(): Promise<void> {
  await workspace.slack.quiet();
}

describe('who is not Slack', () => {
  test.each<[string, RequestDefect, string]>([
    ['a missing signature', { signature: 'missing' }, 'x-slack-signature did not have the expected type'],
    ['a wrong signature', { signature: 'wrong' }, 'signature mismatch'],
    ['a request older than five minutes', { timestampOffset: -301 }, 'request is stale'],
    ['a request from the future', { timestampOffset: 301 }, 'A request from the future was refused'],
    ['an altered body', { alterBody: true }, 'signature mismatch'],
  ])('%s is refused and changes nothing; Slack says that it did not work', async (_what, defect, warning) => {
    workspace.slack.falsifyNextRequests(defect);
    expect((await ada.command('/ghostwatch add Globex')).outcome).toBe('dispatch_failed');
    expect(ada.dm.at(-1)?.text).toContain('dispatch_failed');
    expect(warnings()).toContain(warning);
    expect(await list()).not.toContain('Globex');
  });

  test('a time that is none is refused', async () => {
    const headers = { 'x-slack-request-timestamp': 'soon' };
    const answer = await workspace.slack.sendSigned({
      body: command('add Globex'),
      contentType: FORM,
      headers,
    });
    expect(answer.status).toBe(401);
    expect(await list()).not.toContain('Globex');
  });

  test('our address is proved by an echo to whoever signs, and to nobody else', async () => {
    const { slack } = workspace;
    const body = '{"type":"url_verification","challenge":"abc"}';
    expect(await slack.sendSigned({ body })).toEqual({ status: 200, body: '{"challenge":"abc"}' });
    slack.falsifyNextRequests({ signature: 'missing' });
    expect(await slack.sendSigned({ body })).toEqual({ status: 401, body: '' });
  });
});

describe('what makes no sense', () => {
  test('a body that is too large is refused before all of it is read', async () => {
    const body = JSON.stringify({ type: 'event_callback', padding: 'x'.repeat(3_000_000) });
    expect((await workspace.slack.sendSigned({ body })).status).toBe(413);
    expect(warnings()).toContain('A request was too large');
    expect(await list()).toContain('/ghostwatch add');
  });

  test.each([
    ['JSON that breaks off', '{"type":', 'application/json'],
    ['no body', '', 'application/json'],
    ['JSON without fields', 'null', 'application/json'],
    ['a list', '[{"type":"event_callback"}]', 'application/json'],
    ['a form whose payload breaks off', 'payload=%7B%22type%22', FORM],
    ['a form whose payload is nothing', 'payload=null', FORM],
  ])('%s is refused, and said in the log', async (_what, body, contentType) => {
    expect((await workspace.slack.sendSigned({ body, contentType })).status).toBe(400);
    expect(warnings()).toContain('A request made no sense');
  });

  test.each([
    ['a type', { type: 'something_new' }, true],
    ['an event', { type: 'event_callback', event_id: 'Ev1', event: { type: 'something_new' } }, false],
    ['an empty event', { type: 'event_callback', event_id: 'Ev2', event: {} }, false],
    ['a closed window', { type: 'view_closed', view: { callback_id: 'form' } }, true],
    ['a shortcut', { type: 'shortcut', callback_id: 'something_new', trigger_id: '1.2' }, true],
  ])('%s that nobody knows is taken at once and does nothing', async (_what, payload, isWarned) => {
    const { slack } = workspace;
    const whole = { team_id: slack.team.id, team: slack.team, user: { id: ada.id }, ...payload };
    expect((await slack.sendSigned({ body: JSON.stringify(whole) })).status).toBe(200);
    await heard();
    expect(warnings().includes('Nobody listens to what Slack sent')).toBe(isWarned);
    expect(workspace.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('a content type that names its charset is understood', async () => {
    const { slack } = workspace;
    const form = { body: command('add Globex'), contentType: `${FORM}; charset=utf-8` };
    expect((await slack.sendSigned(form)).status).toBe(200);
    const json = { body: '{"type":"url_verification","challenge":"abc"}' };
    const answer = await slack.sendSigned({ ...json, contentType: 'application/json; charset=UTF-8' });
    expect(answer.status).toBe(200);
    await heard();
    expect(await list()).toContain('Globex');
  });
});

describe('what comes more than once', () => {
  test('a replayed command acts once', async () => {
    const request = { body: command('add Globex'), contentType: FORM };
    for (let count = 0; count < 3; count++) {
      expect((await workspace.slack.sendSigned(request)).status).toBe(200);
      await heard();
    }
    expect((await list()).match(/Globex/g)).toHaveLength(1);
  });

  test('a replayed form acts once', async () => {
    const submission = {
      type: 'view_submission',
      trigger_id: '1.2.3',
      view: {
        id: 'V1',
        type: 'modal',
        callback_id: 'form',
        private_metadata: formMetadata({ form: 'add' }),
        state: { values: { client: { value: { type: 'plain_text_input', value: 'Globex' } } } },
      },
    };
    await ada.sendsInteraction(submission);
    await Promise.all([ada.sendsInteraction(submission), ada.sendsInteraction(submission)]);
    await heard();
    expect((await list()).match(/Globex/g)).toHaveLength(1);
  });
});

describe('events', () => {
  let channel: ReturnType<Workspace['slack']['addChannel']>;
  let offer: Message;
  beforeEach(async () => {
    const { slack } = workspace;
    channel = slack.addChannel({ name: 'client-globex', members: [ada, { id: slack.app.botUserId }] });
    await list();
    offer = await ada.says(channel, 'Here is our offer.');
  });

  /** The ids of all events of a kind. */
  const eventsOf = (kind: string) =>
    workspace.slack.events.filter((event) => event.type === kind).map(({ eventId }) => eventId);
  const whispers = () => ada.sees(channel).filter(({ visibleTo }) => visibleTo !== undefined);

  test('the same event four times acts once', async () => {
    const { slack } = workspace;
    await ada.reacts(offer, 'ghost');
    await heard();
    const [eventId = ''] = eventsOf('reaction_added');
    for (let count = 0; count < 3; count++) await slack.redeliver(eventId);
    await heard();
    expect(whispers()).toHaveLength(1);
    expect((await list()).match(/#\d/g)).toHaveLength(1);
  });

  test('a retry that comes while the first still runs acts no more', async () => {
    const { slack } = workspace;
    slack.faults.next('chat.getPermalink', { kind: 'slow', ms: 100 });
    await ada.reacts(offer, 'ghost');
    const [eventId = ''] = eventsOf('reaction_added');
    await slack.redeliver(eventId);
    await slack.until(() => whispers().length > 0);
    await heard();
    expect(whispers()).toHaveLength(1);
    expect((await list()).match(/#\d/g)).toHaveLength(1);
  });

  test('our own messages say nothing about the client', async () => {
    const { slack } = workspace;
    await type(ada, `/ghostwatch add Globex link:${slack.permalink(offer)}`, workspace);
    const before = await type(ada, '/ghostwatch show #1', workspace);
    const headers = { authorization: `Bearer ${slack.app.botToken}` };
    const text = 'Any news? We would love to hear from you!';
    const body = new URLSearchParams({ channel: channel.id, thread_ts: offer.ts, text });
    await fetch(`${slack.apiUrl}chat.postMessage`, { method: 'POST', headers, body });
    await heard();
    await workspace.bot().tick();
    expect(eventsOf('message').length).toBeGreaterThan(1);
    expect(await type(ada, '/ghostwatch show #1', workspace)).toBe(before);
  });
});

describe('when it takes long', () => {
  test('a command is acknowledged before it is worked on, and answered when it is done', async () => {
    workspace.slack.faults.next('users.info', { kind: 'slow', ms: 1500 });
    const asked = await ada.command('/ghostwatch add Globex');
    expect(asked.outcome).toBe('ok');
    expect(asked.responses).toEqual([]);
    expect(workspace.read(await asked.response())).toContain('Globex');
  });

  test('a command that is under way when the bot stops is done and answered before it ends', async () => {
    const { slack, read, restart } = workspace;
    slack.faults.next('users.info', { kind: 'slow', ms: 500 });
    const asked = await ada.command('/ghostwatch add Globex');
    await restart();
    expect(read(asked.responses[0])).toContain('Globex');
    expect(await list()).toContain('Globex');
    expect(workspace.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
