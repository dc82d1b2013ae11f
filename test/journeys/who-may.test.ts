import type { Person } from 'slack-sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ACTION, callAction } from '../../src/adapters/slack/ids/cards.ts';
import { formMetadata, THREAD_FORMS } from '../../src/adapters/slack/ids/forms.ts';
import { takeoverValue } from '../../src/adapters/slack/ids/takeover.ts';
import { DEFAULT_POLICIES } from '../../src/domain/policies/policy.ts';
import { CALL_RESULTS } from '../../src/domain/threads/thread.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/workspaces/workspace-settings.ts';
import type { Verb } from '../../src/input/words/verb-words.ts';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { type } from '../support/workspace.ts';

/** What each command would change about Ada's client; null for those that look, or that are about the typist. */
const LINES: Readonly<Record<Verb, string | null>> = {
  welcome: null,
  help: null,
  add: null,
  list: null,
  report: null,
  forecast: null,
  data: null,
  import: null,
  export: null,
  erase: null,
  audit: null,
  trial: null,
  show: null,
  draft: null,
  hours: null,
  holidays: null,
  pause: null,
  settings: null,
  timezone: null,
  language: null,
  digest: null,
  suggestions: null,
  limit: null,
  cover: null,
  escalation: null,
  currency: null,
  keys: null,
  hooks: null,
  webhooks: null,
  replied: 'replied #1',
  'followed-up': 'followed-up #1',
  answered: 'answered #1',
  snooze: 'snooze #1 3 days',
  promised: 'promised #1 tomorrow',
  away: 'away #1 until 2026-12-01',
  close: 'close #1 won',
  reopen: 'reopen #1',
  resume: 'resume #1',
  undo: 'undo #1',
  delete: 'delete #1',
  note: 'note #1 they moved the budget',
  mute: 'mute #1',
  unmute: 'unmute #1',
  assign: 'assign #1 @ben',
  edit: 'edit #1 about:invoice',
  client: 'client #1 @ben',
};

/** What is chosen with each element of a card; null for those that only show something. */
const CHOICES: Readonly<Record<keyof typeof ACTION, string | null>> = {
  wording: null,
  open: null,
  details: null,
  replied: '',
  followedUp: '',
  answered: '',
  reopen: '',
  snooze: '1d',
  close: 'won',
  ghosted: '',
  outcome: '{"outcome":"won"}',
  resume: '',
  menu: 'replied',
  wasAnswer: '',
  noAnswer: '',
  acceptPauseOffer: '',
  leaveClosed: '',
  addSender: '',
  ignoreSender: '',
  unmute: '',
  post: null,
  sent: '',
  messageCase: null,
  editText: null,
  draftMail: null,
};
const CLICKS = [
  ...(Object.keys(CHOICES) as (keyof typeof ACTION)[])
    .filter((name) => CHOICES[name] !== null)
    .map((name) => [ACTION[name], CHOICES[name] ?? ''] as const),
  [ACTION.snooze, 'mute'] as const,
  ...CALL_RESULTS.map((result) => [callAction(result), ''] as const),
];

let ben: Person;
openForEachTest(async () => {
  ben = workspace.slack.addPerson({ name: 'ben', realName: 'Ben Kaya', locale: 'en-GB' });
  await type(ada, '/ghostwatch add Acme', workspace);
});

const show = () => type(ada, '/ghostwatch show #1', workspace);
const errors = () => workspace.log.lines.filter(({ level }) => level === 'error');

/** A click of Ben's that no screen offers him; it is answered in his direct messages. */
async function clicks(action: Record<string, unknown>): Promise<string> {
  const { slack, read } = workspace;
  const before = ben.dm.length;
  await ben.sendsInteraction({
    type: 'block_actions',
    container: { type: 'message', message_ts: '1.1', channel_id: ben.dmChannel.id, is_ephemeral: false },
    channel: { id: ben.dmChannel.id, name: 'directmessage' },
    response_url: `${slack.url}/nowhere`,
    actions: [{ type: 'button', block_id: 'thread:1:1:0', action_ts: '1.1', ...action }],
  });
  await slack.quiet();
  return ben.dm.slice(before).map(read).join('\n');
}

/** A form of Ben's that no screen offers him. */
function submits(callback_id: string, private_metadata: string, values = {}) {
  const view = { id: 'V1', type: 'modal', callback_id, private_metadata, state: { values } };
  return ben.sendsInteraction({ type: 'view_submission', view });
}

describe.each(['open', 'closed'])('a colleague who is nobody’s cover, and a client who is %s', (state) => {
  let before: string;
  beforeEach(async () => {
    if (state === 'closed') await type(ada, '/ghostwatch close #1 won', workspace);
    before = await show();
  });
  afterEach(async () => {
    expect(await show()).toBe(before);
    expect(errors()).toEqual([]);
  });

  test('no command changes it: each is refused politely, and may be offered to be taken over', async () => {
    for (const line of Object.values(LINES)) {
      if (line === null) continue;
      const answer = await type(ben, `/ghostwatch ${line}`, workspace);
      expect(answer, line).toContain('#1 belongs to @ada.');
      expect(answer, line).toContain('[ Offer to take over ]');
    }
  });

  test('no button of a card, a list, a window or the App Home changes it', async () => {
    for (const [action_id, value] of CLICKS) {
      const answer = await clicks({ action_id, ...(value && { selected_option: { value } }) });
      expect(answer, action_id).toContain('#1 belongs to @ada.');
    }
  });

  test('no form changes it', async () => {
    const values = Object.fromEntries(
      Object.entries({
        client: { value: 'Globex' },
        until: { selected_date_time: workspace.clock.now() / 1000 + 86_400 },
        date: { selected_date: '2026-12-01' },
        outcome: { selected_option: { value: 'won' } },
        again: { selected_date: '2026-12-01' },
        owner: { selected_user: ben.id },
        message: { value: 'Hello' },
      }).map(([field, value]) => [field, { value }]),
    );
    for (const form of [...THREAD_FORMS, 'post'] as const) {
      const { ack } = await submits(
        'form',
        formMetadata({ form, thread: { number: 1, version: 1 } }),
        values,
      );
      expect(JSON.stringify(ack), form).toMatch(/"response_action":"errors".*belongs to/);
    }
  });

  test('nobody accepts their own offer', async () => {
    const value = takeoverValue({ number: 1, by: ben.id });
    expect(await clicks({ action_id: 'takeover_accept', value })).toContain('#1 belongs to @ada.');
  });
});

test.each<[string, () => Promise<Person>]>([
  ['the owner', async () => ada],
  [
    'whoever added it',
    async () => {
      await type(ben, '/ghostwatch add Bolt owner:@ada', workspace);
      return ben;
    },
  ],
  [
    'the cover',
    async () => {
      await type(ada, '/ghostwatch add Bolt', workspace);
      await type(ada, '/ghostwatch cover @ben', workspace);
      return ben;
    },
  ],
  ['an admin', async () => workspace.slack.addPerson({ name: 'boss', isAdmin: true })],
])('%s may change it', async (_who, find) => {
  const person = await find();
  const number = person === ben ? 2 : 1;
  expect(await type(person, `/ghostwatch snooze #${number} 3 days`, workspace)).toContain('Snoozed');
});

test('what holds for everybody is changed by admins alone', async () => {
  const ADMINS = 'Only admins of this workspace can change this.';
  expect(await type(ben, '/ghostwatch escalation off', workspace)).toContain(ADMINS);
  const policy = { ...DEFAULT_POLICIES.offer, minGap: 9 };
  const plan = await submits('policy_preview', JSON.stringify({ scope: 'offer', policy }));
  expect(JSON.stringify(plan.ack)).toContain(ADMINS);
  const rules = { ...DEFAULT_SETTINGS, escalationChannelId: null };
  const sure = await submits('workspace_sure', JSON.stringify(rules));
  expect(JSON.stringify(sure.ack)).toContain(ADMINS);
  const place = { language: 'en', category: 'offer', kind: 'clarify' };
  const form = { ...place, scope: 'workspace', syntax: 'simple', revision: 0 };
  const value = { value: { value: 'Yes or no?' } };
  const { ack } = await submits('template_form', JSON.stringify(form), {
    subject: value,
    body: value,
    short: value,
  });
  expect(JSON.stringify(ack)).toContain(ADMINS);
  expect(errors()).toEqual([]);
});
