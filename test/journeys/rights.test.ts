import type { Message, Person } from 'slack-sandbox';
import { expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { latestNudge, nudgesTo, type } from '../support/workspace.ts';

let ben: Person;
openForEachTest(async () => {
  ben = workspace.slack.addPerson({
    name: 'ben',
    realName: 'Ben Kaya',
    timeZone: 'Europe/Berlin',
    locale: 'en-GB',
  });
  await type(ada, '/ghostwatch add Acme', workspace);
});

function lastIn(person: Person): Message {
  const message = person.dm.at(-1);
  if (!message) throw new Error('there is no message');
  return message;
}

test('others may look at a client, but change nothing, and may offer to take it over', async () => {
  const { slack, read } = workspace;
  expect(await type(ben, '/ghostwatch show #1', workspace)).toContain('Acme');
  const refusal = await type(ben, '/ghostwatch close #1 won', workspace);
  expect(refusal).toContain('#1 belongs to @ada.');
  expect(refusal).toContain('/ghostwatch close #1 won');
  expect(await type(ben, '/ghostwatch assign #1 @ben', workspace)).toContain('belongs to @ada');
  expect(await type(ada, '/ghostwatch show #1', workspace)).not.toContain('Won');

  await ben.clicks(lastIn(ben), 'Offer to take over');
  await slack.quiet();
  expect(read(lastIn(ben))).toContain('I’ve asked @ada.');
  expect(read(lastIn(ada))).toContain('@ben is offering to take over *#1 · Acme*.');
  await ada.clicks(lastIn(ada), 'Hand it over');
  await slack.quiet();
  expect(read(lastIn(ada))).toContain('✓ @ben is now the owner of #1.');
  expect(await type(ben, '/ghostwatch snooze #1 3 days', workspace)).toContain('Snoozed');
});

test('an offer is made once, and may be declined', async () => {
  const { slack, read } = workspace;
  await type(ben, '/ghostwatch close #1', workspace);
  const refusal = lastIn(ben);
  await ben.clicks(refusal, 'Offer to take over');
  await slack.quiet();
  await ben.clicks(refusal, 'Offer to take over');
  await slack.quiet();
  expect(read(lastIn(ben))).toContain('@ada already has your offer.');
  expect(ada.dm.filter(({ text }) => text?.includes('is offering to take'))).toHaveLength(1);
  await ada.clicks(lastIn(ada), 'Keep it');
  await slack.quiet();
  expect(read(lastIn(ada))).toContain('✓ #1 stays with you.');
  expect(await type(ben, '/ghostwatch close #1', workspace)).toContain('belongs to @ada');
});

test('whoever added a client and the admins may change it, too', async () => {
  const boss = workspace.slack.addPerson({ name: 'boss', isAdmin: true });
  await type(ben, '/ghostwatch add Bolt owner:@ada', workspace);
  expect(await type(ben, '/ghostwatch snooze #2 3 days', workspace)).toContain('Snoozed');
  expect(await type(boss, '/ghostwatch close #1 won', workspace)).toContain('Closed');
});

test("somebody else's button gets a refusal and changes nothing", async () => {
  const { slack, timePasses } = workspace;
  await timePasses('2026-11-12T11:00:00+01:00');
  const card = latestNudge(ada);
  const button = JSON.stringify(card.blocks).match(/"block_id":"(nudge:[^"]+)"/)?.[1] ?? '';
  await ben.sendsInteraction({
    type: 'block_actions',
    container: { type: 'message', message_ts: card.ts, channel_id: card.channel, is_ephemeral: false },
    channel: { id: card.channel, name: 'directmessage' },
    response_url: `${slack.url}/nowhere`,
    actions: [{ type: 'button', action_id: 'nudge_replied', block_id: button, action_ts: '1.1' }],
  });
  await slack.quiet();
  expect(await type(ada, '/ghostwatch show #1', workspace)).not.toContain('the client replied');
  expect(nudgesTo(ada)).toHaveLength(1);
});
