import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Channel, Message, Person } from '../../src/sandbox/index.ts';
import { addAda, latestNudge, nudgesTo, openWorkspace, type, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let ada: Person;
let ben: Person;
/** Jana belongs to Acme's own workspace. */
let jana: Person;
let channel: Channel;
let offer: Message;

beforeEach(async () => {
  workspace = await openWorkspace();
  const { slack } = workspace;
  ada = addAda(slack);
  ben = slack.addPerson({ name: 'ben', realName: 'Ben Roth' });
  jana = slack.addPerson({ name: 'jana', realName: 'Jana Krüger', externalTeam: { name: 'Acme' } });
  channel = slack.addChannel({ name: 'acme', members: [ada, ben, jana], withBot: true });
  offer = await ada.says(channel, 'Here is our offer.');
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
  expect(text).toContain('the client answered in Slack');
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
    expect(await add()).toContain('They wrote on Tuesday 10 November; it is our turn.');
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
  expect(await show()).toContain('the client answered in Slack');
});
