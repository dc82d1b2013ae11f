import type { Person } from 'slack-sandbox';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openReceiver, type Receiver } from '../support/receiver.ts';
import { modalOf, opensSettings, screenOf, submitsModal } from '../support/settings.ts';
import { addAda, addBoss, openWorkspace, type, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let boss: Person;
let receiver: Receiver;
beforeEach(async () => {
  receiver = await openReceiver();
  workspace = await openWorkspace('2026-11-09T10:00:00+01:00', {}, undefined, {
    GHOSTWATCH_SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
    GHOSTWATCH_PRIVATE_WEBHOOKS: '1',
  });
  boss = addBoss(workspace.slack);
});
afterEach(async () => {
  await workspace.close();
  await receiver.close();
});

const say = (line: string, who = boss) => type(who, `/ghostwatch ${line}`, workspace);
const secretIn = (text: string) => /whsec_[\w+/=-]+/.exec(text)?.[0] ?? '';
const kinds = () => receiver.received.map(({ body }) => body.type);

function isSignedWith(secret: string, index: number): boolean {
  const { headers, text } = receiver.received[index] as Receiver['received'][number];
  const at = new Date(Number(headers['webhook-timestamp']) * 1000);
  const signature = new Webhook(secret).sign(String(headers['webhook-id']), at, text);
  return String(headers['webhook-signature']).split(' ').includes(signature);
}

test('an admin adds, sees, tests, pauses, resumes and removes a webhook by command', async () => {
  expect(await say('webhooks')).toContain('no program is told what happens to clients yet');
  const created = await say(`webhooks new Zapier ${receiver.url} replied and closed`);
  expect(created).toContain('The webhook *Zapier* will be told about events from now on.');
  const secret = secretIn(created);
  const listed = await say('webhooks');
  expect(listed).toContain(`*Zapier* · ${new URL(receiver.url).origin} · 2 events · on`);
  expect(listed).not.toContain(receiver.url);
  expect(listed).not.toContain(secret);
  expect(await say('webhooks test zapier')).toContain('The test was delivered.');
  expect(isSignedWith(secret, 0)).toBe(true);
  await say('add Acme GmbH');
  await say('replied #1');
  await workspace.bot().tick();
  expect(kinds()).toEqual(['test', 'thread.replied']);
  const shown = await say('webhooks show Zapier');
  expect(shown).toContain('Told about: Client replied, Closed');
  expect(shown).toMatch(/Monday 9 November, 10:00 · Client replied · #1 · delivered/);
  expect(shown).not.toContain('Acme');
  expect(await say('webhooks pause Zapier')).toContain('*Zapier* is paused.');
  await say('close #1 won');
  expect(await say('webhooks resume Zapier')).toContain('*Zapier* is on');
  await say('reopen #1');
  await workspace.bot().tick();
  expect(kinds()).toHaveLength(2);
  expect(await say('webhooks events Zapier all')).toContain('*Zapier* is told about: all events');
  await say('close #1 won');
  await workspace.bot().tick();
  expect(kinds().at(-1)).toBe('thread.closed');
  expect(await say('webhooks remove Zapier')).toContain('The webhook *Zapier* has been removed.');
  expect(await say('webhooks test Zapier')).toContain('There is no webhook called “Zapier” here.');
  expect(await say('audit')).toContain('changed settings: webhooks');
});

test('a new secret is shown once, and for a day both sign', async () => {
  const old = secretIn(await say(`webhooks new Zapier ${receiver.url}`));
  const shown = await say('webhooks rotate Zapier');
  expect(shown).toContain(
    'Until Tuesday 10 November, 10:00 (tomorrow) each call is signed with the old secret, too',
  );
  const fresh = secretIn(shown);
  expect(fresh).not.toBe(old);
  await say('webhooks test Zapier');
  expect([isSignedWith(old, 0), isSignedWith(fresh, 0)]).toEqual([true, true]);
  workspace.clock.set('2026-11-10T10:00:01+01:00');
  await say('webhooks test Zapier');
  expect([isSignedWith(old, 1), isSignedWith(fresh, 1)]).toEqual([false, true]);
});

test('the last deliveries say why they failed and when they are tried again', async () => {
  await say(`webhooks new Zapier ${receiver.url}`);
  receiver.answers(302, { location: 'http://169.254.169.254/' });
  await say('add Acme GmbH');
  await workspace.bot().tick();
  const shown = await say('webhooks show Zapier');
  expect(shown).toContain('failing since Monday 9 November, 10:00');
  expect(shown).toContain(
    'Client added · #1 · The receiver answers with a redirect to another address; enter the final one. Next attempt: Monday 9 November, 10:00',
  );
  expect(shown).toContain('1 delivery is waiting.');
  await say('webhooks pause Zapier');
  expect(await say('webhooks show Zapier')).toContain('enter the final one. It won’t be tried again.');
  receiver.answers(500);
  await say('webhooks resume Zapier');
  workspace.clock.set('2026-11-09T11:00:00+01:00');
  expect(await say('webhooks test Zapier')).toContain(
    'The test was not delivered. The receiver answers with an error (500).',
  );
});

test('in German, by the words that people type there', async () => {
  const chefin = workspace.slack.addPerson({ name: 'dora', isAdmin: true, locale: 'de-DE' });
  expect(await say(`webhooks neu Zapier ${receiver.url} antwort, abschluss`, chefin)).toContain(
    'Der Webhook *Zapier* erfährt ab jetzt von Ereignissen.',
  );
  expect(await say('webhooks zeige Zapier', chefin)).toContain(
    'Erfährt von: Kunde hat geantwortet, Geschlossen',
  );
  expect(await say('webhooks pausieren Zapier', chefin)).toContain('*Zapier* ist pausiert.');
  expect(await say('webhooks einschalten Zapier', chefin)).toContain('*Zapier* ist eingeschaltet');
  expect(await say('webhooks ereignisse Zapier erinnert', chefin)).toContain(
    '*Zapier* erfährt von: Zuständige erinnert',
  );
  expect(await say('webhooks erneuern Zapier', chefin)).toContain('Hier ist das neue Secret');
  expect(await say('webhooks entfernen Zapier', chefin)).toContain('ist entfernt');
});

test.each([
  ['webhooks new', 'Which address?'],
  ['webhooks new hooks.example.com/x', 'begins with https://'],
  ['webhooks new https://169.254.169.254/latest', 'private network'],
  ['webhooks new https://nobody.invalid/x', 'This host can’t be found'],
  ['webhooks new https://user:pw@example.com/', 'without a user name or password'],
  ['webhooks new https://nobody.invalid/x replyed', 'Did you mean'],
  ['webhooks tset Zapier', 'Did you mean'],
  ['webhooks show', 'The name is missing'],
  ['webhooks events Zapier', 'Which events?'],
  ['webhooks show Nobody', 'There is no webhook called “Nobody” here.'],
])('%s is answered with what to do', async (line, answer) => {
  expect(await say(line)).toContain(answer);
  expect(await say('webhooks')).toContain('no program is told');
});

test('colleagues who are no admins neither see nor change webhooks', async () => {
  await say(`webhooks new Zapier ${receiver.url}`);
  const ada = addAda(workspace.slack);
  for (const line of [
    '',
    ' show Zapier',
    ' test Zapier',
    ' rotate Zapier',
    ' remove Zapier',
    ` new ${receiver.url}`,
  ])
    expect(await say(`webhooks${line}`, ada)).toContain('Only admins of this workspace can change this.');
  expect(receiver.received).toEqual([]);
});

test('by forms, from the settings: added, tested, its events chosen, removed', async () => {
  await opensSettings(boss, workspace);
  expect(screenOf(boss, workspace)).toContain('*Webhooks*: none.');
  const click = async (actionId: string) => {
    await boss.clicks(modalOf(boss), { actionId });
    await workspace.slack.quiet();
  };
  await click('webhooks_open');
  await click('webhooks_new');
  await boss.fills({ webhook_url: 'http://169.254.169.254/', webhook_name: 'Zapier' });
  expect((await submitsModal(boss, workspace)).errors).toMatchObject({
    webhook_url: expect.stringContaining('private network'),
  });
  await boss.fills({ webhook_url: receiver.url, webhook_events: ['Client replied', 'Closed'] });
  await submitsModal(boss, workspace);
  expect(secretIn(screenOf(boss, workspace))).not.toBe('');
  await boss.closesModal();
  expect(screenOf(boss, workspace)).toContain('*Zapier* · ');
  await click('webhook_show');
  await click('webhook_test');
  expect(screenOf(boss, workspace)).toContain('The test was delivered.');
  await click('webhook_events');
  await boss.fills({ webhook_events: ['Note added'] });
  await submitsModal(boss, workspace);
  expect(screenOf(boss, workspace)).toContain('Told about: Note added');
  await click('webhook_pause');
  expect(screenOf(boss, workspace)).toContain('is paused');
  await click('webhook_resume');
  await click('webhook_rotate');
  expect(secretIn(screenOf(boss, workspace))).not.toBe('');
  await boss.closesModal({ all: true });
  await opensSettings(boss, workspace);
  await click('webhooks_open');
  await click('webhook_show');
  await click('webhook_remove');
  expect(screenOf(boss, workspace)).toContain('The webhook *Zapier* has been removed.');
});

test('the secret survives a change of the key with which it is stored, and the old key may go', async () => {
  const secret = secretIn(await say(`webhooks new Zapier ${receiver.url}`));
  const [old, fresh] = [7, 8].map((byte) => Buffer.alloc(32, byte).toString('base64'));
  workspace.clock.set('2026-11-09T10:01:00+01:00');
  await workspace.restart({ GHOSTWATCH_SECRET_KEY: `${fresh},${old}` });
  await workspace.restart({ GHOSTWATCH_SECRET_KEY: fresh });
  expect(await say('webhooks test Zapier')).toContain('The test was delivered.');
  expect(isSignedWith(secret, 0)).toBe(true);
  await expect(workspace.restart({ GHOSTWATCH_SECRET_KEY: '' })).rejects.toThrow(
    /GHOSTWATCH_SECRET_KEY is not set/,
  );
  await workspace.restart({ GHOSTWATCH_SECRET_KEY: fresh });
});
