import Database from 'better-sqlite3';
import type { Person } from 'slack-sandbox';
import { beforeEach, describe, expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { changesRules, modalOf, opensSettings, screenOf, submitsModal } from '../support/settings.ts';
import { type } from '../support/workspace.ts';

let boss: Person;
openForEachTest(async () => {
  boss = workspace.slack.addPerson({
    name: 'carla',
    isAdmin: true,
    locale: 'de-DE',
    timeZone: 'Europe/Berlin',
  });
});

const say = (person: Person, line: string) => type(person, line, workspace);
const settingsOf = (person: Person) => screenOf(person, workspace);

test('everybody sees what holds for all; only admins may change it', async () => {
  await opensSettings(ada, workspace);
  expect(settingsOf(ada)).toContain('Who sees which clients:* everyone sees all of them.');
  expect(settingsOf(ada)).toContain('Ignored nudges:* I tell the owner’s cover.');
  expect(settingsOf(ada)).toContain('add :ghost: to a message');
  expect(settingsOf(ada)).toContain('Closed clients:* kept forever.');
  expect(JSON.stringify(modalOf(ada))).not.toContain('settings_workspace');
  await opensSettings(boss, workspace);
  expect(settingsOf(boss)).toContain('*Geschlossene Kunden:* Sie bleiben für immer gespeichert.');
  await boss.clicks(modalOf(boss), { actionId: 'settings_workspace' });
  await workspace.slack.quiet();
  expect(settingsOf(boss)).toContain('Wer welche Kunden sieht');
});

test('a form that somebody sends who is no admin is refused and changes nothing', async () => {
  const values = {
    visibility: { value: { type: 'radio_buttons', selected_option: { value: 'own' } } },
    keep: { value: { type: 'static_select', selected_option: { value: '90' } } },
  };
  const { ack } = await ada.sendsInteraction({
    type: 'view_submission',
    view: { id: 'V1', type: 'modal', callback_id: 'workspace_form', private_metadata: '', state: { values } },
  });
  expect(ack).toMatchObject({ errors: { visibility: 'Only admins of this workspace can change this.' } });
  expect(await say(ada, '/ghostwatch settings')).toContain('everyone sees all of them');
});

describe('the emoji that watches a message', () => {
  async function marked(emoji: string): Promise<string> {
    const channel = workspace.slack.addChannel({
      name: `acme-${Math.random()}`,
      members: [ada],
      withBot: true,
    });
    const message = await ada.says(channel, 'Here is our offer.');
    await ada.reacts(message, emoji);
    await workspace.slack.quiet();
    return say(ada, '/ghostwatch list');
  }

  test('another one, in place of the ghost', async () => {
    expect(await changesRules(boss, { emoji: ' :Eyes: ' }, workspace)).toMatchObject({ outcome: 'updated' });
    expect(settingsOf(boss)).toContain(':eyes: an eine Nachricht, und ich beobachte die Unterhaltung.');
    expect(await marked('ghost')).toContain('Nothing here yet');
    expect(await marked('eyes')).toContain('#1');
  });

  test('a skin tone does not matter, nor the name by which people know it', async () => {
    await changesRules(boss, { emoji: ':thumbsup::skin-tone-2:' }, workspace);
    expect(await marked('+1::skin-tone-5')).toContain('#1');
  });

  test('none at all', async () => {
    await changesRules(boss, { emoji: null }, workspace);
    expect(settingsOf(boss)).toContain('ausgeschaltet.');
    expect(await marked('ghost')).toContain('Nothing here yet');
    expect(await say(ada, '/ghostwatch help')).not.toContain('on a message');
  });

  test('what is no name of an emoji is refused, and what was typed stays', async () => {
    const submitted = await changesRules(boss, { emoji: 'zwei augen' }, workspace);
    expect(submitted.errors).toEqual({
      emoji: 'Das ist kein Emoji-Name. Schreib ihn so: :eyes: oder eyes.',
    });
    expect(settingsOf(boss)).toContain('zwei augen');
  });

  test('the help names the emoji in force', async () => {
    await changesRules(boss, { emoji: 'party_parrot' }, workspace);
    expect(await say(ada, '/ghostwatch help')).toContain('Or add :party_parrot: to a message');
    expect(await say(ada, '/ghostwatch')).toContain('Or add :party_parrot: to a message');
    expect(await say(boss, '/ghostwatch help')).toContain('Oder setz :party_parrot: an eine Nachricht');
  });
});

describe('the escalation channel', () => {
  test('chosen, shown, and taken back', async () => {
    const alarm = workspace.slack.addChannel({ name: 'still', members: [boss], withBot: true });
    expect(await changesRules(boss, { escalation: alarm }, workspace)).toMatchObject({ outcome: 'updated' });
    expect(settingsOf(boss)).toContain('Ich melde sie in #still.');
    expect(await say(ada, '/ghostwatch escalation')).toContain('I post it in #still, once');
    await boss.closesModal({ all: true });
    await changesRules(boss, { escalation: null }, workspace);
    expect(await say(ada, '/ghostwatch escalation')).toContain('I tell their cover');
  });

  test('a channel without the bot is refused at the field, with the one thing to do', async () => {
    const alarm = workspace.slack.addChannel({ name: 'still', members: [boss] });
    const { errors } = await changesRules(boss, { escalation: alarm, visibility: 'own' }, workspace);
    expect(errors).toEqual({
      escalation:
        'Ich bin nicht in diesem Channel und kann dort nicht schreiben. Gib dort /invite @Ghostwatch ein und versuche es noch einmal.',
    });
    expect(await say(ada, '/ghostwatch settings')).toContain('everyone sees all of them');
    await boss.invites(workspace.slack.app.botUserId, alarm);
    expect(await submitsModal(boss, workspace)).toMatchObject({ outcome: 'updated' });
    expect(await say(ada, '/ghostwatch settings')).toContain('Ignored nudges:* I post in #still.');
  });

  test('so is one that the command names', async () => {
    const alarm = workspace.slack.addChannel({ name: 'private', members: [boss], isPrivate: true });
    expect(await say(boss, `/ghostwatch escalation <#${alarm.id}|${alarm.name}>`)).toContain(
      'Gib dort `/invite @Ghostwatch` ein',
    );
  });

  test('a refusal that comes late stands above the form, with everything that was entered', async () => {
    const alarm = workspace.slack.addChannel({ name: 'still', members: [boss] });
    await opensSettings(boss, workspace);
    await boss.clicks(modalOf(boss), { actionId: 'settings_workspace' });
    await workspace.slack.quiet();
    workspace.slack.faults.next('users.info', { kind: 'slow', ms: 2300 });
    await boss.fills({
      escalation: alarm,
      visibility: 'own',
      company: 'Roth <Design>',
      days: '45',
      keep: 'other',
    });
    expect(await boss.submits()).toMatchObject({ outcome: 'updated' });
    await workspace.slack.until(() => settingsOf(boss).includes('Ich bin nicht in diesem Channel'));
    await boss.fills({ escalation: null });
    expect(await submitsModal(boss, workspace)).toMatchObject({ outcome: 'updated' });
    const kept = await say(ada, '/ghostwatch settings');
    expect(kept).toContain('only their own');
    expect(kept).toContain('45 days');
    expect(kept).toContain('Roth <Design>');
  });
});

describe('how long closed clients are kept', () => {
  const DAY_91 = '2027-02-08T10:01:00+01:00';
  beforeEach(async () => {
    await say(ada, '/ghostwatch add "Acme GmbH" "Relaunch"');
    await say(ada, '/ghostwatch close #1 won signed');
    await say(ada, '/ghostwatch add "Zenith AG"');
  });

  test('for good, unless the workspace wants it otherwise', async () => {
    workspace.clock.set('2036-11-09T10:00:00+01:00');
    await workspace.bot().tick();
    expect(await say(ada, '/ghostwatch show #1')).toContain('Acme GmbH');
  });

  test('then they are gone, from the file too, and their number is not given again', async () => {
    expect(await changesRules(boss, { keep: '90' }, workspace)).toMatchObject({ outcome: 'updated' });
    expect(settingsOf(boss)).toContain('Ich lösche sie, wenn sie 90 Tage geschlossen sind.');
    workspace.clock.set('2027-02-07T09:59:00+01:00');
    await workspace.bot().tick();
    expect(await say(ada, '/ghostwatch show #1')).toContain('Acme GmbH');

    workspace.clock.set(DAY_91);
    await workspace.bot().tick();
    expect(await say(ada, '/ghostwatch show #1')).toContain('I can’t find a client matching “#1”');
    expect(await say(ada, '/ghostwatch list closed')).not.toContain('Acme');
    expect(await say(ada, '/ghostwatch show #2')).toContain('Zenith AG');
    expect(await say(ada, '/ghostwatch add Nova')).toContain('#3 · Nova');
    const rows = new Database(workspace.database, { readonly: true });
    expect(rows.prepare('select count(*) as rows from nudges where thread_number = 1').get()).toEqual({
      rows: 0,
    });
    rows.close();
  });

  test('what the change deletes at once is said first, and asked', async () => {
    workspace.clock.set(DAY_91);
    expect(await changesRules(boss, { keep: '90' }, workspace)).toMatchObject({ outcome: 'pushed' });
    expect(settingsOf(boss)).toContain('Das löscht jetzt *1* geschlossenen Kunden samt Verlauf');
    expect(settingsOf(boss)).toContain('länger als 90 Tage');
    expect(await say(ada, '/ghostwatch show #1')).toContain('Acme GmbH');
    await boss.closesModal();
    await boss.closesModal({ all: true });
    await workspace.bot().tick();
    expect(await say(ada, '/ghostwatch show #1')).toContain('Acme GmbH');

    await changesRules(boss, { keep: '90' }, workspace);
    expect(await submitsModal(boss, workspace)).toMatchObject({ outcome: 'updated' });
    await workspace.bot().tick();
    expect(await say(ada, '/ghostwatch show #1')).toContain('I can’t find a client');
  });

  test('a number of one’s own, which has to be there', async () => {
    const { errors } = await changesRules(boss, { keep: 'other', days: null }, workspace);
    expect(errors).toEqual({ days: 'Wie viele Tage? Oder wähle oben einen Zeitraum.' });
    await boss.fills({ days: '1' });
    expect(await submitsModal(boss, workspace)).toMatchObject({ outcome: 'updated' });
    expect(settingsOf(boss)).toContain('wenn sie 1 Tag geschlossen sind');
    await boss.closesModal({ all: true });
    await changesRules(boss, { keep: '730' }, workspace);
    expect(settingsOf(boss)).toContain('wenn sie 2 Jahre geschlossen sind');
  });
});
