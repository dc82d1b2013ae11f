import { type Channel, type Message, type Person, renderView, type View } from 'slack-sandbox';
import { describe, expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { latestNudge, nudgesTo, type } from '../support/workspace.ts';

let jana: Person;
let channel: Channel;
let offer: Message;
openForEachTest(async () => {
  const { slack } = workspace;
  jana = slack.addPerson({ name: 'jana', realName: 'Jana Krüger', externalTeam: { name: 'Acme' } });
  channel = slack.addChannel({ name: 'acme', members: [ada, jana], withBot: true });
  offer = await ada.says(channel, 'Here is our offer.');
  await type(ada, `/ghostwatch add Acme about:offer link:${slack.permalink(offer)}`, workspace);
  await workspace.timePasses('2026-11-12T10:00:00+01:00');
});

const shown = () => workspace.read(ada.looksAt(latestNudge(ada)));
const modal = () => renderView(ada.modal as View, workspace.slack.nameOf);
/** What stands below our offer. */
const posted = () => ada.seesThread(offer).filter(({ ts }) => ts !== offer.ts);

async function opens(): Promise<void> {
  await ada.clicks(latestNudge(ada), 'Post in Slack…');
  await workspace.slack.until(() => ada.modal);
}

async function posts() {
  const submission = await ada.submits();
  await workspace.slack.quiet();
  return submission;
}

test('the draft is edited and posted into the thread, in the owner’s name, and counts as a follow-up', async () => {
  await opens();
  expect(modal()).toContain('When you click *Post*, this goes to the thread in #acme, signed with your name');
  const draft = modal();
  expect(draft).toContain('our proposal');
  await ada.fills({
    message: 'Hello Jana,\n\nany *news* about <!channel> & <our offer>?\nhttps://example.com/a?b=1&c=2',
  });
  expect(await posts()).toMatchObject({ outcome: 'closed' });
  expect(posted()).toHaveLength(1);
  const [message] = posted();
  expect(workspace.read(message)).toContain('Ada Berger, via Ghostwatch');
  expect(JSON.stringify(message?.blocks)).toContain(
    'Hello Jana,\\n\\nany *news* about &lt;!channel&gt; &amp; &lt;our offer&gt;?\\n<https://example.com/a?b=1&amp;c=2>',
  );
  expect(message?.text).not.toContain('<!channel>');
  expect(shown()).toContain('✓ Thursday 12 November · followed up in Slack (@ada)');
  await workspace.timePasses('2026-11-18T11:00:00+01:00');
  expect(latestNudge(ada).text).toContain('Follow up');
  expect(await type(ada, '/ghostwatch show #1', workspace)).not.toContain('answered');
});

test('it begins with the wording that the card shows', async () => {
  const draft = () =>
    shown()
      .match(/```\n([\s\S]*?)```/)?.[1]
      ?.trim() ?? '';
  await ada.selects(latestNudge(ada), { type: 'overflow' }, 'Different wording');
  await workspace.slack.quiet();
  const second = draft();
  await opens();
  expect(modal()).toContain(second.split('\n')[0]);
});

test('when it is our turn, it is our answer', async () => {
  await jana.says(channel, 'When could you start?', { threadTs: offer.ts });
  await workspace.slack.quiet();
  await workspace.timePasses('2026-11-13T10:00:00+01:00');
  await opens();
  await ada.fills({ message: 'On 1 December.' });
  await posts();
  expect(shown()).toContain('we answered (@ada)');
});

test('sent twice, it is posted once', async () => {
  await opens();
  await ada.fills({ message: 'Any news?' });
  const form = ada.modal as View;
  await Promise.all([ada.submits(), ada.submits()]).catch(() => undefined);
  await workspace.slack.quiet();
  expect(form).toBeDefined();
  expect(posted()).toHaveLength(1);
  expect((await type(ada, '/ghostwatch show #1', workspace)).match(/followed up/g)).toHaveLength(1);
});

describe('when Slack does not take it', () => {
  test.each([
    ['not_in_channel', 'I’m not a member of that channel'],
    ['is_archived', 'That channel is archived'],
    ['thread_not_found', 'That Slack thread is gone'],
    ['restricted_action', 'Slack refused the message (restricted_action)'],
    ['ratelimited', 'Slack isn’t accepting messages from me at the moment'],
  ])('%s: it says what to do, what was typed stays, and the next try succeeds', async (error, sentence) => {
    await opens();
    await ada.fills({ message: 'Any news, Jana?' });
    workspace.slack.faults.next('chat.postMessage', { kind: 'refuse', error });
    expect(await posts()).toMatchObject({
      outcome: 'errors',
      errors: { message: expect.stringContaining(sentence) },
    });
    expect(modal()).toContain('Any news, Jana?');
    expect(posted()).toHaveLength(0);
    expect(await posts()).toMatchObject({ outcome: 'closed' });
    expect(posted()).toHaveLength(1);
  });

  test('an answer that is lost: the message is found, and counts', async () => {
    await opens();
    await ada.fills({ message: 'Any news?' });
    workspace.slack.faults.next('chat.postMessage', { kind: 'answer_lost', how: 'reset' });
    expect(await posts()).toMatchObject({ outcome: 'closed' });
    expect(posted()).toHaveLength(1);
    expect(shown()).toContain('followed up in Slack');
  });

  test('nobody knows: it says so, and trying again posts nothing that stands there', async () => {
    await opens();
    await ada.fills({ message: 'Any news?' });
    workspace.slack.faults.next('chat.postMessage', { kind: 'answer_lost', how: 'reset' });
    workspace.slack.faults.next('conversations.replies', { kind: 'refuse', error: 'internal_error' }, 2);
    expect(await posts()).toMatchObject({
      outcome: 'errors',
      errors: { message: expect.stringContaining('Slack didn’t respond. Check the thread') },
    });
    workspace.slack.faults.clear();
    expect(await posts()).toMatchObject({ outcome: 'closed' });
    expect(posted()).toHaveLength(1);
    expect(shown()).toContain('followed up in Slack');
  });
});

test('whoever answered meanwhile is not chased', async () => {
  await opens();
  await ada.fills({ message: 'Any news?' });
  await jana.says(channel, 'We like it. When could you start?', { threadTs: offer.ts });
  await workspace.slack.quiet();
  expect(await posts()).toMatchObject({
    errors: { message: expect.stringContaining('has just been changed') },
  });
  expect(posted()).toHaveLength(1);
  expect(modal()).toContain('Any news?');
});

test('a client whom we write to elsewhere has no such button', async () => {
  await type(ada, '/ghostwatch add Zenit via:email about:offer', workspace);
  await workspace.timePasses('2026-11-17T10:00:00+01:00');
  const zenit = nudgesTo(ada).find(({ text }) => text.includes('Zenit'));
  expect(workspace.read(zenit)).not.toContain('Post in Slack');
});

test('auf Deutsch, auch der Name darunter', async () => {
  const jan = workspace.slack.addPerson({
    name: 'jan',
    realName: 'Jan Weiß',
    locale: 'de-DE',
    timeZone: 'Europe/Berlin',
  });
  await jan.joins(channel);
  const angebot = await jan.says(channel, 'Hier ist unser Angebot.');
  await type(jan, `/ghostwatch neu zenit art:angebot link:${workspace.slack.permalink(angebot)}`, workspace);
  await workspace.timePasses('2026-11-17T11:00:00+01:00');
  await jan.clicks(latestNudge(jan), 'In Slack posten …');
  const form = await workspace.slack.until(() => jan.modal);
  expect(renderView(form, workspace.slack.nameOf)).toContain('erscheint die Nachricht im Thread in #acme');
  await jan.submits();
  await workspace.slack.quiet();
  const message = jan.seesThread(angebot).at(-1);
  expect(workspace.read(message)).toContain('Jan Weiß, über Ghostwatch');
});
