import { type Message, type Person, renderView, type View } from 'slack-sandbox';
import { describe, expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { changesRules, modalOf, opensSettings, screenOf, submitsModal } from '../support/settings.ts';
import { type } from '../support/workspace.ts';

let boss: Person;
let other: Person;
openForEachTest(async () => {
  boss = workspace.slack.addPerson({ name: 'carla', isAdmin: true, locale: 'en-GB' });
  other = workspace.slack.addPerson({ name: 'dan', isAdmin: true, locale: 'de-DE' });
});

const say = (person: Person, line: string) => type(person, `/ghostwatch ${line}`, workspace);
const passes = (ms: number) => workspace.clock.set(workspace.clock.now() + ms);

async function answerTo(person: Person, line: string): Promise<Message> {
  return (await (await person.command(`/ghostwatch ${line}`)).response()) as Message;
}

async function undoes(person: Person, answer: Message): Promise<string> {
  const click = await person.clicksStale(answer, { actionId: 'settings_undo' });
  await workspace.slack.quiet();
  return click.responses.map(workspace.read).join('\n');
}

describe('a command of an admin', () => {
  test('the currency: undone once, by whoever may change it, and in the audit trail', async () => {
    const answer = await answerTo(boss, 'currency CHF');
    expect(workspace.read(answer)).toContain('[ Undo ]');
    expect(workspace.read(answer)).toContain('[ Edit… ]');
    expect(await say(boss, 'undo')).toContain('Undone: the workspace’s settings');
    expect(await say(boss, 'currency')).toContain('the country you’re in');
    expect(await undoes(boss, answer)).toContain('already been undone');
    expect(await say(boss, 'audit')).toContain('undid a change of settings: currency');
    expect(await say(boss, 'audit')).toContain('changed settings: currency');
  });

  test('what another admin changed since is told, with who it was', async () => {
    const answer = await answerTo(boss, 'currency CHF');
    passes(60_000);
    await say(other, 'währung USD');
    const told = await undoes(boss, answer);
    expect(told).toContain('changed again since');
    expect(told).toContain('@dan');
    expect(told).toContain('USD');
    expect(await say(boss, 'currency')).toContain('USD');
  });

  test('another setting that changed since is no hindrance', async () => {
    const answer = await answerTo(boss, 'currency CHF');
    passes(60_000);
    await say(boss, 'hours mon-thu 8-16');
    await say(boss, 'trial on');
    expect(await undoes(boss, answer)).toContain('Undone');
    expect(await say(boss, 'hours')).toContain('Mon–Thu 08:00–16:00');
    expect(await say(boss, 'trial')).toContain('is in trial mode');
  });

  test('what changed nothing offers nothing', async () => {
    expect(await say(boss, 'currency auto')).not.toContain('[ Undo ]');
    expect(await say(boss, 'suggestions on')).not.toContain('[ Undo ]');
    expect(await say(boss, 'undo')).toContain('nothing of yours');
  });

  test.each([
    ['trial on', 'trial', 'isn’t in trial mode'],
    ['digest weekly friday 16:00', 'settings', 'Weekly overview:* off'],
    ['suggestions off', 'suggestions', 'I suggest clients'],
  ])('%s', async (change, shows, before) => {
    if (change.startsWith('digest')) {
      await opensSettings(boss, workspace);
      expect(screenOf(boss, workspace)).toContain(before);
      await boss.closesModal({ all: true });
    } else expect(await say(boss, shows)).toContain(before);
    expect(await say(boss, change)).toContain('[ Undo ]');
    passes(60_000);
    expect(await say(boss, 'undo')).toContain('Undone');
    if (change.startsWith('digest')) {
      await opensSettings(boss, workspace);
      expect(screenOf(boss, workspace)).toContain(before);
    } else expect(await say(boss, shows)).toContain(before);
  });

  test('the escalation channel', async () => {
    const alarm = workspace.slack.addChannel({ name: 'alarm', members: [boss], withBot: true });
    expect(await say(boss, `escalation <#${alarm.id}|alarm>`)).toContain('[ Undo ]');
    expect(await say(boss, 'undo')).toContain('I tell the owner’s cover');
    expect(await say(boss, 'escalation')).toContain('I tell their cover');
  });
});

describe('keys and addresses for other programs', () => {
  test('a new key is revoked again, a revoked one works again', async () => {
    const made = await answerTo(boss, 'keys new n8n');
    expect(await undoes(boss, made)).toContain('no longer works');
    expect(await say(boss, 'keys revoke n8n')).toContain('no active key');
    await say(boss, 'keys new zapier');
    passes(60_000);
    const revoked = await answerTo(boss, 'keys revoke zapier');
    expect(await undoes(boss, revoked)).toContain('The key *zapier* works.');
    expect(await say(boss, 'keys')).toContain('zapier');
  });

  test('a revoked key does not come back while another one has its name', async () => {
    await say(boss, 'keys new n8n');
    passes(60_000);
    const revoked = await answerTo(boss, 'keys revoke n8n');
    await say(boss, 'keys new n8n');
    expect(await undoes(boss, revoked)).toContain('can’t undo that');
  });

  test('a removed address works again with its mapping, a changed mapping is what it was', async () => {
    await say(boss, 'hooks new CRM');
    await say(boss, 'hooks map CRM client=a.b');
    const mapped = await answerTo(boss, 'hooks map CRM client=c.d');
    expect(await undoes(boss, mapped)).toContain('Undone');
    expect(await say(boss, 'hooks show CRM')).toContain('client=a.b');
    const removed = await answerTo(boss, 'hooks remove CRM');
    expect(await say(boss, 'hooks show CRM')).toContain('no address called');
    expect(await undoes(boss, removed)).toContain('*CRM* accepts what is sent to it.');
    expect(await say(boss, 'hooks show CRM')).toContain('client=a.b');
  });
});

describe('forms', () => {
  test('what holds for the workspace: Undo in the answer, and Edit… opens the form again', async () => {
    await changesRules(boss, { company: 'Roth Design', voice: 'we' }, workspace);
    expect(screenOf(boss, workspace)).toContain('What’s new:');
    expect(screenOf(boss, workspace)).toContain('Roth Design');
    await boss.clicks(modalOf(boss), { actionId: 'settings_workspace' });
    await workspace.slack.quiet();
    await boss.fills({ company: 'Roth & Roth' });
    await submitsModal(boss, workspace);
    expect(screenOf(boss, workspace)).toContain('Roth & Roth');
    await boss.clicks(modalOf(boss), { actionId: 'settings_undo' });
    await workspace.slack.quiet();
    expect(screenOf(boss, workspace)).toContain('Undone');
    await boss.closesModal();
    expect(screenOf(boss, workspace)).toContain('Company name:* Roth Design');
    expect(screenOf(boss, workspace)).not.toContain('trial');
  });

  test('a schedule: undone from the answer; the clients are planned as before', async () => {
    await say(ada, 'add "Acme GmbH" about:offer');
    const before = await say(ada, 'show #1');
    await opensSettings(boss, workspace);
    await boss.clicks(modalOf(boss), { actionId: 'settings_policy_offer' });
    await workspace.slack.quiet();
    await boss.fills({ check_in: '1' });
    await submitsModal(boss, workspace);
    await submitsModal(boss, workspace);
    expect(await say(ada, 'show #1')).not.toBe(before);
    await boss.clicks(modalOf(boss), { actionId: 'settings_undo' });
    await workspace.slack.quiet();
    expect(screenOf(boss, workspace)).toContain('Undone: the schedule “Proposal”');
    expect(await say(ada, 'show #1')).toBe(before);
  });

  test('what would delete clients at once is not undone by the way', async () => {
    await changesRules(boss, { keep: '90' }, workspace);
    await boss.closesModal({ all: true });
    await changesRules(boss, { keep: 'never' }, workspace);
    const undo = modalOf(boss);
    await say(ada, 'add "Acme GmbH"');
    await say(ada, 'close #1 won');
    passes(29 * 86_400_000);
    await boss.clicks(undo, { actionId: 'settings_undo' });
    await workspace.slack.quiet();
    expect(await say(boss, 'settings')).toContain('90 days');
  });

  test('App Home tells of the last change of a setting, and undoes it', async () => {
    passes(60_000);
    await say(other, 'währung CHF');
    await other.opensHome();
    await workspace.slack.quiet();
    const home = () => renderView(other.home as View, workspace.slack.nameOf);
    expect(home()).toContain('*Deine letzte Änderung:* die Einstellungen des Workspace');
    await other.clicks(other.home as View, { actionId: 'settings_undo' });
    await workspace.slack.quiet();
    expect(screenOf(other, workspace)).toContain('Rückgängig gemacht: die Einstellungen des Workspace.');
    expect(home()).not.toContain('letzte Änderung');
  });
});

test('nobody undoes the own settings of somebody else, and nobody but admins those of the workspace', async () => {
  const own = await answerTo(boss, 'digest 9:00');
  const rules = await answerTo(boss, 'currency CHF');
  const value = (answer: Message) => JSON.stringify(answer).match(/"value":"([^"]+)"/)?.[1] ?? '';
  for (const answer of [own, rules]) {
    await ada.sendsInteraction({
      type: 'block_actions',
      actions: [{ type: 'button', action_id: 'settings_undo', block_id: 'b', value: value(answer) }],
    });
    await workspace.slack.quiet();
  }
  expect(await say(boss, 'digest')).toContain('09:00');
  expect(await say(boss, 'currency')).toContain('CHF');
});
