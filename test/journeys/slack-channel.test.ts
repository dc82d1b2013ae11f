import type { Channel, Message, Person } from 'slack-sandbox';
import { expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { nudgesTo, type } from '../support/workspace.ts';

let jana: Person;
let channel: Channel;
openForEachTest(async () => {
  const { slack } = workspace;
  jana = slack.addPerson({ name: 'jana', externalTeam: { name: 'Acme' } });
  channel = slack.addChannel({ name: 'acme', members: [ada, jana], withBot: true });
});

const add = (rest = '') =>
  type(ada, `/ghostwatch add Acme about:offer <#${channel.id}|acme> ${rest}`, workspace);
const show = (number = 1) => type(ada, `/ghostwatch show #${number}`, workspace);

async function says(who: Person, text: string, parent?: Message): Promise<Message> {
  const message = await who.says(channel, text, parent ? { threadTs: parent.ts } : {});
  await workspace.slack.quiet();
  return message;
}

test('a whole channel: messages count wherever in it they are written', async () => {
  const offer = await says(ada, 'Here is our offer.');
  await add();
  await says(jana, 'When can you start?', offer);
  expect(await show()).toContain('the client replied in Slack');
  workspace.clock.set('2026-11-10T10:00:00+01:00');
  await says(ada, 'In December.');
  expect(await show()).toContain('we answered (@ada)');
  workspace.clock.set('2026-11-11T10:00:00+01:00');
  await says(jana, 'Then let us begin!');
  expect(await show()).toContain('have been waiting');
});

test('a link to the channel ties it, too', async () => {
  const link = `https://sandbox.slack.com/archives/${channel.id}`;
  await type(ada, `/ghostwatch add Acme link:${link}`, workspace);
  await says(jana, 'When can you start?');
  expect(await show()).toContain('the client replied in Slack');
});

test('a Slack thread with a client thread of its own moves that one alone', async () => {
  const invoice = await says(ada, 'Here is our invoice.');
  await add();
  await type(ada, `/ghostwatch add Acme Invoice link:${workspace.slack.permalink(invoice)}`, workspace);
  await says(jana, 'The amount is wrong, is it not?', invoice);
  expect(await show(2)).toContain('the client replied in Slack');
  expect(await show(1)).not.toContain('the client replied');
});

test('what was missed is read in pages and in threads, before anybody is nudged', async () => {
  const offer = await says(ada, 'Here is our offer.');
  await add();
  await workspace.bot().stop();
  workspace.clock.set('2026-11-10T09:00:00+01:00');
  const answer = await jana.says(channel, 'When can you start?', { threadTs: offer.ts });
  for (let count = 0; count < 250; count++) await ada.says(channel, `Note to self ${count}`);
  workspace.clock.set('2026-11-12T11:00:00+01:00');
  await workspace.restart();
  await workspace.bot().tick();
  expect(nudgesTo(ada)).toHaveLength(0);
  const shown = await show();
  expect(shown).toContain('the client replied in Slack');
  expect(shown).toContain(workspace.slack.permalink(answer).split('?')[0]);
  expect(shown).toContain('we answered (@ada)');
});

test('after a reconnect it reads what it has not heard', async () => {
  await says(ada, 'Here is our offer.');
  await add();
  const { slack } = workspace;
  slack.cutSockets();
  await slack.until(() => slack.socketCount === 0);
  await jana.says(channel, 'When can you start?');
  await slack.until(() => slack.socketCount > 0, { timeoutMs: 15_000 });
  await slack.quiet();
  await workspace.bot().tick();
  expect(await show()).toContain('the client replied in Slack');
});

test('while Slack cannot be read a nudge is held, and then settled', async () => {
  await says(ada, 'Here is our offer.');
  await add();
  await workspace.bot().stop();
  workspace.clock.set('2026-11-12T10:00:00+01:00');
  await jana.says(channel, 'When can you start?');
  await workspace.restart();
  workspace.slack.faults.next('conversations.history', { kind: 'refuse', error: 'internal_error' }, 4);
  await workspace.bot().tick();
  expect(nudgesTo(ada)).toHaveLength(0);
  await workspace.timePasses('2026-11-12T12:00:00+01:00', 60_000 * 10);
  expect(nudgesTo(ada)).toHaveLength(0);
  expect(await show()).toContain('the client replied in Slack');
});
