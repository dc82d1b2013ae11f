import { type Person, renderView, type View } from 'slack-sandbox';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addAda, openWorkspace, type, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let ada: Person;
beforeEach(async () => {
  workspace = await openWorkspace();
  ada = addAda(workspace.slack);
});
afterEach(() => workspace.close());

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
