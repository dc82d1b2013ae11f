import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { type Person, renderView, type View } from 'slack-sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ACTION, callAction } from '../../src/adapters/slack/ids/cards.ts';
import { registerListeners } from '../../src/adapters/slack/listeners/index.ts';
import { CALL_RESULTS } from '../../src/domain/threads/thread.ts';
import type { Verb } from '../../src/input/words/verb-words.ts';
import { modalOf, opensSettings, screenOf, submitsModal } from '../support/settings.ts';
import { addAda, addBoss, latestNudge, openWorkspace, type, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let boss: Person;
beforeEach(async () => {
  workspace = await openWorkspace(undefined, {}, undefined, {
    GHOSTWATCH_SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
    GHOSTWATCH_PRIVATE_WEBHOOKS: '1',
  });
  boss = addBoss(workspace.slack);
  addAda(workspace.slack);
  await say('add "Acme GmbH" about:offer tel:+4930123456');
});
afterEach(() => workspace.close());

const say = (line: string) => type(boss, `/ghostwatch ${line}`, workspace);

/** What each verb changes: lines that prepare it, and the one whose answer is looked at. A text says why there is none. */
const VERBS: Readonly<Record<Verb, readonly (readonly string[])[] | string>> = {
  welcome: 'only shows',
  help: 'only shows',
  list: 'only shows',
  report: 'only shows',
  forecast: 'only shows',
  show: 'only shows',
  draft: 'only shows',
  settings: 'only shows',
  data: 'only shows',
  audit: 'only shows',
  export: 'only sends a file',
  import: 'opens a form; what it saves is taken back as a whole',
  undo: 'is the way back; repeating the change takes one click',
  delete: 'asks first, and says that it can’t be undone',
  erase: 'asks first, and says that it can’t be undone',
  add: [['add Globex']],
  replied: [['replied #1']],
  'followed-up': [['followed-up #1 by phone']],
  answered: [['replied #1', 'answered #1']],
  snooze: [['snooze #1 3 days']],
  promised: [['promised #1 friday']],
  away: [['away #1 until 2026-12-01'], ['away until friday, cover @ada']],
  close: [['close #1 won']],
  reopen: [['close #1 won', 'reopen #1']],
  resume: [['snooze #1 3 days', 'resume #1']],
  assign: [['assign #1 @ada']],
  edit: [['edit #1 about:invoice']],
  note: [['note #1 they moved the budget']],
  mute: [['mute #1']],
  unmute: [['mute #1', 'unmute #1']],
  client: [['client #1 @ada']],
  hours: [['hours 9-17']],
  holidays: [['holidays Bayern']],
  timezone: [['timezone Europe/Vienna']],
  language: [['language de']],
  digest: [['digest 9:00'], ['digest weekly friday 16:00']],
  suggestions: [['suggestions off'], ['suggestions off for everyone']],
  limit: [['limit 5']],
  pause: [['pause until 2026-12-01']],
  cover: [['cover @ada until friday']],
  escalation: [['escalation CHANNEL']],
  currency: [['currency CHF']],
  trial: [['trial on']],
  keys: [['keys new n8n'], ['keys new n8n', 'keys revoke n8n']],
  hooks: [
    ['hooks new CRM'],
    ['hooks new CRM', 'hooks map CRM client=a.b'],
    ['hooks new CRM', 'hooks rotate CRM'],
    ['hooks new CRM', 'hooks remove CRM'],
  ],
  webhooks: [
    ['webhooks new n8n https://127.0.0.1:9/x'],
    ['webhooks new n8n https://127.0.0.1:9/x', 'webhooks pause n8n'],
    ['webhooks new n8n https://127.0.0.1:9/x', 'webhooks pause n8n', 'webhooks resume n8n'],
    ['webhooks new n8n https://127.0.0.1:9/x', 'webhooks events n8n closed'],
    ['webhooks new n8n https://127.0.0.1:9/x', 'webhooks rotate n8n'],
    ['webhooks new n8n https://127.0.0.1:9/x', 'webhooks remove n8n'],
  ],
};

/** Changes that no form can correct; the last line of each. */
const WITHOUT_FORM: Readonly<Record<string, string>> = {
  'suggestions off': 'is on or off',
  'keys new n8n': 'a key is valid or not',
  'keys revoke n8n': 'a key is valid or not',
  'hooks rotate CRM': 'nobody chooses an address',
  'hooks remove CRM': 'there is nothing left to edit',
  'webhooks rotate n8n': 'nobody chooses a secret',
  'webhooks remove n8n': 'there is nothing left to edit',
};

const CHANGES = Object.values(VERBS).flatMap((lines) => (typeof lines === 'string' ? [] : lines));

/** The buttons of an answer, in both languages. */
const buttonsOf = (text: string) => ({
  undo: /\[ (?:Undo|Rückgängig) \]/.test(text),
  edit: /\[ (?:Edit…|Bearbeiten …|Change outcome…) \]/.test(text),
});

test.each(CHANGES.map((lines) => [lines.at(-1) ?? '', lines] as const))(
  'the answer to `%s` offers Undo, and Edit… where there is a form',
  async (last, lines) => {
    const alarm = workspace.slack.addChannel({ name: 'alarm', members: [boss], withBot: true });
    let answer = '';
    for (const line of lines) {
      workspace.clock.set(workspace.clock.now() + 61_000);
      answer = await say(line.replace('CHANNEL', `<#${alarm.id}|alarm>`));
    }
    expect({ answer, ...buttonsOf(answer) }).toMatchObject({ undo: true, edit: !(last in WITHOUT_FORM) });
  },
);

/** What each element of a card does: lines that prepare it, and the chosen value; a text says why it is not looked at. */
const ELEMENTS: Readonly<
  Record<keyof typeof ACTION, readonly [before: readonly string[], value: string] | string>
> = {
  wording: 'only shows',
  open: 'only shows',
  details: 'only shows',
  messageCase: 'only shows',
  editText: 'opens a form that changes nothing',
  draftMail: 'opens a form that changes nothing here',
  post: 'opens a form; what was posted to a client cannot be taken back by the bot',
  replied: [[], ''],
  followedUp: [[], ''],
  sent: [[], ''],
  answered: [['replied #1'], ''],
  reopen: [['close #1 won'], ''],
  resume: [['snooze #1 3 days'], ''],
  snooze: [[], '1w'],
  close: [[], 'won'],
  ghosted: [[], ''],
  outcome: [['close #1 won'], '{"outcome":"declined"}'],
  menu: [[], 'replied'],
  unmute: [['mute #1'], ''],
  leaveClosed: [['close #1 ghosted ask again in 3 months'], ''],
  wasAnswer: 'asked about a message',
  noAnswer: 'asked about a message',
  acceptPauseOffer: 'asked about a message',
  addSender: 'asked about a mail: journeys/mail-questions',
  ignoreSender: 'asked about a mail: journeys/mail-questions',
};
const CLICKS = [
  ...Object.entries(ELEMENTS).flatMap(([name, how]) =>
    typeof how === 'string' ? [] : [[ACTION[name as keyof typeof ACTION], ...how] as const],
  ),
  [ACTION.snooze, [], 'mute'] as const,
  ...CALL_RESULTS.map((result) => [callAction(result), [], ''] as const),
];

/** The version of #1 in the database. */
function versionNow(): number {
  const db = new Database(workspace.database, { readonly: true });
  try {
    return db.prepare('select version from client_threads where number = 1').pluck().get() as number;
  } finally {
    db.close();
  }
}

/** A click on an element about #1 that may not be on the screen just now. */
async function acts(actionId: string, value: string, place: Record<string, unknown>): Promise<void> {
  await boss.sendsInteraction({
    type: 'block_actions',
    ...place,
    response_url: `${workspace.slack.url}/nowhere`,
    actions: [
      {
        type: 'button',
        action_id: actionId,
        value,
        block_id: `thread:1:${versionNow()}:0`,
        action_ts: '1.1',
      },
    ],
  });
  await workspace.slack.quiet();
}

describe.each(CLICKS)('a click on %s %j %s', (actionId, before, value) => {
  test('in the window about the client: the way back stands at its top', async () => {
    await boss.opensHome();
    await workspace.slack.quiet();
    await boss.selects(boss.home as View, { type: 'overflow' }, 'All details…');
    await workspace.slack.quiet();
    for (const line of before) await say(line);
    const view = boss.modal as View;
    const place = { container: { type: 'view', view_id: view.id }, view: { id: view.id, type: 'modal' } };
    workspace.clock.set(workspace.clock.now() + 61_000);
    await acts(actionId, value, place);
    // Whoever closes a client as ghosted for the first time sees advice above the window.
    if (boss.modal?.id !== view.id) await boss.closesModal();
    const screen = renderView(boss.modal as View, workspace.slack.nameOf);
    expect(screen).toMatch(/Last change:[^\n]*\n\[ Undo \]/);
  });

  test('on its card: the settled card offers Undo and Edit…', async () => {
    await workspace.timePasses('2026-11-12T10:00:00+01:00');
    const card = latestNudge(boss);
    for (const line of before) {
      await say(line);
      workspace.clock.set(workspace.clock.now() + 61_000);
    }
    const channel = { id: boss.dmChannel.id, name: 'directmessage' };
    const container = { type: 'message', message_ts: card.ts, channel_id: channel.id, is_ephemeral: false };
    await acts(actionId, value, { container, channel });
    const text = workspace.read(boss.looksAt(card));
    expect({ text, ...buttonsOf(text) }).toMatchObject({ undo: true, edit: true });
  });
});

test.each([
  ['This was a reply', 'Thanks, I will look at it tomorrow.'],
  ['Not a reply', 'Thanks, I will look at it tomorrow.'],
  ['Pause until Tuesday 1 December', 'I am on vacation until 30 November.'],
])('“%s”, asked about a message of the client, offers Undo', async (button, text) => {
  const jana = workspace.slack.addPerson({
    name: 'jana',
    realName: 'Jana Krüger',
    externalTeam: { name: 'X' },
  });
  const channel = workspace.slack.addChannel({ name: 'x', members: [boss, jana], withBot: true });
  const offer = await boss.says(channel, 'Here is our offer.');
  await say(`add Initech link:${workspace.slack.permalink(offer)}`);
  await jana.says(channel, text, { threadTs: offer.ts });
  await workspace.slack.quiet();
  await workspace.timePasses('2026-11-09T10:30:00+01:00', 600_000);
  const card = latestNudge(boss);
  await boss.clicks(card, button);
  await workspace.slack.quiet();
  expect(workspace.read(boss.looksAt(card))).toContain('[ Undo ]');
});

test('the form for the weekly overview offers Undo and Edit…', async () => {
  await opensSettings(boss, workspace);
  await boss.clicks(modalOf(boss), { actionId: 'settings_overview_own' });
  await workspace.slack.quiet();
  await boss.fills({ overview_day: '5', overview_time: '16:00' });
  await submitsModal(boss, workspace);
  expect(buttonsOf(screenOf(boss, workspace))).toEqual({ undo: true, edit: true });
});

/** The other buttons and forms: where their way back is tested, or why they have none. */
const OTHERS: Readonly<Record<string, string>> = {
  '/^adding_(?:right|edit)$/':
    'adding: the answer is the confirmation, in the place of the question; a second click changes nothing',
  draft_wording: '-: only shows',
  '/^welcome_(list|help)$/': '-: only shows',
  form: 'undo: a form that was opened from nowhere confirms, with the way back and the form to correct',
  message_case: '-: shows a message',
  case_wording: '-: only shows',
  edit_text: '-: shows a message',
  case_edit_text: '-: opens a form',
  draft_mail: '-: puts a draft into the mailbox, where it can be deleted',
  case_draft_mail: '-: opens a form',
  '/^home_/': '-: only shows',
  open_forecast: '-: only shows',
  export_clients: '-: only sends a file',
  open_report: '-: only shows',
  settings_open: '-: only shows',
  '/^settings_policy_/': '-: opens a form',
  policy_form: '-: shows a preview',
  policy_preview: 'undo-settings: a schedule: undone from the answer; the clients are planned as before',
  settings_workspace: '-: opens a form',
  workspace_form:
    'undo-settings: what holds for the workspace: Undo in the answer, and Edit… opens the form again',
  workspace_sure: '-: deletes closed clients, and asks first',
  settings_own: '-: opens a form',
  own_form: 'own-absence: from the form',
  settings_overview_own: '-: opens a form',
  settings_overview_channel: '-: opens a form',
  overview_form: 'way-back: the form for the weekly overview offers Undo and Edit…',
  settings_plan_absence: '-: opens a form',
  settings_end_absence: 'own-absence: `undo` takes back whichever change was the last, and Home offers it',
  own_absence_form: 'own-absence: from the form',
  settings_undo: '-: is the way back',
  '/^settings_templates_/': '-: only shows',
  template_edit: '-: opens a form',
  template_choice: '-: opens a form',
  template_preview: '-: only shows',
  template_insert: '-: changes what is being typed',
  template_advanced: '-: changes what is being typed',
  template_form: 'custom-templates: Undo brings back what was, and Edit… opens the same form again',
  template_reset: 'custom-templates: Undo brings back what was, and Edit… opens the same form again',
  watch_client: '-: opens a form',
  '/^takeover_(?:offer|accept|keep)$/':
    'undo: a handover: whoever gave it away takes it back, and the other one is told',
  '/^proposal_(?:watch|not_this|never|no_more)$/': 'slack-proposals: “%s” can be undone, by whoever said so',
  undo_change: '-: is the way back',
  '/^delete_(?:confirm|keep)$/': '-: asks first, and says that it can’t be undone',
  '/^erase_(?:choices|confirm|keep)$/': '-: asks first, and says that it can’t be undone',
  open_import: '-: opens a form',
  import_form: '-: shows a preview',
  import_save: 'importing: pasted lines are shown first, saved by a click, and taken back',
  import_save_all: 'importing: pasted lines are shown first, saved by a click, and taken back',
  import_undo: '-: is the way back',
  keys_open: '-: only shows',
  keys_new: '-: opens a form',
  key_revoke: 'undo-settings: a new key is revoked again, a revoked one works again',
  key_form: 'undo-settings: a new key is revoked again, a revoked one works again',
  hooks_open: '-: only shows',
  hooks_list: '-: only shows',
  hook_show: '-: only shows',
  hook_map: '-: opens a form',
  hook_signing: '-: opens a form',
  hook_rotate: 'undo-programs: a replaced address is the only one again, for good',
  hooks_new: '-: opens a form',
  hook_remove:
    'undo-settings: a removed address works again with its mapping, a changed mapping is what it was',
  hook_form:
    'undo-settings: a removed address works again with its mapping, a changed mapping is what it was',
  hook_mapping_form:
    'undo-settings: a removed address works again with its mapping, a changed mapping is what it was',
  hook_signing_form: 'undo-programs: a signature: set, replaced, given up; each step back is the one before',
  webhooks_open: '-: only shows',
  webhooks_list: '-: only shows',
  webhooks_new: '-: opens a form',
  webhook_events: '-: opens a form',
  webhook_show: '-: only shows',
  webhook_test: '-: sends a test',
  webhook_pause: 'undo-programs: the buttons in the window about a webhook offer Undo',
  webhook_resume: 'undo-programs: the buttons in the window about a webhook offer Undo',
  webhook_rotate: 'undo-programs: the buttons in the window about a webhook offer Undo',
  webhook_remove: 'undo-programs: the buttons in the window about a webhook offer Undo',
  webhook_form: 'undo-programs: the buttons in the window about a webhook offer Undo',
  webhook_events_form: 'undo-programs: Edit… opens the form for its events; a new secret is given up again',
};

test('every button and every form that is registered has a way back, or a reason why it has none', () => {
  const ways: string[] = [];
  const note = (constraint: unknown) => ways.push(String(constraint));
  const recorder = {
    action: note,
    view: note,
    command: () => 0,
    shortcut: () => 0,
    options: () => 0,
    event: () => 0,
  };
  registerListeners({ ...recorder, deps: { sync: {}, log: {} }, clientsOf: () => ({}) } as never);
  const others = ways.filter((way) => way !== '/^nudge_/');
  expect(others.toSorted()).toEqual(Object.keys(OTHERS).toSorted());
  for (const where of Object.values(OTHERS)) {
    const [, file, title] = /^([\w-]+): (.+)$/.exec(where) ?? [];
    if (file === '-') continue;
    expect(readFileSync(new URL(`${file}.test.ts`, import.meta.url), 'utf8')).toContain(title);
  }
});
