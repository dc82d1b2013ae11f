import type { Choice, Person } from 'slack-sandbox';
import { expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { modalOf, opensSettings, screenOf, submitsModal } from '../support/settings.ts';
import { latestNudge, type } from '../support/workspace.ts';

let boss: Person;
openForEachTest(async () => {
  boss = workspace.slack.addPerson({
    name: 'carla',
    realName: 'Carla Roth',
    isAdmin: true,
    locale: 'en-GB',
    timeZone: 'Europe/Berlin',
  });
  await type(
    ada,
    '/ghostwatch add "Acme GmbH" "Website relaunch" about:offer via:email contact:"Jana Krüger"',
    workspace,
  );
});

const screen = () => screenOf(boss, workspace);
const draftOf = (number: number) => type(ada, `/ghostwatch draft #${number}`, workspace);

async function clicks(actionId: string): Promise<void> {
  await boss.clicks(modalOf(boss), { actionId });
  await workspace.slack.quiet();
}

/** Opens the form of the workspace’s first check-in about an offer, in Liquid. */
async function opensForm(kind = 'check_in', category = 'offer') {
  await opensSettings(boss, workspace);
  await clicks('settings_templates_workspace');
  await boss.fills({ language: 'en', category, kind });
  const submission = await submitsModal(boss, workspace);
  if (JSON.stringify(modalOf(boss)).includes('template_advanced')) await clicks('template_advanced');
  return submission;
}

/** Fills in parts of the message, whatever their fields are called by now. */
async function fills(values: Readonly<Record<string, Choice>>) {
  const ids = modalOf(boss).blocks.map(({ block_id }) => String(block_id));
  const named = Object.entries(values).map(([part, value]) => {
    return [ids.find((id) => id.split(':')[0] === part) ?? part, value] as const;
  });
  await boss.fills(Object.fromEntries(named));
}

async function saves(values: Readonly<Record<string, Choice>>) {
  await fills(values);
  return submitsModal(boss, workspace);
}

const MINE = {
  subject: 'A word about {{ title }}?',
  body: 'How does {{ matter_nom }} look to you?\n\n{% if amount %}It is about {{ amount }}.{% endif %}\n\nA word is enough.',
  short: 'How does {{ matter_nom }} look to you?',
};

test('an admin changes a draft: the command and the next nudge speak in the workspace’s words', async () => {
  await opensForm();
  expect(screen()).toContain('*the built-in words* apply');
  expect(screen()).toContain('{{ matter_');
  expect(screen()).toContain('`{{ by }}` by when to decide');
  await saves(MINE);
  expect(screen()).toContain('Saved: English · Proposal · Check-in.');
  const draft = await draftOf(1);
  expect(draft).toContain('A word about Our proposal for the website relaunch?');
  expect(draft).toContain('Hello Jana,');
  expect(draft).toContain('How does our proposal for the website relaunch look to you?');
  expect(draft).not.toContain('It is about');
  await workspace.timePasses('2026-11-13T18:00:00+01:00');
  expect(workspace.read(latestNudge(ada))).toContain(
    'How does our proposal for the website relaunch look to you?',
  );
  await workspace.restart();
  expect(await draftOf(1)).toContain('look to you?');
});

test('it is tried out with a real client before it is saved, and with an invented one', async () => {
  await opensForm();
  await fills({ ...MINE, example: '1' });
  await clicks('template_preview');
  expect(screen()).toContain('Tried out with');
  expect(screen()).toContain('Acme GmbH');
  expect(screen()).toContain('How does our proposal for the website relaunch look to you?');
  expect(screen()).toContain('`{{ amount }}` (not known)');
  await boss.closesModal();
  await boss.fills({ example: 'invented' });
  await clicks('template_preview');
  expect(screen()).toContain('invented client');
  expect(screen()).toContain('It is about €12,400.');
  expect(await draftOf(1)).not.toContain('How does our');
});

test.each([
  ['body', 'Hello {{ nmae }}', 'Line 1: {{ nmae }} isn’t a variable. Did you mean {{ name }}?'],
  [
    'body',
    'Hello\n{% if amount %}{% if due %}{{ dew }}{% endif %}{% endif %}',
    'Line 2: {{ dew }} isn’t a variable.',
  ],
  ['body', 'Hello\n\n{% if amount %}{{ amount }}', 'is opened but never closed'],
  ['body', 'Hello {{ name | shout }}', 'Line 1: “shout” isn’t a filter you can use here.'],
  ['body', '{% include "secret" %}', 'doesn’t work here'],
  ['body', '{% for i in (1..100000000) %}x{% endfor %}', 'too much time or memory'],
  ['body', '{% if amount %}{{ amount }}{% endif %}', 'If little is known about a client'],
  ['short', 'x'.repeat(320), 'the limit is 299'],
])('what cannot be used is refused at its field, and stays typed: %s %j', async (part, typed, reason) => {
  await opensForm();
  const submission = await saves({ ...MINE, [part]: typed });
  expect(submission).toMatchObject({
    outcome: 'errors',
    errors: { [`${part}:1`]: expect.stringContaining(reason) },
  });
  expect(screen()).toContain(typed.slice(0, 20).split('\n')[0]);
  expect(await draftOf(1)).not.toContain('How does our');
  await clicks('template_preview');
  expect(screen()).toContain('This can’t be used yet.');
});

test('Undo brings back what was, and Edit… opens the same form again', async () => {
  await opensForm();
  await saves(MINE);
  await clicks('template_edit');
  expect(screen()).toContain('How does {{ matter_nom }} look to you?');
  await saves({ ...MINE, subject: 'Another word?' });
  await clicks('settings_undo');
  expect(screen()).toContain('Undone: the message template English · Proposal · Check-in.');
  expect(await draftOf(1)).toContain('A word about');
  await boss.closesModal({ all: true });
  workspace.clock.set(workspace.clock.now() + 60_000);
  expect(await type(boss, '/ghostwatch undo', workspace)).toContain('There are no words of your own');
  expect(await draftOf(1)).not.toContain('How does our');
});

test('back to the built-in draft', async () => {
  await opensForm();
  await saves(MINE);
  await boss.closesModal();
  expect(screen()).toContain('*1* suggested message is in the workspace’s own words');
  await opensForm();
  expect(screen()).toContain('*the workspace’s words* apply');
  await clicks('template_reset');
  expect(screen()).toContain('Deleted: English');
  expect(await draftOf(1)).not.toContain('look to you?');
});

test('who is no admin sees how many the workspace has, and cannot change them', async () => {
  await opensSettings(ada, workspace);
  expect(screenOf(ada, workspace)).toContain('The workspace has no templates of its own.');
  expect(JSON.stringify(modalOf(ada))).not.toContain('settings_templates_workspace');
  const values = Object.fromEntries(
    Object.entries(MINE).map(([part, value]) => [part, { value: { type: 'plain_text_input', value } }]),
  );
  const form = { language: 'en', category: 'offer', kind: 'check_in', scope: 'workspace' };
  const { ack } = await ada.sendsInteraction({
    type: 'view_submission',
    view: {
      id: 'V1',
      type: 'modal',
      callback_id: 'template_form',
      private_metadata: JSON.stringify({ ...form, syntax: 'liquid', revision: 0 }),
      state: { values },
    },
  });
  expect(ack).toMatchObject({ errors: { subject: 'Only admins of this workspace can change this.' } });
  expect(await draftOf(1)).not.toContain('How does our');
});

test('nobody phones a loose acquaintance: that draft is not offered', async () => {
  const submission = await opensForm('call', 'networking');
  expect(submission).toMatchObject({ errors: { kind: expect.stringContaining('change the follow-up') } });
});

test('what is said on the phone is changed, too', async () => {
  await opensForm('call');
  expect(screen()).toContain('On voicemail');
  await saves({ opening: 'Good day, {{ name }}! Do you have two minutes?' });
  expect(screen()).toContain('Saved: English · Proposal · Call.');
});

test('markup in a template is text', async () => {
  await opensForm();
  await saves({ ...MINE, body: 'Hello <!channel> & <https://evil.example|friends>' });
  expect(await draftOf(1)).toContain('Hello <!channel> & <https://evil.example|friends>');
  expect(workspace.log.lines.map((line) => JSON.stringify(line)).join('')).not.toContain('evil.example');
});

test('in German', async () => {
  const chef = workspace.slack.addPerson({ name: 'dora', isAdmin: true, locale: 'de-DE' });
  boss = chef;
  await opensSettings(chef, workspace);
  expect(screen()).toContain('Der Workspace hat keine eigenen Vorlagen.');
  await clicks('settings_templates_workspace');
  await boss.fills({ category: 'invoice', kind: 'clarify' });
  await submitsModal(boss, workspace);
  await clicks('template_advanced');
  expect(screen()).toContain('{{ matter_');
  const submission = await saves({ body: 'Guten Tag {{ nmae }}' });
  expect(submission).toMatchObject({
    errors: { 'body:1': expect.stringMatching(/^Zeile 1: .*\{\{ name \}\}/) },
  });
});
