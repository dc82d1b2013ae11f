import { renderView, type View } from 'slack-sandbox';
import { expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { type } from '../support/workspace.ts';

openForEachTest();

const say = (line: string) => type(ada, `/ghostwatch ${line}`, workspace);

test('Watch this thread on a watched thread shows it, instead of watching it twice', async () => {
  const channel = workspace.slack.addChannel({ name: 'client-acme', members: [ada] });
  const message = await ada.says(channel, 'Here is our offer.');
  await ada.usesMessageShortcut('watch_thread', message);
  await workspace.slack.quiet();
  await ada.submits();
  await ada.closesModal({ all: true });

  await ada.usesMessageShortcut('watch_thread', message);
  await workspace.slack.quiet();
  const screen = renderView(ada.modal as View, workspace.slack.nameOf);
  expect(screen).toContain('Already watching *#1 · Acme*');
  expect(screen).toContain('*What happened*');
  expect(await say('list')).toContain('(1)');
});

test('add with a link that is watched, whatever the client is called', async () => {
  const channel = workspace.slack.addChannel({ name: 'talk', members: [ada], withBot: true });
  const link = workspace.slack.permalink(await ada.says(channel, 'Here is our offer.'));
  await say(`add Acme link:${link}`);
  expect(await say(`add "Acme GmbH" link:${link}`)).toContain('Already watching *#1 · Acme*');
  await say('add Zenith link:https://example.com/offers/7');
  expect(await say('add Zenith link:https://example.com/offers/7')).toContain(
    'Already watching *#2 · Zenith*',
  );
  expect(await say('add Zenith link:https://example.com/offers/8')).toContain('Now watching *#3 · Zenith*');
});
