import type { Channel, Message, Person } from 'slack-sandbox';
import { expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { type } from '../support/workspace.ts';

let jana: Person;
let channel: Channel;
openForEachTest(async () => {
  const { slack } = workspace;
  jana = slack.addPerson({ name: 'jana', realName: 'Jana Krüger', externalTeam: { name: 'Acme' } });
  channel = slack.addChannel({ name: 'client-acme', members: [ada, jana], withBot: true });
});

const QUESTION = 'Could you confirm the date of the handover?';
const THREE_HOURS = 3 * 3_600_000;
const FRIDAY = '2026-11-13T11:00:00+01:00';

async function passes(until = FRIDAY): Promise<void> {
  await workspace.slack.quiet();
  await workspace.timePasses(until, THREE_HOURS);
  await workspace.slack.quiet();
}

const proposalsTo = (person: Person): readonly Message[] =>
  person.dm.filter(({ visibleTo, text }) => visibleTo === undefined && text.includes('nobody has replied'));
const shown = () => workspace.read(proposalsTo(ada).at(-1));

test('a question in a channel with a client that has stood for two working days is proposed to its author', async () => {
  await ada.says(channel, QUESTION);
  await passes('2026-11-11T09:00:00+01:00');
  expect(proposalsTo(ada)).toHaveLength(0);
  await passes('2026-11-11T12:00:00+01:00');
  expect(proposalsTo(ada)).toHaveLength(1);
  expect(shown()).toContain('You wrote to *Acme* in #client-acme on Monday 9 November');
  expect(shown()).not.toContain('handover');
  await ada.clicks(proposalsTo(ada)[0] as Message, 'Watch');
  await workspace.slack.quiet();
  const watched = await type(ada, '/ghostwatch show #1', workspace);
  expect(watched).toContain('Acme');
  expect(watched).toContain('Monday 9 November');
  await jana.says(channel, 'The 20th is fine.');
  await passes('2026-11-16T11:00:00+01:00');
  expect(proposalsTo(ada)).toHaveLength(0);
});

test('what was watched with one click is undone with another, and the card says so', async () => {
  await ada.says(channel, QUESTION);
  await passes();
  const proposal = proposalsTo(ada)[0] as Message;
  await ada.clicks(proposal, 'Watch');
  await workspace.slack.quiet();
  const watched = ada.looksAt(proposal) as Message;
  expect(workspace.read(watched)).toContain('Now watching *#1 · Acme*');
  await ada.clicks(watched, 'Undo');
  await workspace.slack.quiet();
  expect(workspace.read(ada.looksAt(proposal))).not.toContain('Now watching');
  expect(await type(ada, '/ghostwatch list', workspace)).not.toContain('#1');
});

test('a reply in the channel, in the thread or by an emoji needs no proposal', async () => {
  const { slack } = workspace;
  const inThread = slack.addChannel({ name: 'client-globex', members: [ada, jana], withBot: true });
  const byEmoji = slack.addChannel({ name: 'client-initech', members: [ada, jana], withBot: true });
  await ada.says(channel, QUESTION);
  const asked = await ada.says(inThread, QUESTION);
  const seen = await ada.says(byEmoji, QUESTION);
  await slack.quiet();
  await jana.says(channel, 'Yes, the 20th.');
  await jana.says(inThread, 'Yes.', { threadTs: asked.ts });
  await jana.reacts(seen, 'thumbsup');
  await passes();
  expect(proposalsTo(ada)).toHaveLength(0);
});

test.each([
  ['a thank-you', 'Thank you so much!'],
  ['news', 'The backup ran through.'],
  ['a word for a colleague', 'COLLEAGUE could you take this over?'],
])('%s is not proposed', async (_, text) => {
  const ben = workspace.slack.addPerson({ name: 'ben', realName: 'Ben Kaya', locale: 'en-GB' });
  await ada.says(channel, text.replace('COLLEAGUE', `<@${ben.id}>`));
  await passes();
  expect(proposalsTo(ada)).toHaveLength(0);
});

test('nothing is proposed in a channel of colleagues alone, and nothing about it is kept', async () => {
  const ben = workspace.slack.addPerson({ name: 'ben', realName: 'Ben Kaya', locale: 'en-GB' });
  const inside = workspace.slack.addChannel({ name: 'client-ideas', members: [ada, ben], withBot: true });
  await ada.says(inside, QUESTION);
  await passes();
  expect(proposalsTo(ada)).toHaveLength(0);
});

test('a channel with a guest is one with a client', async () => {
  const gus = workspace.slack.addPerson({ name: 'gus', realName: 'Gus Guest', isRestricted: true });
  const guests = workspace.slack.addChannel({ name: 'client-globex', members: [ada, gus], withBot: true });
  await ada.says(guests, QUESTION);
  await passes();
  expect(shown()).toContain('*Globex*');
  expect(gus.dm).toHaveLength(0);
});

test('a client who is watched is not proposed', async () => {
  const asked = await ada.says(channel, QUESTION);
  await type(ada, `/ghostwatch add Acme link:${workspace.slack.permalink(asked)}`, workspace);
  await passes();
  expect(proposalsTo(ada)).toHaveLength(0);
});

test('it survives a restart, comes once, and what is put aside stays aside', async () => {
  await ada.says(channel, QUESTION);
  await workspace.slack.quiet();
  await workspace.restart();
  await passes();
  expect(proposalsTo(ada)).toHaveLength(1);
  await ada.clicks(proposalsTo(ada)[0] as Message, 'Never in this channel');
  await workspace.slack.quiet();
  await ada.says(channel, 'Shall we meet on the 30th?');
  await passes('2026-11-20T11:00:00+01:00');
  expect(proposalsTo(ada)).toHaveLength(0);
});

test.each([
  ['Never in this channel', 'I suggest clients from #client-acme.'],
  ['No more suggestions', 'I suggest clients who haven’t replied to you'],
])('“%s” can be undone, by whoever said so', async (answer, restored) => {
  const eve = workspace.slack.addPerson({ name: 'eve', locale: 'en-GB', isAdmin: true });
  await ada.says(channel, QUESTION);
  await passes();
  const proposed = proposalsTo(ada)[0] as Message;
  await ada.clicks(proposed, answer);
  await workspace.slack.quiet();
  const answered = ada.looksAt(proposed) as Message;
  expect(workspace.read(answered)).toContain('[ Undo ]');
  const tried = await eve.clicksStale(answered, { actionId: 'settings_undo' });
  await workspace.slack.quiet();
  expect(tried.responses.map(workspace.read).join()).not.toContain('Undone');
  await ada.clicks(proposed, 'Undo');
  await workspace.slack.quiet();
  expect(workspace.read(ada.looksAt(proposed))).toContain(restored);
  await ada.says(channel, 'Shall we meet on the 30th?');
  await passes('2026-11-20T11:00:00+01:00');
  expect(proposalsTo(ada)).toHaveLength(1);
});

test('three a day at most; the fourth comes later', async () => {
  for (const name of ['client-one', 'client-two', 'client-three', 'client-four']) {
    const other = workspace.slack.addChannel({ name, members: [ada, jana], withBot: true });
    await ada.says(other, QUESTION);
  }
  await passes('2026-11-11T18:00:00+01:00');
  expect(proposalsTo(ada)).toHaveLength(3);
  await passes('2026-11-12T18:00:00+01:00');
  expect(proposalsTo(ada)).toHaveLength(4);
});

test('they are turned off by a person for themselves, and by an admin for everybody', async () => {
  expect(await type(ada, '/ghostwatch vorschläge aus', workspace)).toContain('I don’t suggest clients');
  await ada.says(channel, QUESTION);
  await passes();
  expect(proposalsTo(ada)).toHaveLength(0);
  expect(await type(ada, '/ghostwatch suggestions off for everyone', workspace)).toContain('admin');
  const eve = workspace.slack.addPerson({ name: 'eve', realName: 'Eve', locale: 'de-DE', isAdmin: true });
  expect(await type(eve, '/ghostwatch vorschläge aus für alle', workspace)).toContain('niemandem Kunden vor');
  await type(ada, '/ghostwatch suggestions on', workspace);
  await ada.says(channel, QUESTION);
  await passes('2026-11-18T11:00:00+01:00');
  expect(proposalsTo(ada)).toHaveLength(0);
  expect(await type(ada, '/ghostwatch suggestions', workspace)).toContain(
    'I don’t suggest clients to anybody',
  );
});
