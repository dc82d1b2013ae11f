import type { Channel, Message, Person } from 'slack-sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openClientChannel } from '../support/client-channel.ts';
import { latestNudge, nudgesTo, type, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let ada: Person;
let ben: Person;
/** Jana belongs to Acme's own workspace. */
let jana: Person;
let channel: Channel;
let offer: Message;

beforeEach(async () => {
  ({ workspace, ada, ben, jana, channel, offer } = await openClientChannel());
});
afterEach(() => workspace.close());

async function says(who: Person, text: string): Promise<Message> {
  const message = await who.says(channel, text, { threadTs: offer.ts });
  await workspace.slack.quiet();
  return message;
}

const add = (rest = '') =>
  type(ada, `/ghostwatch add Acme about:offer link:${workspace.slack.permalink(offer)} ${rest}`, workspace);
const show = () => type(ada, '/ghostwatch show #1', workspace);

test('a message of the client ends the silence, with when and where', async () => {
  expect(await add()).toContain('Silent since Monday 9 November');
  await workspace.timePasses('2026-11-12T10:00:00+01:00');
  const card = latestNudge(ada);
  const answer = await says(jana, 'We like it. When can you start?');
  const text = workspace.read(ada.looksAt(card));
  expect(text).toContain('✓ Thursday 12 November');
  expect(text).toContain('the client replied in Slack');
  expect(text).toContain(workspace.slack.permalink(answer).split('?')[0]);
  await workspace.timePasses('2026-11-13T10:00:00+01:00');
  expect(latestNudge(ada).text).toBe('#1 Acme has been waiting for your answer for 1 working day.');
});

test('our answer begins a new silence, whoever of us gives it', async () => {
  await add();
  await says(jana, 'Which dates would suit you?');
  expect(await show()).toContain('have been waiting');
  workspace.clock.set('2026-11-09T15:00:00+01:00');
  await says(ben, 'The first week of December.');
  expect(await show()).toContain('we answered (@ben)');
  await workspace.timePasses('2026-11-12T15:00:00+01:00');
  expect(nudgesTo(ada)).toHaveLength(1);
  expect(latestNudge(ada).text).toContain('Check in');
});

test('a chase counts as a follow-up, once however many lines it has', async () => {
  await add();
  workspace.clock.set('2026-11-11T15:00:00+01:00');
  await says(ada, 'Hello Jana, any thoughts?');
  await says(ada, 'We would need a decision this week.');
  const shown = await show();
  expect(shown.match(/followed up/g)).toHaveLength(1);
  expect(shown).toContain('✓ Check in');
});

describe('what was said before the thread was watched', () => {
  test('the silence began with our first message that they have not answered', async () => {
    workspace.clock.set('2026-11-10T09:00:00+01:00');
    await says(jana, 'Could you add the hosting?');
    workspace.clock.set('2026-11-11T09:00:00+01:00');
    await says(ada, 'Added.');
    workspace.clock.set('2026-11-13T09:00:00+01:00');
    expect(await add()).toContain('Silent since Wednesday 11 November');
  });

  test('when they spoke last, it is our turn', async () => {
    workspace.clock.set('2026-11-10T09:00:00+01:00');
    await says(jana, 'Could you add the hosting?');
    workspace.clock.set('2026-11-13T09:00:00+01:00');
    expect(await add()).toContain('They wrote on Tuesday 10 November; it’s our turn.');
  });
});

test('nothing is missed while the bot was away, and nobody is nudged before it is settled', async () => {
  await add();
  await workspace.bot().stop();
  workspace.clock.set('2026-11-12T09:00:00+01:00');
  await says(jana, 'Let us talk next week.');
  workspace.clock.set('2026-11-12T11:00:00+01:00');
  await workspace.restart();
  await workspace.bot().tick();
  expect(nudgesTo(ada)).toHaveLength(0);
  expect(await show()).toContain('the client replied in Slack');
});

describe('when it is not clear whether they answered', () => {
  test('a thanks does not hand us the ball', async () => {
    await add();
    workspace.clock.set('2026-11-10T09:00:00+01:00');
    await says(jana, 'Great, thanks a lot!');
    const shown = await show();
    expect(shown).toContain('the client said thanks');
    expect(shown).toContain('No reply');
    await workspace.timePasses('2026-11-12T10:00:00+01:00');
    expect(latestNudge(ada).text).toContain('Check in');
  });

  test('the card asks, and takes it for an answer until somebody says no', async () => {
    await add();
    await workspace.timePasses('2026-11-12T10:00:00+01:00');
    const checkIn = latestNudge(ada);
    await says(jana, 'Thanks, I will look at it tomorrow.');
    expect(workspace.read(ada.looksAt(checkIn))).toContain('[ This was a reply ]  [ Not a reply ]');
    await workspace.timePasses('2026-11-13T10:00:00+01:00');
    const owed = latestNudge(ada);
    expect(workspace.read(owed)).toContain('I’m not sure whether that was a reply');
    await ada.clicks(owed, 'Not a reply');
    await workspace.slack.quiet();
    expect(workspace.read(ada.looksAt(owed))).toContain('that wasn’t a reply (@ada)');
    expect(await show()).toContain('No reply *for 4 working days*');
    await workspace.timePasses('2026-11-18T10:00:00+01:00');
    expect(latestNudge(ada).text).toContain('Follow up');
  });

  test('this was an answer: it is our turn for certain', async () => {
    await add();
    await says(jana, 'Ok, thanks!');
    await workspace.timePasses('2026-11-10T11:00:00+01:00');
    const owed = latestNudge(ada);
    await ada.clicks(owed, 'This was a reply');
    await workspace.slack.quiet();
    expect(workspace.read(ada.looksAt(owed))).not.toContain('Not a reply');
    expect(await show()).toContain('waiting *for 1 working day* for your answer');
  });

  test('the next card still offers to pause until they are back', async () => {
    await add();
    await says(jana, 'Out of office. I will be back on Monday, 30 November.');
    await workspace.timePasses('2026-11-12T10:00:00+01:00');
    const card = latestNudge(ada);
    expect(workspace.read(card)).toContain('they’re back on Monday 30 November');
    await ada.clicks(card, 'Pause until Monday 30 November');
    await workspace.slack.quiet();
    expect(workspace.read(ada.looksAt(card))).toContain('the client is away until Monday 30 November');
    await workspace.timePasses('2026-11-27T17:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(2);
    await workspace.timePasses('2026-11-30T10:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(3);
  });
});

test('edits, deletions, reactions, joins and our own bots move nothing', async () => {
  const { slack } = workspace;
  const robot = slack.addPerson({ name: 'robot', isBot: true });
  await add();
  workspace.clock.set('2026-11-10T09:00:00+01:00');
  await ada.edits(offer, 'Here is our best offer.');
  await jana.reacts(offer, 'eyes');
  await ben.leaves(channel);
  await ben.joins(channel);
  await robot.joins(channel);
  await robot.says(channel, 'Jana has opened the offer. What now?', { threadTs: offer.ts });
  await slack.quiet();
  const shown = await show();
  expect(shown).toContain('No reply');
  expect(shown).not.toMatch(/answered|followed up/);
});

test('a message of an app of the client’s workspace counts as a reply', async () => {
  const { slack } = workspace;
  const robot = slack.addPerson({ name: 'robot', isBot: true, externalTeam: { name: 'Acme' } });
  await add();
  workspace.clock.set('2026-11-10T09:00:00+01:00');
  await robot.joins(channel);
  await robot.says(channel, 'Jana has approved the offer.', { threadTs: offer.ts });
  await slack.quiet();
  expect(await show()).toContain('the client replied in Slack');
});

test('an event that comes twice counts once', async () => {
  const { slack } = workspace;
  await add();
  workspace.clock.set('2026-11-11T15:00:00+01:00');
  await says(ada, 'Any thoughts?');
  for (const { eventId } of slack.events) await slack.redeliver(eventId);
  await slack.quiet();
  expect((await show()).match(/followed up/g)).toHaveLength(1);
});

test('guests are the client; whoever is marked as the client is, too', async () => {
  const { slack } = workspace;
  const guest = slack.addPerson({ name: 'gast', isUltraRestricted: true });
  await guest.joins(channel);
  await add();
  await says(guest, 'When can you start?');
  expect(await show()).toContain('the client replied in Slack');
  await says(ada, 'In December.');
  expect(await type(ada, `/ghostwatch client #1 ${ben.mention}`, workspace)).toContain(
    'speaks for the client',
  );
  workspace.clock.set('2026-11-10T15:00:00+01:00');
  await says(ben, 'Then let us talk about the price.');
  expect(await show()).toContain('have been waiting');
  expect(await type(ada, `/ghostwatch client #1 not ${ben.mention}`, workspace)).toContain(
    'no longer speaks for',
  );
});

test('where the bot is not a member it says so, with the one thing to do', async () => {
  const { slack } = workspace;
  const other = slack.addChannel({ name: 'globex', members: [ada, jana] });
  const message = await ada.says(other, 'Here is our offer.');
  const added = await type(ada, `/ghostwatch add Globex link:${slack.permalink(message)}`, workspace);
  expect(added).toContain('I can’t see replies in #globex');
  expect(added).toContain('/invite @Ghostwatch');
  await jana.says(other, 'When can you start?', { threadTs: message.ts });
  await ada.invites(slack.app.botUserId, other);
  await slack.quiet();
  await workspace.bot().tick();
  const shown = await show();
  expect(shown).toContain('the client replied in Slack');
  expect(shown).not.toContain('can’t see replies');
});

test('a client who is already watched in this Slack thread is shown, not added again', async () => {
  await add();
  expect(await add()).toContain('Already watching *#1 · Acme*');
  expect(await type(ada, '/ghostwatch list all', workspace)).toContain('(1)');
});
