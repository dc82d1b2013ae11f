import { type Channel, type Person, renderView, type View } from 'slack-sandbox';
import { expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { latestNudge, type } from '../support/workspace.ts';

let ben: Person;
let channel: Channel;
openForEachTest(async () => {
  const { slack } = workspace;
  ben = slack.addPerson({ name: 'ben' });
  channel = slack.addChannel({ name: 'acme', members: [ada, ben], withBot: true });
  const offer = await ada.says(channel, 'Here is our offer.');
  await type(ada, `/ghostwatch add Acme about:offer link:${slack.permalink(offer)}`, workspace);
});

async function homeOfAda(): Promise<string> {
  await ada.opensHome();
  await workspace.slack.quiet();
  return renderView(ada.home as View, workspace.slack.nameOf);
}

test('a channel that was archived: the card and the App Home say so, and nobody is offered to post there', async () => {
  await workspace.slack.archive(channel);
  await workspace.timePasses('2026-11-13T12:00:00+01:00');
  const card = workspace.read(latestNudge(ada));
  expect(card).toContain('#acme is archived');
  expect(card).not.toContain('Post');
  expect(await homeOfAda()).toContain('#acme is archived');
});

test('a channel that the bot was taken out of: the same, with what to do', async () => {
  await ben.removes(workspace.slack.app.botUserId, channel);
  await workspace.timePasses('2026-11-13T12:00:00+01:00');
  const card = workspace.read(latestNudge(ada));
  expect(card).toContain('I can’t see replies in #acme');
  expect(card).not.toContain('Post');
  expect(await homeOfAda()).toContain('I can’t see replies in #acme');
});

test('a card that was sent says at once that its channel was archived, and when it is back', async () => {
  await workspace.timePasses('2026-11-13T12:00:00+01:00');
  expect(workspace.read(latestNudge(ada))).not.toContain('is archived');
  await workspace.slack.archive(channel);
  await workspace.slack.quiet();
  expect(workspace.read(latestNudge(ada))).toContain('#acme is archived');
  await workspace.slack.unarchive(channel);
  await workspace.slack.quiet();
  expect(workspace.read(latestNudge(ada))).not.toContain('is archived');
});

test('a card that was sent says at once that the bot was taken out of its channel', async () => {
  await workspace.timePasses('2026-11-13T12:00:00+01:00');
  await ben.removes(workspace.slack.app.botUserId, channel);
  await workspace.slack.quiet();
  expect(workspace.read(latestNudge(ada))).toContain('I can’t see replies in #acme');
});
