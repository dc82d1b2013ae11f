import type { Message, Person } from 'slack-sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { request } from '../support/api.ts';
import { freePort } from '../support/free-port.ts';
import { openReceiver, type Receiver } from '../support/receiver.ts';
import { modalOf, screenOf, submitsModal } from '../support/settings.ts';
import { addAda, openWorkspace, type, type Workspace } from '../support/workspace.ts';

const PUBLIC = 'https://ghostwatch.example.com';
let workspace: Workspace;
let boss: Person;
let other: Person;
let receiver: Receiver;
let port: number;
beforeEach(async () => {
  port = await freePort();
  receiver = await openReceiver();
  workspace = await openWorkspace('2026-11-09T10:00:00+01:00', {}, undefined, {
    PORT: String(port),
    GHOSTWATCH_URL: PUBLIC,
    GHOSTWATCH_SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
    GHOSTWATCH_PRIVATE_WEBHOOKS: '1',
  });
  boss = workspace.slack.addPerson({ name: 'boss', isAdmin: true, locale: 'en-GB' });
  other = workspace.slack.addPerson({ name: 'dora', isAdmin: true, locale: 'de-DE' });
});
afterEach(async () => {
  await workspace.close();
  await receiver.close();
});

const say = (line: string, who = boss) => type(who, `/ghostwatch ${line}`, workspace);
const screen = () => screenOf(boss, workspace);
const passes = (ms: number) => workspace.clock.set(workspace.clock.now() + ms);
const MINUTE = 60_000;

async function answerTo(line: string, who = boss): Promise<Message> {
  return (await (await who.command(`/ghostwatch ${line}`)).response()) as Message;
}

async function undoes(answer: Message, who = boss): Promise<string> {
  const click = await who.clicksStale(answer, { actionId: 'settings_undo' });
  await workspace.slack.quiet();
  return click.responses.map(workspace.read).join('\n');
}

async function click(actionId: string): Promise<void> {
  await boss.clicks(modalOf(boss), { actionId });
  await workspace.slack.quiet();
}

/** The types of what the receiver got until now. */
async function received(): Promise<readonly unknown[]> {
  await workspace.bot().tick();
  return receiver.received.map(({ body }) => body.type);
}

describe('webhooks', () => {
  test('a new one is removed again, a removed one is called again with its events and its secret', async () => {
    const made = await answerTo(`webhooks new n8n ${receiver.url}`);
    expect(workspace.read(made)).toContain('[ Edit… ]');
    expect(await undoes(made)).toContain('The webhook *n8n* has been removed.');
    expect(await say('webhooks show n8n')).toContain('no webhook called');
    await say(`webhooks new Zapier ${receiver.url} added closed`);
    await say('add "Acme GmbH"');
    expect(await received()).toEqual(['thread.added']);
    passes(MINUTE);
    const removed = await answerTo('webhooks remove Zapier');
    await say('close #1 won');
    expect(await received()).toEqual(['thread.added']);
    const undone = await undoes(removed);
    expect(undone).toContain('*Undone: the webhook “Zapier”.*');
    expect(undone).toContain('will be told what happens from now on');
    expect(undone).toContain('is told about: Client added, Closed');
    await say('reopen #1');
    await say('close #1 declined');
    expect(await received()).toEqual(['thread.added', 'thread.closed']);
    expect(await say('audit')).toContain('undid a change of settings: webhooks');
  });

  test('paused, resumed, other events: each is what it was, in German, by another admin', async () => {
    await say(`webhooks new Zapier ${receiver.url} added`);
    const paused = await answerTo('webhooks pause Zapier');
    expect(await undoes(paused, other)).toContain('Rückgängig gemacht: der Webhook „Zapier“');
    expect(await say('webhooks')).toContain('1 event · on');
    await say('webhooks pause Zapier');
    passes(MINUTE);
    await say('webhooks resume Zapier');
    expect(await say('undo')).toContain('*Zapier* is paused');
    const chosen = await answerTo('webhooks events Zapier all');
    expect(workspace.read(chosen)).toContain('[ Edit… ]');
    expect(await undoes(chosen)).toContain('is told about: Client added');
    expect(await undoes(chosen)).toContain('already been undone');
  });

  test('what changed again since is told, another setting of it is no hindrance', async () => {
    await say(`webhooks new Zapier ${receiver.url} added`);
    const chosen = await answerTo('webhooks events Zapier closed');
    await say('webhooks pause Zapier');
    passes(MINUTE);
    await say('webhooks events Zapier replied', other);
    const told = await undoes(chosen);
    expect(told).toContain('changed again since');
    expect(told).toContain('@dora');
    expect(told).toContain('told about: Client replied');
    expect(told).not.toContain('paused');
  });

  test('one that was switched off by its receiver is off again', async () => {
    await say(`webhooks new Zapier ${receiver.url}`);
    receiver.answers(410);
    await say('add "Acme GmbH"');
    await received();
    expect(await say('webhooks')).toContain('turned off: its receiver is gone');
    const resumed = await answerTo('webhooks resume Zapier');
    expect(await undoes(resumed)).toContain('*Zapier* is paused');
  });

  test('Edit… opens the form for its events; a new secret is given up again', async () => {
    const made = await answerTo(`webhooks new Zapier ${receiver.url} added`);
    await boss.clicksStale(made, { actionId: 'webhook_events' });
    await workspace.slack.quiet();
    await submitsModal(boss, workspace);
    expect(screen()).toContain('is told about: Client added');
    await boss.closesModal();
    const rotated = await answerTo('webhooks rotate Zapier');
    expect(await undoes(rotated)).toContain('signed with the old secret only');
    expect(await say('webhooks show Zapier')).not.toContain('Signed with the old secret, too');
    const twice = await answerTo('webhooks rotate Zapier');
    passes(MINUTE);
    await say('webhooks rotate Zapier');
    expect(await undoes(twice)).toContain('changed again since');
  });

  test('the buttons in the window about a webhook offer Undo', async () => {
    await boss.clicks(await answerTo('webhooks'), { actionId: 'webhooks_open' });
    await workspace.slack.quiet();
    await click('webhooks_new');
    await boss.fills({ webhook_url: receiver.url, webhook_name: 'n8n' });
    await submitsModal(boss, workspace);
    expect(screen()).toContain('[ Undo ]');
    await boss.closesModal();
    await click('webhook_show');
    for (const button of ['webhook_pause', 'webhook_resume', 'webhook_remove']) {
      passes(MINUTE);
      await click(button);
      expect(screen(), button).toContain('[ Undo ]');
    }
    await click('settings_undo');
    expect(screen()).toContain('Undone: the webhook “n8n”');
    passes(MINUTE);
    expect(await say('webhooks')).toContain('*n8n*');
  });

  test('an address that was added anew takes the place of the removed one', async () => {
    await say(`webhooks new Zapier ${receiver.url}`);
    const removed = await answerTo('webhooks remove Zapier');
    expect(await say(`webhooks new n8n ${receiver.url}`)).toContain('*n8n* will be told');
    expect(await undoes(removed)).toContain('can’t undo that');
    expect(await say('webhooks')).not.toContain('Zapier');
  });

  test('only admins undo', async () => {
    const made = await answerTo(`webhooks new Zapier ${receiver.url}`);
    expect(await undoes(made, addAda(workspace.slack))).toContain('Only admins');
    expect(await say('webhooks')).toContain('Zapier');
  });
});

describe('addresses that other programs send to', () => {
  const addressIn = (text: string) => new RegExp(`${PUBLIC}/hooks/gwh_[\\w-]+`).exec(text)?.[0] ?? '';
  const post = async (address: string, body: unknown = {}) =>
    request(address.replace(PUBLIC, `http://127.0.0.1:${port}`), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  test('a replaced address is the only one again, for good', async () => {
    const old = addressIn(await say('hooks new CRM'));
    const rotated = await answerTo('hooks rotate CRM');
    const fresh = addressIn(workspace.read(rotated));
    expect(await undoes(rotated)).toContain('The old address of *CRM* works, and the new one doesn’t.');
    passes(48 * 60 * MINUTE);
    expect([(await post(old)).status, (await post(fresh)).status]).toEqual([202, 404]);
    expect(await say('hooks show CRM')).not.toContain('The old address works');
  });

  test('a signature: set, replaced, given up; each step back is the one before', async () => {
    const address = addressIn(await say('hooks new CRM hubspot'));
    const stateOf = async () => ((await post(address)).status === 401 ? 'signed' : 'open');
    await boss.clicks(await answerTo('hooks'), { actionId: 'hooks_open' });
    await workspace.slack.quiet();
    await click('hook_show');
    const sets = async (secret: string) => {
      passes(MINUTE);
      await click('hook_signing');
      await boss.fills({ hook_secret: secret });
      await submitsModal(boss, workspace);
      expect(screen()).toContain('[ Undo ]');
    };
    await sets('first-secret');
    await sets('second-secret');
    await sets('');
    expect(await stateOf()).toBe('open');
    expect(await say('undo')).toContain('Only what HubSpot has signed is accepted.');
    expect(await stateOf()).toBe('signed');
    expect(await say('undo')).toContain('can’t undo that');
    expect(await stateOf()).toBe('signed');
    expect(JSON.stringify(workspace.log.lines)).not.toMatch(/first-secret|second-secret/);
  });
});
