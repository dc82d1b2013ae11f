import Database from 'better-sqlite3';
import { type Message, type Person, renderView } from 'slack-sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formMetadata } from '../../src/adapters/slack/ids/forms.ts';
import { addAda, latestNudge, openWorkspace, type, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let ada: Person;
let ben: Person;
/** Ada's card about Globex, which Ben added for her. */
let card: Message;
beforeEach(async () => {
  workspace = await openWorkspace();
  ada = addAda(workspace.slack);
  ben = workspace.slack.addPerson({ name: 'ben', realName: 'Ben Okoro', locale: 'de-DE' });
  await type(ben, `/ghostwatch add Globex owner:${ada.mention} about:offer`, workspace);
  await workspace.timePasses('2026-11-12T10:00:00+01:00');
  card = latestNudge(ada);
});
afterEach(() => workspace.close());

const show = () => type(ada, '/ghostwatch show #1', workspace);
const errors = () => workspace.log.lines.filter(({ level }) => level === 'error');
/** What stands last in somebody's direct messages. */
const lastIn = (person: Person) => workspace.read(person.dm.at(-1));

/** A click on Ada's card that no honest client would send; its answer finds no response_url. */
async function forges(person: Person, action: Record<string, unknown>, more: Record<string, unknown> = {}) {
  const { slack } = workspace;
  const sent = await person.sendsInteraction({
    type: 'block_actions',
    container: { type: 'message', message_ts: card.ts, channel_id: card.channel, is_ephemeral: false },
    channel: { id: card.channel, name: 'directmessage' },
    response_url: `${slack.url}/nowhere`,
    actions: [{ type: 'button', block_id: 'thread:1:1:0', action_ts: '1.1', ...action }],
    ...more,
  });
  await slack.quiet();
  return sent.outcome;
}

const chosen = (value: string) => ({ type: 'static_select', selected_option: { value } });

describe('a forged action value', () => {
  const NOT_MINE = 'This card no longer belongs to a client.';
  test.each([
    ['no block', { action_id: 'nudge_replied', block_id: '' }, NOT_MINE],
    ['garbage', { action_id: 'nudge_replied', block_id: "thread:1:1:0'; drop table threads" }, NOT_MINE],
    ['a huge number', { action_id: 'nudge_replied', block_id: 'thread:99999999999999999999:1:0' }, NOT_MINE],
    ['a number that nobody has', { action_id: 'nudge_replied', block_id: 'thread:999:1:0' }, '“#999”'],
    [
      'a version still to come',
      { action_id: 'nudge_replied', block_id: 'thread:1:999999:0' },
      'I changed nothing',
    ],
    ['somebody’s nudge', { action_id: 'nudge_replied', block_id: 'nudge:12345678-1234:1:0' }, NOT_MINE],
    ['a button that is none', { action_id: 'nudge_explode' }, NOT_MINE],
    ['a button that never was', { action_id: 'something_new' }, NOT_MINE],
    ['a snooze for ever', { action_id: 'nudge_snooze', ...chosen('for ever') }, NOT_MINE],
    ['an outcome that is none', { action_id: 'nudge_close', ...chosen('__proto__') }, NOT_MINE],
    ['a form that is none', { action_id: 'nudge_menu', ...chosen('{"form":') }, NOT_MINE],
    ['an offer that is none', { action_id: 'takeover_accept', value: '{"number":1}' }, NOT_MINE],
    ['an offer for nobody', { action_id: 'takeover_accept', value: '1:<!channel>' }, NOT_MINE],
    ['an offer of another number', { action_id: 'takeover_accept', value: '999:U00000002' }, '“#999”'],
    ['a draft that is none', { action_id: 'draft_wording', block_id: 'draft:x:y' }, NOT_MINE],
    ['a page before the first', { action_id: 'home_page_-1' }, NOT_MINE],
    ['a list that is none', { action_id: 'home_to_constructor' }, NOT_MINE],
    ['a plan that is none', { action_id: 'settings_policy_constructor' }, NOT_MINE],
  ])('%s: a polite refusal, and nothing changes', async (_what, action, refusal) => {
    const before = await show();
    expect(await forges(ada, action)).toBe('ok');
    expect(lastIn(ada)).toContain(refusal);
    expect(await show()).toBe(before);
    expect(errors()).toEqual([]);
  });

  test.each([
    ['no JSON', '{"form":'],
    ['nothing', 'null'],
    ['a form that is none', '{"form":"explode","thread":{"number":1,"version":2}}'],
    ['a number that is none', '{"form":"close","thread":{"number":{"$gt":0},"version":2}}'],
    ['a huge number', '{"form":"close","thread":{"number":1e300,"version":2}}'],
    ['another version', formMetadata({ form: 'close', thread: { number: 1, version: 999 } })],
    ['another number', formMetadata({ form: 'close', thread: { number: 999, version: 1 } })],
  ])('in a form (%s): nothing changes', async (_what, private_metadata) => {
    const before = await show();
    const sent = await ada.sendsInteraction({
      type: 'view_submission',
      view: { id: 'V1', type: 'modal', callback_id: 'form', private_metadata, state: { values: {} } },
    });
    await workspace.slack.quiet();
    expect(sent.outcome).toBe('ok');
    expect(await show()).toBe(before);
    expect(errors()).toEqual([]);
  });
});

describe('from another workspace', () => {
  test('a click is turned away with a sentence and changes nothing', async () => {
    const before = await show();
    const elsewhere = { id: 'T0ELSEWHERE', domain: 'elsewhere' };
    await forges(ada, { action_id: 'nudge_replied' }, { team: elsewhere });
    expect(lastIn(ada)).toContain('You belong to another workspace.');
    expect(await show()).toBe(before);
    expect(workspace.log.lines.map(({ message }) => message)).toContain(
      'Somebody of another workspace was turned away',
    );
  });

  test('a command and a form are turned away, too', async () => {
    const stranger = workspace.slack.addPerson({ name: 'eve', externalTeam: { id: 'T0ELSEWHERE' } });
    const sent = await stranger.sendsInteraction({
      type: 'view_submission',
      view: {
        id: 'V1',
        type: 'modal',
        callback_id: 'form',
        private_metadata: formMetadata({ form: 'add' }),
        state: { values: { client: { value: { type: 'plain_text_input', value: 'Initech' } } } },
      },
    });
    await workspace.slack.quiet();
    expect(sent.outcome).toBe('ok');
    expect(await type(ada, '/ghostwatch list all', workspace)).not.toContain('Initech');
  });
});

describe('two at once', () => {
  test('snooze against close: one of them acts, and the other is told that nothing was changed', async () => {
    const { slack } = workspace;
    const before = (await show()).split('• ').length;
    const version = card.blocks.map(({ block_id }) => /:(\d+):0$/.exec(String(block_id))?.[1]).find(Boolean);
    const block_id = `thread:1:${version}:0`;
    await Promise.all([
      forges(ada, { action_id: 'nudge_snooze', block_id, ...chosen('monday') }),
      forges(ben, { action_id: 'nudge_close', block_id, ...chosen('won') }),
    ]);
    await slack.quiet();
    const after = await show();
    expect(after.split('• ').length).toBe(before + 1);
    const told = [...ada.dm, ...ben.dm].filter(({ text }) =>
      /I changed nothing|habe nichts geändert/.test(text ?? ''),
    );
    expect(told).toHaveLength(1);
  });
});

describe('a trigger that has expired', () => {
  const TOO_LATE = 'I was too slow for Slack, so the window didn’t open. Please click again.';
  beforeEach(async () => {
    await ada.opensHome();
    await workspace.slack.quiet();
    const expired = { kind: 'refuse', error: 'expired_trigger_id' } as const;
    workspace.slack.faults.next('views.open', expired, 2);
  });

  test.each([
    ['a card’s menu', () => ada.selects(card, { type: 'overflow' }, 'They named a date…')],
    ['the App Home', () => ada.selects(ada.home as never, { type: 'overflow' }, 'Hand over…')],
    ['a button for a form', () => ada.clicks(ada.home as never, 'Watch a client')],
    ['the settings', () => ada.clicks(ada.home as never, 'Settings')],
    ['a shortcut', () => ada.usesShortcut('watch_client')],
    [
      'a message’s menu',
      async () => ada.usesMessageShortcut('watch_thread', await ada.says(ada.dmChannel, 'Hi')),
    ],
  ])('%s: it is said, and the next click works', async (_what, click) => {
    const before = await show();
    await click();
    await workspace.slack.quiet();
    expect(ada.dm.map(workspace.read).join('\n')).toContain(TOO_LATE);
    expect(ada.modal).toBeUndefined();
    expect(await show()).toBe(before);
    expect(errors()).toEqual([]);
    workspace.slack.faults.clear();
    await click();
    expect(await workspace.slack.until(() => ada.modal)).toBeDefined();
  });

  test('who reads German is told in German', async () => {
    await ben.usesShortcut('watch_client');
    await workspace.slack.quiet();
    expect(lastIn(ben)).toContain('Ich war zu langsam für Slack');
  });

  test('a window on top of a window: it is said in the direct messages', async () => {
    const { slack } = workspace;
    slack.faults.clear();
    await ada.selects(card, { type: 'overflow' }, 'All details…');
    const modal = await slack.until(() => ada.modal);
    slack.faults.next('views.push', { kind: 'refuse', error: 'expired_trigger_id' }, 2);
    await ada.selects(modal, { type: 'overflow' }, 'Hand over…');
    await slack.quiet();
    expect(ada.dm.map(workspace.read).join('\n')).toContain(TOO_LATE);
    expect(renderView(ada.modal as never)).toContain('Globex');
  });
});

describe('a response_url that is used up', () => {
  beforeEach(() => workspace.slack.faults.next('response_url', { kind: 'http', status: 404 }, 1));

  test('a command: it is done, its answer goes into the direct messages, and the card shows it', async () => {
    await ada.command('/ghostwatch followed-up #1');
    await workspace.slack.quiet();
    expect(lastIn(ada)).toContain('you followed up with');
    expect(workspace.read(ada.looksAt(card))).toContain('followed up by email (@ada)');
    expect(workspace.log.lines.map(({ message }) => message)).toContain(
      'An answer was not taken; it goes into the direct messages',
    );
  });

  test('a click: it is done, and what there is to say goes into the direct messages', async () => {
    await ada.selects(card, 'Close', 'Ghosted');
    await workspace.slack.quiet();
    expect(workspace.read(ada.looksAt(card))).toContain('closed: Ghosted (@ada)');
    expect(ada.dm.map(workspace.read).join('\n')).toContain('next time');
  });
});

test('a window whose content cannot be found says so, and does not wait for ever', async () => {
  const { slack, database } = workspace;
  await ada.opensHome();
  await slack.quiet();
  const other = new Database(database);
  other.exec('alter table thread_events rename to gone');
  await ada.clicks(ada.home as never, 'Report');
  await slack.quiet();
  expect(renderView(ada.modal as never)).toContain('Something went wrong on my side.');
  other.exec('alter table gone rename to thread_events');
  other.close();
});

test('a click while nothing can be stored is answered, and works afterwards', async () => {
  const { slack, database } = workspace;
  const other = new Database(database);
  other.exec('begin immediate');
  await ada.clicks(card, 'I followed up');
  await slack.quiet({ timeoutMs: 15_000 });
  expect(lastIn(ada)).toContain('I can’t save anything at the moment, so nothing was changed.');
  other.exec('rollback');
  other.close();
  await ada.clicks(card, 'I followed up');
  await slack.quiet();
  expect(workspace.read(ada.looksAt(card))).toContain('followed up by email (@ada)');
});
