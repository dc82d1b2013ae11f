import { renderView } from 'slack-sandbox';
import { expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { type } from '../support/workspace.ts';

openForEachTest();

const screen = (person = ada) => (person.modal ? renderView(person.modal, workspace.slack.nameOf) : '');

async function settled(): Promise<void> {
  await workspace.slack.quiet();
}

test('watch this thread: everything is filled in, one more click and it is watched', async () => {
  const channel = workspace.slack.addChannel({ name: 'client-acme-gmbh', members: [ada] });
  const message = await ada.says(channel, 'Here is our offer.');
  workspace.clock.set('2026-11-10T12:00:00+01:00');

  await ada.usesMessageShortcut('watch_thread', message);
  await settled();
  expect(screen()).toContain('== Watch a client ==');
  expect(screen()).toContain('[ Acme GmbH ]');
  expect(screen()).toContain(workspace.slack.permalink(message));
  expect(screen()).toContain('[ Slack ▾ ]');

  expect(await ada.submits()).toMatchObject({ outcome: 'updated' });
  expect(screen()).toContain('Now watching *#1 · Acme GmbH*. Silent since Monday 9 November. Owner: @ada.');
  expect(screen()).toContain('Next nudge: Check in, Thursday 12 November, 10:00');
});

test('watch this thread on a reply ties the client to its Slack thread', async () => {
  const channel = workspace.slack.addChannel({ name: 'general', members: [ada] });
  const parent = await ada.says(channel, 'Zenith?');
  const reply = await ada.says(channel, 'I have written to them.', { threadTs: parent.ts });
  await ada.usesMessageShortcut('watch_thread', reply);
  await settled();
  expect(screen()).toContain(`thread_ts=${parent.ts}`);
  expect(await ada.submits()).toMatchObject({ outcome: 'not_sent' });
  await ada.fills({ client: 'Zenith' });
  await ada.submits();
  expect(screen()).toContain('Now watching *#1 · Zenith*.');
});

test.each([0, 1, 3])(
  'whichever message is chosen, the first one without an answer is filled in (%i)',
  async (chosen) => {
    const jana = workspace.slack.addPerson({ name: 'jana', externalTeam: { name: 'Acme' } });
    const channel = workspace.slack.addChannel({ name: 'acme', members: [ada, jana], withBot: true });
    const parent = await ada.says(channel, 'Here is our offer.');
    const messages = [parent];
    for (const [hours, who, text] of [
      [1, jana, 'What about the price?'],
      [2, ada, 'The price is 100 €. Is that fine with you?'],
      [24, ada, 'Any news?'],
    ] as const) {
      workspace.clock.set(Date.parse('2026-11-09T10:00:00+01:00') + hours * 3_600_000);
      messages.push(await who.says(channel, text, { threadTs: parent.ts }));
    }
    const message = messages[chosen];
    if (!message) throw new Error('no message');
    await ada.usesMessageShortcut('watch_thread', message);
    await settled();
    expect(screen()).toContain(
      `Our last message without a reply\n[ ${Date.parse('2026-11-09T12:00:00+01:00') / 1000} ▾ ]`,
    );
  },
);

test('a conversation that Slack is slow to tell leaves the moment of the chosen message', async () => {
  const channel = workspace.slack.addChannel({ name: 'acme', members: [ada], withBot: true });
  const message = await ada.says(channel, 'Here is our offer.');
  workspace.slack.faults.next('conversations.replies', { kind: 'slow', ms: 2300 });
  await ada.usesMessageShortcut('watch_thread', message);
  await workspace.slack.until(() => screen().includes('looking up'));
  await workspace.slack.until(() => screen().includes(`[ ${Math.floor(Number(message.ts))} ▾ ]`));
});

test('watch a client from anywhere; somebody new reads it in their own language', async () => {
  const jan = workspace.slack.addPerson({ name: 'jan', locale: 'de-DE', timeZone: 'Europe/Berlin' });
  await jan.usesShortcut('watch_client');
  await settled();
  expect(screen(jan)).toContain('== Kunden beobachten ==');
  expect(screen(jan)).toContain('[ Deutsch (Sie) ▾ ]');
  await jan.fills({ client: 'Zenit', amount: '12.400 €', since: new Date('2026-11-06T09:00:00+01:00') });
  await jan.submits();
  expect(screen(jan)).toContain('Ich beobachte jetzt *#1 · Zenit*. Keine Antwort seit Freitag, 6. November.');
});

test('a message of the future is none, and what was typed stays', async () => {
  await ada.usesShortcut('watch_client');
  await settled();
  await ada.fills({ client: 'Zenith', since: new Date('2026-12-06T09:00:00+01:00') });
  expect((await ada.submits()).errors).toEqual({ since: expect.stringContaining('is in the future') });
  expect(screen()).toContain('[ Zenith ]');
});

test('the first answer of the bot has a button that opens the form', async () => {
  await type(ada, '/ghostwatch', workspace);
  const welcome = ada.dm.at(-1);
  if (!welcome) throw new Error('no answer');
  await ada.clicks(welcome, 'Watch a client');
  await settled();
  expect(screen()).toContain('Our last message without a reply');
});

test('a conversation that is slow to read is told in the form’s place', async () => {
  const ben = workspace.slack.addPerson({ name: 'ben', realName: 'Ben Okoro' });
  await ada.usesShortcut('watch_client');
  await settled();
  await ada.fills({ client: 'Zenith', owner: ben });
  workspace.slack.faults.next('users.info', { kind: 'slow', ms: 2300 });
  expect(await ada.submits()).toMatchObject({ outcome: 'updated' });
  expect(screen()).toContain('I’m reading the conversation');
  await workspace.slack.until(() => screen().includes('Now watching *#1 · Zenith*.'));
});

test('a ghost on a message watches it without any form, once', async () => {
  const channel = workspace.slack.addChannel({
    name: 'kunde-orbit',
    members: [ada, { id: workspace.slack.app.botUserId }],
  });
  const message = await ada.says(channel, 'Here is our offer.');
  await ada.reacts(message, 'ghost');
  await settled();
  const whisper = ada.sees(channel).at(-1);
  expect(workspace.read(whisper)).toContain('Now watching *#1 · Orbit*.');
  expect(workspace.read(whisper)).toContain('[ Edit… ]');
  if (!whisper) throw new Error('nobody answered');
  await ada.clicks(whisper, 'Edit…');
  await settled();
  await ada.fills({ client: 'Orbit Ltd' });
  await ada.submits();
  await settled();

  await ada.unreacts(message, 'ghost');
  await ada.reacts(message, 'ghost');
  await ada.reacts(message, 'eyes');
  await settled();
  expect(await type(ada, '/ghostwatch list', workspace)).toContain('*Your open clients* (1)');
});

test('a ghost on a message that cannot be watched is answered with why', async () => {
  const channel = workspace.slack.addChannel({ name: 'kunde-orbit', members: [ada], withBot: true });
  const message = await ada.says(channel, 'Here is our offer.');
  workspace.slack.faults.next('chat.getPermalink', { kind: 'refuse', error: 'fatal_error' });
  await ada.reacts(message, 'ghost');
  await settled();
  expect(workspace.read(ada.sees(channel).at(-1))).toContain('Something went wrong on my side.');
});

test('a client who finds a ghost funny does not become an owner', async () => {
  const jana = workspace.slack.addPerson({ name: 'jana', externalTeam: { name: 'Acme' } });
  const channel = workspace.slack.addChannel({
    name: 'kunde-acme',
    members: [ada, jana, { id: workspace.slack.app.botUserId }],
  });
  await jana.reacts(await ada.says(channel, 'Boo!'), 'ghost');
  await settled();
  expect(await type(ada, '/ghostwatch list all', workspace)).toContain('Nobody here');
});
