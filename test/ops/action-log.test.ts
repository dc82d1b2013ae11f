import { renameSync } from 'node:fs';
import type { Person } from 'slack-sandbox';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addAda, latestNudge, openWorkspace, type, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let ada: Person;
beforeEach(async () => {
  workspace = await openWorkspace();
  ada = addAda(workspace.slack);
});
afterEach(() => workspace.close());

/** The newest action, as the log tells it. */
function lastAction() {
  const actions = workspace.log.lines.filter(
    ({ level, message }) => level === 'info' && message === 'Action',
  );
  return actions.at(-1)?.facts;
}

/** The line is written when everything is done, a moment after the answer. */
async function isTold(action: Record<string, unknown>): Promise<void> {
  await expect.poll(lastAction, { timeout: 10_000 }).toEqual({ userId: ada.id, outcome: 'done', ...action });
}

test.each([
  ['/ghostwatch', { verb: 'welcome' }],
  ['/ghostwatch add Globex', { verb: 'add', number: 2 }],
  ['/ghostwatch list', { verb: 'list' }],
  ['/ghostwatch snooze acme 3 days', { verb: 'snooze', number: 1 }],
  ['/ghostwatch show #7', { verb: 'show', number: 7, outcome: 'refused: thread_not_found' }],
  ['/ghostwatch hours late', { verb: 'hours', outcome: 'not understood' }],
  ['/ghostwatch digest 9:00', { verb: 'digest' }],
])('%s is told: who, what, which client, with what outcome', async (line, action) => {
  await type(ada, '/ghostwatch add Acme', workspace);
  await type(ada, line, workspace);
  await isTold({ surface: 'command', ...action });
});

test('a command that the store cannot carry out is told as failed', async () => {
  await type(ada, '/ghostwatch add Acme', workspace);
  renameSync(workspace.database, `${workspace.database}.moved`);
  await type(ada, '/ghostwatch add Globex', workspace);
  await expect.poll(() => lastAction()?.outcome, { timeout: 10_000 }).toBe('failed');
  renameSync(`${workspace.database}.moved`, workspace.database);
});

test('clicks are told', async () => {
  await type(ada, '/ghostwatch add Acme', workspace);
  workspace.clock.set('2026-11-12T10:00:00+01:00');
  await workspace.bot().tick();
  await ada.clicks(latestNudge(ada), 'They replied');
  await isTold({ surface: 'click', verb: 'markReplied', number: 1 });
});

test('emoji are told when they watch something, and only then', async () => {
  const { slack } = workspace;
  const channel = slack.addChannel({ name: 'client-globex', members: [ada, { id: slack.app.botUserId }] });
  await type(ada, '/ghostwatch', workspace);
  const message = await ada.says(channel, 'Here is our offer.');
  await ada.reacts(message, 'eyes');
  await isTold({ surface: 'command', verb: 'welcome' });
  await ada.reacts(message, 'ghost');
  await isTold({ surface: 'emoji', verb: 'watchMessage', number: 1 });
});

test('an emoji that fails is told', async () => {
  const { slack } = workspace;
  const channel = slack.addChannel({ name: 'client-globex', members: [ada, { id: slack.app.botUserId }] });
  const message = await ada.says(channel, 'Here is our offer.');
  slack.faults.next('chat.getPermalink', { kind: 'refuse', error: 'fatal_error' });
  await ada.reacts(message, 'ghost');
  await isTold({ surface: 'emoji', verb: 'reaction', outcome: 'failed' });
});

test('opening the settings is no refusal for somebody who is not an admin', async () => {
  await ada.opensHome();
  await workspace.slack.quiet();
  await ada.clicks(ada.home as never, 'Settings');
  await isTold({ surface: 'click', verb: 'settings_open' });
});

test('an id that somebody forged writes nothing into the log', async () => {
  await ada.sendsInteraction({
    type: 'block_actions',
    trigger_id: '1.2.3',
    actions: [{ type: 'button', action_id: 'Zwetschgen\n"knödel"', block_id: 'x', action_ts: '1' }],
  });
  await isTold({ surface: 'click', verb: 'unknown' });
  expect(JSON.stringify(workspace.log.lines)).not.toContain('Zwetschgen');
});

test('forms and shortcuts are told, without what was typed into them', async () => {
  const { slack } = workspace;
  const channel = slack.addChannel({ name: 'client-globex', members: [ada, { id: slack.app.botUserId }] });
  const offer = await ada.says(channel, 'Here is our offer.');
  await ada.usesMessageShortcut('watch_thread', offer);
  await slack.quiet();
  await isTold({ surface: 'shortcut', verb: 'watch_thread' });
  await ada.fills({ client: 'Zwetschgenknödel GmbH' });
  await ada.submits();
  await isTold({ surface: 'form', verb: 'addThread', number: 1 });
  expect(JSON.stringify(workspace.log.lines)).not.toContain('Zwetschgen');
});

test('a correction with a handover is told with its number, also where only the name was typed', async () => {
  workspace.slack.addPerson({ name: 'ben', realName: 'Ben Roth' });
  await type(ada, '/ghostwatch add Acme', workspace);
  await type(ada, '/ghostwatch edit acme amount:900€ owner:@ben', workspace);
  await isTold({ surface: 'command', verb: 'edit', number: 1 });
});

test('a click that Slack delivers twice is told as repeated the second time, and acts once', async () => {
  await type(ada, '/ghostwatch add Acme', workspace);
  await isTold({ surface: 'command', verb: 'add', number: 1 });
  const click = {
    type: 'block_actions',
    trigger_id: '9.9.9',
    view: { type: 'home', id: 'V1' },
    actions: [{ type: 'button', action_id: 'undo_change', value: '1:1', block_id: 'x', action_ts: '1' }],
  };
  await ada.sendsInteraction(click);
  await isTold({ surface: 'click', verb: 'undoChange', number: 1 });
  await ada.sendsInteraction(click);
  await isTold({ surface: 'click', verb: 'undo_change', outcome: 'repeated' });
});
